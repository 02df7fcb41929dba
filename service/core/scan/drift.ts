import { differences } from '../difference.ts'
import { parsePointer, valueAt } from '../documents/pointer.ts'
import type { Resource } from '../model/resource.ts'
import type { Difference, LiveFinding } from '../model/scan.ts'
import type { Subject } from '../model/subject.ts'
import { digestOf, fingerprintOf, keyedDigestOf } from '../policy/fingerprint.ts'
import { locate } from '../policy/locate.ts'
import { notesOf } from '../policy/said.ts'
import { noHistory, variablesOf } from '../policy/surroundings.ts'
import { type Waiving, waive } from '../policy/waivers.ts'
import { driftPolicy, driftRule } from './drift-policy.ts'
import { driftWords } from './drift-words.ts'
import { placeOf } from './judge-live.ts'
import type { LiveScene } from './live-scene.ts'
import type { LiveJudged } from './live-subject.ts'
import { type Owner, resourceOf } from './owners.ts'

/** A resource of a service to be compared: whose it is, and it as a subject. */
export type Compared = { readonly owner: Owner; readonly subject: LiveJudged<Subject> }

/** Where a resource of a service lives otherwise than the service was applied (rules S2, S3); null where nowhere. */
export function driftOf(scene: LiveScene, { owner, subject }: Compared, live: Resource): LiveFinding | null {
  const { applied, there } = owner.service
  const where = placeOf(scene, subject, live)
  const desired = typeof applied === 'string' ? null : resourceOf(applied, owner.resource.logicalId)
  if (typeof applied === 'string' || desired === null) {
    const why = typeof applied === 'string' ? applied : `${owner.resource.logicalId} is not among what was applied`
    return { ...untold(subject.judged.subject, why), ...where }
  }
  const found = differences({ desired, live, applied: there.applied.resources, secrets: subject.secrets })
  return found.length === 0 ? null : { ...findingOf(scene, subject, found, live), ...where }
}

/** A resource of a service that does not live any more. */
export function goneFinding(scene: LiveScene, { owner, subject }: Compared): LiveFinding {
  const { type, logicalId } = owner.resource
  const resource = { type, id: null, name: subject.desiredName ?? logicalId }
  const where = { account: scene.account.name, region: owner.service.there.applied.region, resource }
  return { ...findingOf(scene, subject, [{ path: '' }], null), ...where }
}

type Placeless = Omit<LiveFinding, 'account' | 'region' | 'resource'>

/** What every finding of drift is. */
function common(subject: Subject) {
  const { name: policy, value } = driftPolicy
  const { severity } = value.metadata
  const { enforcement } = value.spec
  const fingerprint = fingerprintOf(policy, subject)
  return { fingerprint, category: 'drift', policy, severity, enforcement, introduced: false, subject } as const
}

function findingOf(
  scene: LiveScene,
  { judged, place }: LiveJudged<Subject>,
  found: readonly Difference[],
  live: Resource | null,
): Placeless {
  const { subject } = judged
  const words = driftWords(subject, scene.account.name, found)
  const waiving = waivingOf(scene, judged)
  const { by } = waiving
  const notes = notesOf(waiving, scene.broken.get(driftPolicy.name) ?? [])
  const location = place === null ? undefined : locate(place, readsOf(found), false)
  return {
    ...common(subject),
    key: keyOf(scene, subject, found, live),
    status: by === null ? 'open' : 'waived',
    ...words,
    message: [words.message, ...notes].join(' '),
    ...(by === null ? {} : { until: by.until }),
    ...(location === undefined ? {} : { location }),
    differences: found,
  }
}

/** A waiver's `match` sees of drift what any other policy's sees of a live resource (rule E3). */
function waivingOf(scene: LiveScene, judged: LiveJudged['judged']): Waiving {
  const waivers = scene.waivers.get(driftPolicy.name) ?? []
  const rule = driftRule()
  return waive(rule, waivers, variablesOf(judged, rule.params, scene.around, noHistory), scene.nowMs)
}

/** What was compared, and came out so; of what is hidden keyed digests. */
function keyOf(
  { digestKey }: LiveScene,
  subject: Subject,
  found: readonly Difference[],
  live: Resource | null,
): string {
  const hidden = found.filter(({ sensitive }) => sensitive === true)
  const digests = hidden.map(({ path }) => keyedDigestOf(valueAt(live?.properties, path) ?? null, digestKey))
  return digestOf({ policy: driftPolicy.name, subject, differences: found, hidden: digests })
}

/** Properties as a rule would read them, so that a difference is shown where a violation would be (rule J10). */
function readsOf(found: readonly Difference[]): Parameters<typeof locate>[1] {
  return found.flatMap(({ path }) => {
    return path === '' ? [] : [{ path: ['resource', 'properties', ...parsePointer(path)], whole: false }]
  })
}

/** Nobody can tell what was applied any more: that is said, and passes for nothing else (rule E7). */
function untold(subject: Subject, why: string): Placeless {
  const message = `What lives cannot be compared: ${why}.`
  return { ...common(subject), key: digestOf({ policy: driftPolicy.name, subject, why }), status: 'error', message }
}
