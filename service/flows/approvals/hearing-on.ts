import { eligibility, type Hearing } from '../../core/approval.ts'
import type { PullRequest, World } from '../../ports.ts'
import { directoryOf } from './directory.ts'
import { involvedIn } from './involved.ts'

/** What is asked on a pull request by its latest verdict, and who everybody is, with nothing said yet; null before its first. */
export async function hearingOn(world: World, pullRequest: PullRequest): Promise<Hearing | null> {
  const { store, estate, clock } = world
  const kept = await store.latestVerdict(estate.id, pullRequest.number)
  if (kept === null) return null
  const { requirements, administrators = null } = kept.verdict
  const [verdicts, involved, directory] = await Promise.all([
    store.publishedVerdicts(estate.id, pullRequest.number),
    involvedIn(world, pullRequest, kept.baseSha),
    directoryOf(world, requirements, administrators),
  ])
  return {
    requirements,
    administrators,
    verdicts,
    baseRef: pullRequest.base,
    reviews: [],
    commands: [],
    involved,
    directory,
    incident: pullRequest.state === 'closed',
    now: clock.now().toISOString(),
  }
}

/** Whether somebody is eligible for what a policy asks, and so may end anybody's approval of it (rule G9). */
export function mayRevoke(hearing: Hearing, policy: string, by: string): boolean {
  return hearing.requirements.some((one) => one.policy === policy && eligibility(one, by, hearing) === true)
}
