import type { Variables } from '../expression/evaluate.ts'
import type { Fact, Terms } from '../model/requirement.ts'
import { cutText } from '../render/cut-text.ts'
import { digestOf } from './fingerprint.ts'
import { type KeyInput, type KeyParts, keyParts } from './key.ts'
import type { Rule } from './rule.ts'

/** At most so many characters of a value are kept for people. */
const longest = 80

/** What an approval of a policy's finding is worth (rules A3, A6), and what it is for: the parts of the finding's key, in words. */
export function termsOf(input: KeyInput): Terms {
  const { rule, variables } = input
  const { old, change, pr } = rule.needs
  return {
    maximum: rule.spec.exception?.maximum ?? null,
    spent: old || change || pr,
    ...(rule.needs.usage ? { usage: usageRead(rule, variables) } : {}),
    facts: factsOf(keyParts(input)),
  }
}

/** The terms of a built-in rule's finding: each of them is spent by the merge. */
export function builtinTerms(content: unknown): Terms {
  return { maximum: null, spent: true, facts: { 'the change': fact('', content) } }
}

/** The units of the team's usage that a rule reads; all of them where that cannot be told. */
function usageRead({ reads }: Rule, { usage }: Variables): { readonly [unit: string]: number } {
  if (typeof usage !== 'object' || usage === null) return {}
  const read = reads.filter(({ path }) => path[0] === 'usage')
  const units = new Set(read.map(({ path }) => path[1]))
  const numbers = Object.entries(usage).filter((entry): entry is [string, number] => typeof entry[1] === 'number')
  return Object.fromEntries(units.has(undefined) ? numbers : numbers.filter(([unit]) => units.has(unit)))
}

function factsOf({ rule, type, home, change, old, values, whole }: KeyParts): Terms['facts'] {
  const facts: { [what: string]: Fact } = { 'the rule': fact('', rule) }
  if (type !== null) facts['the type'] = fact(type, type)
  if (home !== null) {
    facts['the account'] = fact(home.account.name, home.account)
    facts['the region'] = fact(home.region ?? 'none', home.region)
    facts['the environment'] = fact(home.environment, home.environment)
    if (home.team !== null) facts['the team'] = fact(home.team, home.team)
    if (home.offering !== null) facts['the offering'] = fact(home.offering, home.offering)
  }
  if (change !== null) facts['the kind of change'] = fact(change, change)
  for (const [path, value] of Object.entries({ ...old, ...values })) facts[named(path)] = fact(shown(value), value)
  if (whole !== null) facts['the subject as a whole'] = fact('', whole)
  return facts
}

function fact(text: string, content: unknown): Fact {
  return { shown: text, digest: digestOf(content ?? null).slice(0, 16) }
}

/** `service.parameters.storageGiB`, `resource.tags["data-class"]`. */
function named(path: string): string {
  const [root = '', ...steps] = path.split('\u0000')
  return root + steps.map((step) => (/^[A-Za-z_]\w*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`)).join('')
}

/** A value of a key as people see it; of what is sensitive only that it is. */
function shown(value: unknown): string {
  return cutText(JSON.stringify(readable(value)) ?? '', longest)
}

function readable(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(readable)
  if ('keyed' in value) return '(sensitive)'
  if ('absent' in value) return '(not set)'
  if ('isThere' in value) return value.isThere === true ? '(there)' : '(not there)'
  if ('unknown' in value && 'target' in value) return String(value.unknown)
  if ('timestamp' in value && typeof value.timestamp === 'number') return new Date(value.timestamp).toISOString()
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, readable(inner)]))
}
