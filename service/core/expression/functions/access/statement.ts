import { isUnknown, type Unknown } from '../../../model/unknown.ts'
import { isPlainMap } from '../../values/value.ts'
import { type Condition, conditionsOf, isNarrowed } from './conditions.ts'
import { type Answer, allOf, anyOf } from './three-valued.ts'
import { writtenText } from './written-text.ts'

/** A statement of an access policy in one form, however it was written. Lists may hold what is unknown until applied. */
export type Statement = {
  readonly sid: string
  readonly effect: unknown
  /** Whether it is about everybody, AWS accounts of strangers included. */
  readonly everyone: Answer
  /** Whether a condition pins it to known callers, accounts, organizations, networks or sources. */
  readonly narrowed: Answer
  /** Whether it allows something to everybody, and no condition narrows that. */
  readonly public: Answer
  /** Accounts and ARNs of AWS; `*` is everybody. */
  readonly aws: readonly unknown[]
  readonly services: readonly unknown[]
  /** Providers of identities. */
  readonly federated: readonly unknown[]
  /** In small letters, since AWS reads either case; so are `notActions`. */
  readonly actions: readonly unknown[]
  readonly notActions: readonly unknown[]
  readonly resources: readonly unknown[]
  readonly notResources: readonly unknown[]
  /** Whether it is about any resource at all: `*`, or all but some. */
  readonly anyResource: Answer
  readonly conditions: readonly Condition[]
}

/**
 * A statement in one form: a value that is alone is a list of one, what does not distinguish case is in small letters.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function statementOf(written: { readonly [element: string]: unknown }): Statement {
  const effect = written['Effect']
  const conditions = conditionsOf(written['Condition'])
  const everyone = isEveryone(written)
  const narrowed = isNarrowed(written['Condition'], conditions)
  const principal = written['Principal']
  const principals = (kind: string) => (isMap(principal) ? listOf(principal[kind]) : [])
  const notResources = listOf(written['NotResource'])
  const resources = listOf(written['Resource'])
  return {
    sid: typeof written['Sid'] === 'string' ? written['Sid'] : '',
    effect,
    everyone,
    narrowed,
    public: allOf([isUnknown(effect) ? effect : effect === 'Allow', everyone, opposite(narrowed)]),
    aws: isMap(principal) ? principals('AWS') : listOf(principal),
    services: principals('Service'),
    federated: principals('Federated'),
    actions: listOf(written['Action']).map(inSmallLetters),
    notActions: listOf(written['NotAction']).map(inSmallLetters),
    resources,
    notResources,
    anyResource: anyOf([notResources.length > 0, ...resources.map(isStar)]),
    conditions,
  }
}

/** All but some is everybody where it is allowed, and where it is denied it is not. */
function isEveryone(written: { readonly [element: string]: unknown }): Answer {
  if (written['NotPrincipal'] !== undefined) return written['Effect'] !== 'Deny'
  const principal = written['Principal']
  const all = isMap(principal) ? Object.values(principal).flatMap(listOf) : listOf(principal)
  return anyOf(all.map(isStar))
}

/** `*`, also as the account of an ARN. */
function isStar(value: unknown): boolean | Unknown {
  if (isUnknown(value)) return value
  return typeof value === 'string' && /^(?:\*+|arn:[^:]*:(?:iam|sts)::\*:.*)$/.test(value)
}

/** What is unknown is an object too, and no map. */
function isMap(value: unknown): value is { readonly [key: string]: unknown } {
  return isPlainMap(value) && !isUnknown(value)
}

function opposite(answer: Answer): Answer {
  return isUnknown(answer) ? answer : !answer
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return (Array.isArray(value) ? value : [value]).map((one) => writtenText(one) ?? one)
}

function inSmallLetters(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value
}
