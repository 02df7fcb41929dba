import type { Scene } from '../judge/scene.ts'
import type { Plan } from '../model/plan.ts'
import { deletionsIn } from '../plan/deletions-in.ts'
import { administratorsOf } from '../policy/approvers.ts'
import { nameOf } from '../policy/locate.ts'
import { allChanges, type BuiltinFinding } from './builtin.ts'

/** How many deletions and replacements need nobody, where the Estate does not say (rule J4). */
const defaultLimit = 5

/** `builtin-deletions` (rule J4): more deletions and replacements than the limit, those of the last day included, need an administrator. */
export function deletionFindings(scene: Scene, plan: Plan): readonly BuiltinFinding[] {
  const { estate, input } = scene
  const here = deletionsIn(plan).length
  const recent = input.recentDeletions ?? 0
  const limit = estate?.value.spec.limits?.deletions ?? defaultLimit
  if (estate === null || here === 0 || here + recent <= limit) return []
  const before = recent === 0 ? '' : `, after ${recent} within the last day`
  return [
    {
      policy: 'builtin-deletions',
      subject: { kind: 'Estate', name: estate.name },
      message: `${here} ${here === 1 ? 'service is' : 'services are'} deleted or replaced${before}; above ${limit} an administrator approves.`,
      approvers: administratorsOf(estate),
      facts: { changes: allChanges(scene) },
      location: nameOf(scene.after.documents.estate ?? estate),
      deleted: false,
    },
  ]
}
