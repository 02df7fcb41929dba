import type { Scene } from '../judge/scene.ts'
import type { Change, Plan } from '../model/plan.ts'
import { administratorsOf } from '../policy/approvers.ts'
import { nameOf } from '../policy/locate.ts'
import { type BuiltinFinding, contentKey } from './builtin.ts'

/** `builtin-stateful` (rule J4): deleting or replacing something that holds data needs an administrator. */
export function statefulFindings(scene: Scene, plan: Plan): readonly BuiltinFinding[] {
  return plan.changes.filter(({ stateful }) => stateful).map((change) => finding(scene, change))
}

function finding(scene: Scene, change: Change): BuiltinFinding {
  const { service: name, action } = change
  const now = scene.after.documents.services.get(name) ?? null
  const then = scene.before?.documents.services.get(name) ?? null
  const document = now ?? then
  return {
    policy: 'builtin-stateful',
    subject: { kind: 'Service', name },
    message: `${sentence(change)} and the data in it would be lost; an administrator approves.`,
    approvers: administratorsOf(scene.estate),
    facts: {
      action,
      before: contentKey(scene, then),
      after: contentKey(scene, now),
      around: offerings(scene, name),
      lost: lostIn(change),
    },
    location: document === null ? undefined : nameOf(document),
    deleted: now === null,
  }
}

function sentence({ service, action, resources }: Change): string {
  if (action === 'delete') return `Service ${service} is deleted,`
  if (action === 'replace') return `Service ${service} is replaced,`
  const lost = resources
    .filter((one) => one.action === 'delete' || one.action === 'replace')
    .map(({ logicalId }) => logicalId)
  return `Service ${service} loses ${lost.length === 0 ? 'a resource' : lost.join(', ')},`
}

function lostIn({ resources }: Change): readonly unknown[] {
  return resources
    .filter(({ action }) => action === 'delete' || action === 'replace')
    .map(({ logicalId, type, action }) => ({ logicalId, type, action }))
}

/** The service's offering before and after: a template can be the cause. */
function offerings(scene: Scene, name: string): unknown {
  const [then, now] = [scene.before, scene.after].map((state) => state?.desired.services.get(name)?.offering ?? null)
  return { before: contentKey(scene, then ?? null), after: contentKey(scene, now ?? null) }
}
