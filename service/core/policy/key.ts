import type { Desired, Rendered, RenderedResource } from '../catalog/rendered.ts'
import type { Read } from '../expression/compile.ts'
import type { Variables } from '../expression/evaluate.ts'
import type { AccountSpec } from '../model/specs.ts'
import type { AnySubject } from '../model/subject.ts'
import { isUnknown, type Unknown } from '../model/unknown.ts'
import { digestOf, keyedDigestOf } from './fingerprint.ts'
import { type JudgedSubject, ownForm } from './judged-subject.ts'
import type { Rule } from './rule.ts'
import { replaced, sensitivePlaces } from './sensitive.ts'
import type { ChangeKind } from './surroundings.ts'

/** What a finding's key is computed from. */
export type KeyInput = {
  readonly rule: Rule
  readonly judged: JudgedSubject<AnySubject>
  /** What the subject was; null where it is new, or nothing is known of it. */
  readonly before: JudgedSubject | null
  readonly change: ChangeKind
  readonly variables: Variables
  /** What unknown values of the subject point at. */
  readonly desired: Desired
  /** Keys the digests of sensitive values (rule V4). */
  readonly digestKey: string
}

/** Never in a key: parameters stand in the rule's digest, `usage` counts up to what was approved, time passes by itself. */
const outside: ReadonlySet<string> = new Set(['params', 'usage', 'now', 'old', 'change'])

/**
 * The key of a finding (rule A3): policy, subject, the rule's digest, where the subject lives, and the values that the
 * rule reads. As long as it stands, whoever approved the finding approved this one. Of a subject that the change leaves
 * alone, `old` and `change` say nothing, so that what stood before keeps its key (rule J6).
 */
export function keyOf(input: KeyInput): string {
  return digestOf(keyParts(input))
}

/** What a key is the digest of, in plain JSON: sensitive values as keyed digests. */
export type KeyParts = {
  readonly rule: string
  readonly type: string | null
  readonly home: Home | null
  readonly change: ChangeKind | null
  /** By path, its steps with NUL between. */
  readonly old: { readonly [path: string]: unknown } | null
  readonly values: { readonly [path: string]: unknown }
  readonly whole: unknown
}

/** What a finding's key is made of. */
export function keyParts(input: KeyInput): KeyParts & { readonly policy: string; readonly subject: AnySubject } {
  const { rule, judged, before, change, digestKey } = input
  const places = sensitivePlaces(judged, before)
  const hide = (value: unknown) => ({ keyed: keyedDigestOf(plain(value, input, 0), digestKey) })
  const variables = replaced(input.variables, places, hide)
  return {
    policy: rule.name,
    subject: judged.subject,
    rule: rule.digest,
    type: judged.resource?.type ?? null,
    home: judged.rendered === null ? liveHome(judged) : homeOf(judged.rendered),
    change: rule.needs.old || rule.needs.change ? change : null,
    old:
      rule.needs.old && change !== 'none' ? valuesRead(rule.reads, variables, input, (root) => root === 'old') : null,
    values: valuesRead(rule.reads, variables, input, (root) => !outside.has(root)),
    whole: rule.needs.usage ? plain(wholeOf(judged, variables), input, 0) : null,
  }
}

type Home = {
  readonly account: {
    readonly name: string
    readonly provider: string
    readonly id: string | null
    readonly url: string | null
  }
  readonly region: string | null
  readonly environment: string
  /** Null of what is nobody's. */
  readonly team: string | null
  readonly offering: string | null
}

/** Where a subject lives: an approval for one account, team or offering is none for another. */
function homeOf({ account, region, service, team, offering }: Rendered): Home {
  const { environment } = service.value.metadata
  return { account: accountOf(account), region, environment, team: team.name, offering: offering.name }
}

function liveHome({ account, resource }: JudgedSubject<AnySubject>): Home | null {
  if (account === undefined) return null
  const region = resource?.region ?? null
  return { account: accountOf(account), region, environment: account.environment, team: null, offering: null }
}

function accountOf({ name, provider, id, url }: AccountSpec): Home['account'] {
  return { name, provider, id: id ?? null, url: url ?? null }
}

function wholeOf(judged: JudgedSubject<AnySubject>, variables: Variables): unknown {
  if (judged.resource !== null) return variables['resource']
  if (judged.rendered !== null) return variables['service']
  return judged.document === null ? variables['pr'] : ownForm(judged)
}

function valuesRead(
  reads: readonly Read[],
  variables: Variables,
  input: KeyInput,
  wanted: (root: string) => boolean,
): { readonly [path: string]: unknown } {
  const values: { [path: string]: unknown } = {}
  for (const { path, presence } of reads) {
    if (!wanted(path[0] ?? '')) continue
    const value = valueAt(variables, path)
    values[path.join('\u0000')] = presence === true ? { isThere: value !== null } : plain(value, input, 0)
  }
  return values
}

/** The value at a path, or the unknown one that stands in its way. */
function valueAt(variables: Variables, path: readonly string[]): unknown {
  let here: unknown = variables
  for (const step of path) {
    if (isUnknown(here)) return here
    if (typeof here !== 'object' || here === null || here instanceof Date || !Object.hasOwn(here, step))
      return undefined
    here = (here as { readonly [key: string]: unknown })[step]
  }
  return here
}

/** A value as plain JSON: timestamps as text, what is absent as that, unknown values as what they are and point at. */
function plain(value: unknown, input: KeyInput, depth: number): unknown {
  if (value === undefined) return { absent: true }
  if (value instanceof Date) return { timestamp: value.getTime() }
  if (isUnknown(value)) return { unknown: value.expression, target: depth > 0 ? value.target : pointedAt(value, input) }
  if (Array.isArray(value)) return value.map((item) => plain(item, input, depth))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner, input, depth)]))
}

/** What an unknown value points at: other resources of the service, outputs of other services; one after the other, with commas between. */
function pointedAt({ target }: Unknown, input: KeyInput): unknown {
  const targets = target.split(',').map((one) => targetContent(one, input))
  return targets.length === 1 ? targets[0] : targets
}

function targetContent(target: string, input: KeyInput): unknown {
  const [name = '', ...rest] = target.split('.')
  const own = input.judged.rendered
  const resource = rest[0] === 'outputs' ? undefined : own?.resources.find((one) => one.logicalId === name)
  if (own !== null && resource !== undefined) return { target, ...contentOf(own, resource, input) }
  const other = input.desired.services.get(name)
  if (other === undefined) return { target }
  return { target, home: homeOf(other), resources: other.resources.map((one) => contentOf(other, one, input)) }
}

function contentOf(
  rendered: Rendered,
  resource: RenderedResource,
  input: KeyInput,
): { readonly [key: string]: unknown } {
  const judged = { subject: input.judged.subject, target: resource.type, document: null, rendered, resource }
  const hide = (value: unknown) => ({ keyed: keyedDigestOf(plain(value, input, 1), input.digestKey) })
  const shown = replaced({ resource: { properties: resource.properties } }, sensitivePlaces(judged, null), hide)
  return { type: resource.type, ...(plain(shown['resource'], input, 1) as object) }
}
