import { type CompiledResource, compileTarget } from '../../catalog/compile-target.ts'
import type { Rendered } from '../../catalog/rendered.ts'
import { outerTagsName, tagShapeOf } from '../../catalog/tags.ts'
import { differences } from '../../difference.ts'
import {
  compileParameters,
  type ParameterSchema,
  validateParameters,
  withDefaults,
} from '../../documents/parameters.ts'
import { formatPointer, valueAt } from '../../documents/pointer.ts'
import type { Document } from '../../model/document.ts'
import type { JsonObject } from '../../model/json.ts'
import type { Resource, Value } from '../../model/resource.ts'
import type { Difference } from '../../model/scan.ts'
import type { AccountSpec } from '../../model/specs.ts'
import { sameData } from '../../policy/same-data.ts'
import { cutText } from '../../render/cut-text.ts'
import { anatomyOf, type Hole } from './holes.ts'
import { nameOf } from './name-of.ts'
import { solve } from './solve.ts'
import { imagined, rendering, seenBy, type Trial, withSpec } from './trial.ts'

/** One offering, for one live resource. */
export type Attempt = {
  readonly offering: Document<'Offering'>
  readonly account: AccountSpec
  readonly team: Document<'Team'>
  /** The Estate's name. */
  readonly estate: string
  readonly live: Resource
  /** Whether a service is called so already. */
  readonly isTaken: (name: string) => boolean
}

/** A service that would order exactly what lives; a text says why there is none. */
export function fitOne(attempt: Attempt): { readonly rendered: Rendered; readonly parameters: JsonObject } | string {
  const { offering, account, live } = attempt
  const schema = compileParameters(offering.value.spec.parameters)
  const [resource] = compileTarget(offering, account.provider)?.resources ?? []
  if (resource === undefined || 'problems' in schema) return `offering ${offering.name} is broken`
  const { fixed, holes } = anatomyOf(resource)
  const [otherwise] = untagged(attempt, differencesTo(attempt, resource, fixed))
  if (otherwise !== undefined) return unlike(offering.name, otherwise)
  const trial = named(attempt, schema, holes)
  if (typeof trial === 'string') return trial
  const provider = account.provider
  const variables = (parameters: JsonObject) => seenBy(trial, parameters)
  const puzzle = { holes, provider, live: liveAt(live), variables, schema: schema.schema }
  return proven(attempt, trial, schema, solve(puzzle, withDefaults(schema, {})))
}

function liveAt({ properties }: Resource): (hole: Hole) => Value | undefined {
  return ({ path }) => valueAt(properties, formatPointer(path)) as Value | undefined
}

/** The service that it would be, but for its parameters. */
function named(attempt: Attempt, schema: ParameterSchema, holes: readonly Hole[]): Trial | string {
  const { offering, account, team, estate, live, isTaken } = attempt
  const region = live.region !== null && (account.regions ?? []).includes(live.region) ? { region: live.region } : {}
  const trial = (name: string): Trial => {
    const spec = { offering: offering.name, account: account.name, ...region, parameters: withDefaults(schema, {}) }
    return { service: imagined(name, team.name, account.environment, spec), offering, team, account, estate }
  }
  const found = nameOf({ trial, holes, live: liveAt(live), called: live.name })
  if (found === null)
    return `offering ${offering.name} names what it makes after its service, and none can be called so`
  if (!isTaken(found.name)) return trial(found.name)
  if (!found.isFree) return `a service ${found.name} is there already`
  for (let next = 2; ; next += 1) if (!isTaken(`${found.name}-${next}`)) return trial(`${found.name}-${next}`)
}

/** Rendered with the parameters that were found, nothing that the offering sets may live otherwise. */
function proven(
  attempt: Attempt,
  trial: Trial,
  schema: ParameterSchema,
  parameters: JsonObject,
): ReturnType<typeof fitOne> {
  const { name } = attempt.offering
  const given = withoutDefaults(schema, parameters)
  const [problem] = validateParameters(schema, given)
  if (problem !== undefined) return `what lives does not tell the parameters of offering ${name}: ${problem.message}`
  const rendered = rendering({ ...trial, service: withSpec(trial.service, { parameters: given }) })
  if (typeof rendered === 'string') return `offering ${name} cannot be rendered for it: ${rendered}`
  const [desired] = rendered.resources
  if (desired === undefined) return `offering ${name} makes nothing`
  const [otherwise] = untagged(attempt, differences({ desired, live: attempt.live, applied: [], secrets: [] }))
  return otherwise === undefined ? { rendered, parameters: given } : unlike(name, otherwise)
}

function differencesTo(
  { account, live }: Attempt,
  { type, logicalId }: CompiledResource,
  fixed: Resource['properties'],
) {
  const nothing = { id: null, tags: {}, runtime: {}, stateful: false, origins: new Map(), service: null }
  const place = { provider: account.provider, account: account.name, region: live.region, name: live.name }
  const desired = { ...nothing, ...place, type, logicalId, properties: fixed }
  return differences({ desired, live, applied: [], secrets: [] })
}

/** What lives has tags of its own; adopting it, Plumbline sets its tags. */
function untagged({ account, live }: Attempt, found: readonly Difference[]): readonly Difference[] {
  const name = tagShapeOf(account.provider, live.type)?.property ?? outerTagsName(account.provider)
  return name === null ? found : found.filter(({ path }) => path !== `/${name}` && !path.startsWith(`/${name}/`))
}

/** At most so many characters of a value are said. */
const longest = 60

function unlike(offering: string, { path, desired, live, sensitive }: Difference): string {
  if (sensitive === true)
    return `offering ${offering} sets ${path}, which is sensitive, and is written into no document`
  const [wanted, there] = [desired, live].map((value) =>
    value === undefined ? 'not there' : cutText(JSON.stringify(value), longest),
  )
  return `offering ${offering} makes it otherwise: ${path} is ${there}, and would be ${wanted}`
}

/** What need not be written, since it is what the offering gives anyway. */
function withoutDefaults(schema: ParameterSchema, parameters: JsonObject): JsonObject {
  const defaults = withDefaults(schema, {})
  const required = Array.isArray(schema.schema['required']) ? schema.schema['required'] : []
  const told = Object.entries(parameters).filter(([name, value]) => {
    return required.includes(name) || !Object.hasOwn(defaults, name) || !sameData(defaults[name], value)
  })
  return Object.fromEntries(told)
}
