import { interpret } from '../catalog/intrinsics.ts'
import { parseInstant } from '../documents/date.ts'
import { isMapping } from '../documents/json-schema/json-type.ts'
import type { Variables } from '../expression/evaluate.ts'
import type { Document } from '../model/document.ts'
import type { Json, JsonObject } from '../model/json.ts'
import type { PolicyCase } from '../model/specs.ts'
import { complains, evaluateRule, type Judgement } from './evaluate.ts'
import { type ExplainedPart, explainedParts } from './explained.ts'
import { policyVariables } from './policy-scope.ts'
import { asItStands, compileRule, paramsOf } from './rule.ts'
import { wordsOf } from './words.ts'

/** What a policy said of one of its cases. */
export type CaseResult = {
  readonly name: string
  readonly expected: PolicyCase['expect']
  readonly got: PolicyCase['expect']
  readonly passed: boolean
  /** What the finding would say; null where there would be none. */
  readonly message: string | null
  /** What each part of the expressions saw: for those who look into a case that fails. */
  readonly parts: () => readonly ExplainedPart[]
}

/** Runs one of a policy's cases; null where the policy itself is broken. */
export function runCase(policy: Document<'Policy'>, one: PolicyCase): CaseResult | null {
  const rule = compileRule(policy, asItStands)
  if (rule === null) return null
  const variables = givenVariables(policy, one.given)
  const judgement = evaluateRule(rule, variables)
  const got = judgement.kind
  return {
    name: one.name,
    expected: one.expect,
    got,
    passed: got === one.expect,
    message: messageOf(judgement, (complaint) => wordsOf(rule, complaint, variables).message),
    parts: () => explainedParts(rule, judgement, variables),
  }
}

function messageOf(
  judgement: Judgement,
  words: (complaint: Extract<Judgement, { kind: 'violation' | 'error' }>) => string,
): string | null {
  return complains(judgement) ? words(judgement) : null
}

/**
 * The variables of a case as the policy's expressions see them in earnest: what is not given is null, `change` is
 * `none`, a resource has all of its fields (rule E2), dates are timestamps, parameters have their defaults.
 */
export function givenVariables(policy: Document<'Policy'>, given: JsonObject): Variables {
  const all: { [name: string]: unknown } = Object.fromEntries(
    policyVariables.map((name) => [name, given[name] ?? null]),
  )
  all['params'] = paramsOf(policy.value.spec, isMapping(given['params']) ? given['params'] : {})
  all['change'] = given['change'] ?? 'none'
  all['resource'] = isMapping(given['resource']) ? resourceOf(given['resource']) : null
  all['service'] = withDates(given['service'] ?? null)
  all['old'] = withDates(given['old'] ?? null)
  all['now'] = dateOf(given['now'] ?? null)
  return all
}

const bareResource: JsonObject = {
  provider: null,
  account: null,
  region: null,
  type: null,
  name: null,
  logicalId: null,
  service: null,
  id: null,
  tags: {},
  properties: {},
  runtime: {},
}

/** Of AWS's types the properties are read like a template's: a function stands for what is unknown until applied (rule E6). */
function resourceOf(given: JsonObject): unknown {
  const resource = { ...bareResource, ...given }
  const isAws = typeof resource['type'] === 'string' && resource['type'].startsWith('AWS::')
  return isAws ? { ...resource, properties: interpret(resource['properties'] ?? {}, 'aws') } : resource
}

/** A service's lease ends at a timestamp (rule E1). */
function withDates(service: Json): unknown {
  if (!isMapping(service) || !isMapping(service['lease']) || service['lease']['until'] === undefined) return service
  return { ...service, lease: { ...service['lease'], until: dateOf(service['lease']['until']) } }
}

function dateOf(value: Json): unknown {
  const time = typeof value === 'string' ? parseInstant(value) : null
  return time === null ? value : new Date(time)
}
