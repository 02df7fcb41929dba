import { Environment } from '@marcbachmann/cel-js'
import { renderDesired, usageOf } from '../../service/core/catalog/desired.ts'
import { linkDocuments } from '../../service/core/documents/link.ts'
import { readFile } from '../../service/core/documents/read-file.ts'
import { complains, evaluateRule } from '../../service/core/policy/evaluate.ts'
import { type JudgedSubject, resourceSubject, serviceSubject } from '../../service/core/policy/judged-subject.ts'
import { locate } from '../../service/core/policy/locate.ts'
import { policiesInForce } from '../../service/core/policy/policies-in-force.ts'
import type { Rule } from '../../service/core/policy/rule.ts'
import { noHistory, type Surroundings, variablesOf } from '../../service/core/policy/surroundings.ts'
import { wordsOf } from '../../service/core/policy/words.ts'
import { type Figure, median, round } from './figure.ts'
import { sampleEstate, servicePath } from './sample-estate.ts'

/** Typical policies: what they are on, `when`, `require`, and the expressions in the holes of the message. */
const policies: readonly (readonly [on: string, when: string | null, require: string, holes: readonly string[]])[] = [
  ['Local::Bucket', null, 'resource.properties.?Public.orValue(false) == false', ['resource.name']],
  [
    'Service',
    'has(service.parameters.storageGiB)',
    'service.parameters.storageGiB <= 2000',
    ['service.name', 'service.parameters.storageGiB'],
  ],
  ['Service', null, 'service.parameters.storageGiB / 2 + 10 < 1010', ['service.name']],
  [
    'Service',
    'env in ["prod", "staging"]',
    'service.account != "lab" && service.title != "none"',
    ['service.name', 'env'],
  ],
  ['Service', null, 'service.tags["data-class"] in ["internal", "public", "confidential"]', ['service.name']],
  ['Service', null, 'service.name.startsWith("store-") && size(service.name) <= 40', ['service.name']],
  [
    'Service',
    null,
    'team.may.exists(permission, service.offering in permission.order && env in permission["in"])',
    ['team.name', 'service.offering'],
  ],
  [
    'Local::Bucket',
    null,
    'resource.tags.all(key, key == key.lowerAscii() && resource.tags[key] != "")',
    ['resource.name'],
  ],
]

/** One pair of a rule and a subject, and what bare cel-js is given for it. */
type Pair = {
  readonly rule: Rule
  readonly judged: JudgedSubject
  readonly context: Record<string, unknown>
  readonly bare: Bare
}

type Bare = { readonly when: Evaluate | null; readonly require: Evaluate; readonly holes: readonly Evaluate[] }
type Evaluate = (context: Record<string, unknown>) => unknown

/**
 * `cel-cost`: judging one subject by one policy, its variables, the message and the position of a violation included,
 * beside the same expressions evaluated by bare cel-js. Of ten subjects one breaks every policy that it can break; then
 * the same where each does.
 */
export async function celCost(): Promise<readonly Figure[]> {
  return [measure('one of ten violates', 0.1), measure('each violates', 1)]
}

function measure(name: string, share: number): Figure {
  const { pairs, around } = prepare(share)
  const times = { ours: [] as number[], bare: [] as number[] }
  const violations = pairs.map((pair) => ours(pair, around) > 0)
  if (pairs.some((pair, at) => bare(pair) > 0 !== violations[at])) throw new Error('cel-cost: the two disagree')
  for (let n = 0; n < 40; n++) {
    const [mine, theirs] = [timed(() => pairs.map((pair) => ours(pair, around))), timed(() => pairs.map(bare))]
    // The first rounds warm both up.
    if (n < 10) continue
    times.ours.push(mine / pairs.length)
    times.bare.push(theirs / pairs.length)
  }
  const ratio = median(times.ours.map((time, at) => time / (times.bare[at] ?? Number.NaN)))
  return {
    id: 'cel-cost',
    value: round(median(times.ours)),
    unit: `ns (${name})`,
    goal: '<= 2 × the reference',
    met: ratio <= 2,
    reference: { name: '@marcbachmann/cel-js 8.0.0, the same expressions', value: round(median(times.bare)) },
    ratio: round(ratio),
  }
}

const turns = 40

