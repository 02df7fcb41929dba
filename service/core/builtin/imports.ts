import { importAnnotation, importsOf } from '../catalog/imports.ts'
import { placeOf } from '../documents/place.ts'
import { formatPointer } from '../documents/pointer.ts'
import type { Scene } from '../judge/scene.ts'
import type { Document } from '../model/document.ts'
import type { Plan } from '../model/plan.ts'
import { administratorsOf } from '../policy/approvers.ts'
import { is } from '../policy/judged-subject.ts'
import { type BuiltinFinding, contentKey } from './builtin.ts'

/**
 * `builtin-import`: a service that takes over what lives already needs an administrator, as `adopt` does (rules S5, G9): what
 * is nobody's is not its team's either. Looked at is what the change writes, be it that the plan has nothing to make: whether
 * a resource is there already the ledger knows alone.
 */
export function importFindings(scene: Scene, plan: Plan): readonly BuiltinFinding[] {
  const written = scene.changes.flatMap(({ before, after }) => {
    if (after === null || !is(after, 'Service')) return []
    const known = before !== null && is(before, 'Service') ? importsOf(before) : new Map<string, string>()
    const ids = [...importsOf(after)].filter(([logicalId, id]) => known.get(logicalId) !== id)
    return ids.length === 0 ? [] : [[after.name, ids.map(([logicalId]) => logicalId)] as const]
  })
  const planned = plan.changes.flatMap(({ service, resources }) => {
    const ids = resources.flatMap(({ logicalId, takesOver }) => (takesOver === undefined ? [] : [logicalId]))
    return ids.length === 0 ? [] : [[service, ids] as const]
  })
  const services = new Map<string, Set<string>>()
  for (const [name, ids] of [...written, ...planned]) {
    services.set(name, new Set([...(services.get(name) ?? []), ...ids]))
  }
  return [...services].flatMap(([name, ids]) => {
    const service = scene.after.documents.services.get(name)
    return service === undefined ? [] : [finding(scene, service, [...ids].sort())]
  })
}

function finding(scene: Scene, service: Document<'Service'>, logicalIds: readonly string[]): BuiltinFinding {
  const imports = importsOf(service)
  const taken = logicalIds.map((logicalId) => `${imports.get(logicalId)} as ${logicalId}`)
  const annotation = `${importAnnotation}${logicalIds[0]}`
  return {
    policy: 'builtin-import',
    subject: { kind: 'Service', name: service.name },
    message: `Service ${service.name} takes over what lives in the cloud: ${taken.join(', ')}; an administrator approves.`,
    approvers: administratorsOf(scene.estate),
    facts: { imports: taken, after: contentKey(scene, service) },
    location: placeOf(service, formatPointer(['metadata', 'annotations', annotation])),
    deleted: false,
  }
}
