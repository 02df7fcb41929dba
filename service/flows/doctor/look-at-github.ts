import type { Facts, Known } from '../../core/doctor/facts.ts'
import { ofInstallation } from '../../core/doctor/there.ts'
import type { DoctorWorld } from '../../ports/doctor.ts'
import type { Repository } from '../../ports.ts'
import { look, lookIf } from './looking.ts'

type Seen = Pick<
  Facts,
  'app' | 'installation' | 'reach' | 'webhook' | 'deliveries' | 'branch' | 'repositoryAdministrators'
>

const again = 'try it again when GitHub answers'

/** What GitHub shows: first the App, for without it nothing else is seen, then its installation, then what that reaches. */
export async function lookAtGithub({
  registration,
  forge,
}: DoctorWorld): Promise<Seen & { readonly repository: Known<Repository> }> {
  const app = await look(registration.app, 'check GITHUB_APP_ID, GITHUB_PRIVATE_KEY and GITHUB_API_URL')
  const [installation, webhook, deliveries] = await Promise.all([
    lookIf(app, 'sign-in', registration.installation, again),
    lookIf(app, 'sign-in', registration.webhook, again),
    lookIf(app, 'sign-in', registration.deliveries, again),
  ])
  const inside = <T, R>(first: Known<R>, looking: (value: R) => Promise<T>) =>
    lookIf(first, 'installation', looking, again)
  const there = ofInstallation(installation)
  const [reach, repository, repositoryAdministrators] = await Promise.all([
    inside(there, registration.reach),
    inside(there, forge.repository),
    inside(there, forge.repositoryAdministrators),
  ])
  const branch = await inside(repository, ({ defaultBranch }) => registration.guard(defaultBranch))
  return { app, installation, webhook, deliveries, reach, repository, repositoryAdministrators, branch }
}