function timed(work: () => unknown): number {
  const started = performance.now()
  for (let n = 0; n < turns; n++) work()
  return ((performance.now() - started) * 1e6) / turns
}

/** What judging does for one pair; how many characters of message and position came of it. */
function ours({ rule, judged }: Pair, around: Surroundings): number {
  const variables = variablesOf(judged, rule.params, around, noHistory)
  const judgement = evaluateRule(rule, variables)
  if (!complains(judgement)) return 0
  const location = locate(judged, rule.readsInOrder[judgement.by], false)
  return wordsOf(rule, judgement, variables).message.length + (location?.line ?? 0)
}

function bare({ context, bare: { when, require, holes } }: Pair): number {
  if (when !== null && when(context) !== true) return 0
  if (require(context) === true) return 0
  return holes.reduce((length, hole) => length + String(hole(context)).length, 0)
}

function prepare(share: number): { readonly pairs: readonly Pair[]; readonly around: Surroundings } {
  const documents = documentsOf(share)
  const now = new Date('2026-11-01T12:00:00Z')
  const desired = renderDesired(documents, now.toISOString())
  const around: Surroundings = {
    rulingTeams: documents.teams,
    usage: usageOf(desired, documents),
    quotas: new Map(),
    pullRequest: null,
    now,
  }
  const { byName } = policiesInForce(documents, { packs: new Map() })
  const pairs = [...desired.services.values()].flatMap((rendered) =>
    policies.flatMap(([on, when, require, holes], at): Pair[] => {
      const rule = byName.get(`rule-${at}`)
      const [resource] = rendered.resources
      if (rule === undefined || resource === undefined) throw new Error('cel-cost: the sample is not as it should be')
      const judged = on === 'Service' ? serviceSubject(rendered) : resourceSubject(rendered, resource)
      const context = { ...variablesOf(judged, rule.params, around, noHistory) }
      const made = { when: when === null ? null : parse(when), require: parse(require), holes: holes.map(parse) }
      return [{ rule, judged, context, bare: made }]
    }),
  )
  return { pairs, around }
}

const known = new Map<string, Evaluate>()
const environment = new Environment({ unlistedVariablesAreDyn: true, enableOptionalTypes: true })
  .registerOperator('double / int', (one: number, other: bigint) => one / Number(other))
  .registerOperator('double + int', (one: number, other: bigint) => one + Number(other))

/** Parsed once, as a service that uses bare cel-js would. */
function parse(source: string): Evaluate {
  const parsed = known.get(source) ?? (environment.parse(source) as Evaluate)
  known.set(source, parsed)
  return parsed
}

function documentsOf(share: number) {
  const files: { [path: string]: string } = { ...sampleEstate(50, 5) }
  delete files['policies/bucket-not-public.yaml']
  files['plumbline.yaml'] = (files['plumbline.yaml'] ?? '').replace(/ {2}packs:\n(?: {4}- .*\n)+/, '')
  for (const [at, [on, when, require, holes]] of policies.entries()) {
    const message = `It does not hold for ${holes.map((hole) => `\${${hole}}`).join(' and ')}.`
    const lines = [
      `apiVersion: plumbline/v1\nkind: Policy\nmetadata: { name: rule-${at}, severity: medium }\nspec:`,
      `  on: ["${on}"]`,
      ...(when === null ? [] : [`  when: '${when}'`]),
      `  require: '${require}'\n  message: '${message}'\n  enforcement: deny\n`,
    ]
    files[`policies/rule-${at}.yaml`] = lines.join('\n')
  }
  for (let n = 0; n < 50; n++) {
    const path = servicePath(n % 5, Math.floor(n / 5))
    if (n % Math.round(1 / share) === 0) files[path] = broken(files[path] ?? '')
  }
  const readings = Object.entries(files).flatMap(([path, text]) => readFile({ path, text }) ?? [])
  const documents = linkDocuments(readings, { packs: new Map() })
  if (documents.broken.length > 0) throw new Error(`cel-cost: ${JSON.stringify(documents.broken[0])}`)
  return documents
}

/** A service that breaks most of the policies. */
function broken(text: string): string {
  return text
    .replace(/storageGiB: \d+/, 'storageGiB: 9000\n    public: true')
    .replace(/title: .*/, 'title: none')
    .replace('data-class: internal', 'data-class: secret')
}
