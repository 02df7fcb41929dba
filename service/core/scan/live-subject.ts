import type { Origin, Rendered, RenderedResource } from '../catalog/rendered.ts'
import { isStateful } from '../catalog/stateful.ts'
import type { Resource } from '../model/resource.ts'
import type { AccountSpec } from '../model/specs.ts'
import type { AnySubject, LiveSubject, Subject } from '../model/subject.ts'
import { type JudgedSubject, nobodysSubject, ownForm, resourceSubject, serviceForm } from '../policy/judged-subject.ts'
import { sensitivePlaces, sensitiveTexts } from '../policy/sensitive.ts'
import { type Owner, resourceOf } from './owners.ts'

/** A live resource, ready to be judged as a desired one is. */
export type LiveJudged<About extends AnySubject = AnySubject> = {
  readonly judged: JudgedSubject<About>
  /** The name that it had before it lived, when its findings were approved; null of what is nobody's. */
  readonly desiredName: string | null
  /** What counts on the default branch of it, where findings are shown; null where nothing does. */
  readonly place: JudgedSubject | null
  /** Sensitive values of its service as text: nothing that holds one is shown (rule V4). */
  readonly secrets: readonly string[]
}

const noOrigins: ReadonlyMap<string, Origin> = new Map()

/**
 * A live resource of a service as a subject: of the service as it counts on the default branch, where that has it still,
 * else as it was applied. Where that cannot be told any more, it is judged by what is known of the resource alone.
 */
export function ownedSubject(owner: Owner, live: Resource, account: AccountSpec): LiveJudged<Subject> {
  const { there, counting, applied } = owner.service
  const { logicalId, type } = owner.resource
  const name = there.applied.service
  const then = typeof applied === 'string' ? null : applied
  const isCounting = resourceOf(counting, logicalId)?.type === type
  const rendered = isCounting ? counting : then
  const desired = resourceOf(rendered, logicalId)
  const origins = withSecrets(desired, resourceOf(then, logicalId))
  const resource = { ...live, logicalId, service: name, stateful: desired?.stateful ?? false, origins }
  const subject: Subject = { kind: 'Service', name, logicalId }
  const judged: JudgedSubject =
    rendered === null
      ? { subject, target: live.type, document: null, rendered, resource, account }
      : resourceSubject(rendered, resource)
  const place = isCounting && rendered !== null && desired !== null ? resourceSubject(rendered, desired) : null
  const secrets = [...new Set([rendered, then].flatMap((one) => secretsOf(one, logicalId)))]
  return { judged, desiredName: desired?.name ?? live.name, place, secrets }
}

function secretsOf(rendered: Rendered | null, logicalId: string): readonly string[] {
  const resource = resourceOf(rendered, logicalId)
  if (rendered === null || resource === null) return []
  const judged = resourceSubject(rendered, resource)
  const places = sensitivePlaces(judged, null)
  return sensitiveTexts({ resource: ownForm(judged), service: serviceForm(rendered) }, places)
}

/** A resource of a service that does not live any more, as what was desired. */
export function goneSubject(owner: Owner, account: AccountSpec): LiveJudged<Subject> {
  const { there, applied } = owner.service
  const { logicalId, type } = owner.resource
  const desired = resourceOf(typeof applied === 'string' ? null : applied, logicalId)
  const { provider, region } = there.applied
  const place = { provider, account: account.name, region, type, name: logicalId, logicalId }
  const nothing = { service: null, id: null, tags: {}, properties: {}, runtime: {} }
  return ownedSubject(owner, desired ?? { ...place, ...nothing }, account)
}

/** What is sensitive by what counts, or was when it was applied, is sensitive. */
function withSecrets(counting: RenderedResource | null, then: RenderedResource | null): ReadonlyMap<string, Origin> {
  const origins = counting?.origins ?? noOrigins
  const more = [...(then?.origins ?? noOrigins)].filter(([at, { sensitive }]) => {
    return sensitive && origins.get(at)?.sensitive !== true
  })
  return more.length === 0 ? origins : new Map([...origins, ...more])
}

/** A live resource of nobody's as a subject. */
export function unownedSubject(live: Resource, account: AccountSpec): LiveJudged<LiveSubject> {
  const stateful = isStateful(account.provider, live.type, false)
  const judged = nobodysSubject({ ...live, stateful, origins: noOrigins }, account)
  return { judged, desiredName: null, place: null, secrets: [] }
}
