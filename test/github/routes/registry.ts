import type { Limits } from '../server/limits.ts'
import type { Route } from '../server/route.ts'
import { appRoutes } from './apps.ts'
import { archiveRoutes } from './archives.ts'
import { checkRoutes } from './checks.ts'
import { commitRoutes } from './commits.ts'
import { contentRoutes } from './contents.ts'
import { deploymentRoutes } from './deployments.ts'
import { gitRoutes } from './git.ts'
import { issueRoutes } from './issues.ts'
import { organizationRoutes, rateLimitRoute } from './organizations.ts'
import { pullRoutes } from './pulls.ts'
import { repositoryRoutes } from './repositories.ts'
import { reviewRoutes } from './reviews.ts'

/** Every route, the longer paths before those that take what is left. */
export function allRoutes(limits: Limits): readonly Route[] {
  return [
    rateLimitRoute(limits),
    ...appRoutes,
    ...organizationRoutes,
    ...reviewRoutes,
    ...pullRoutes,
    ...issueRoutes,
    ...checkRoutes,
    ...deploymentRoutes,
    ...gitRoutes,
    ...archiveRoutes,
    ...repositoryRoutes,
    ...contentRoutes,
    ...commitRoutes,
  ]
}
