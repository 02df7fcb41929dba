import type { HeldDocument } from '../model/held.ts'
import type { Landing } from '../model/landing.ts'
import type { Action } from '../model/plan.ts'
import { type Became, type ResultsNow, resultsOf, type ServiceResult, stillHeld } from '../result/result.ts'
import { commentMark } from './comment.ts'
import { fitting, githubLimit, size } from './fitting.ts'
import { code, prose } from './markdown-text.ts'
import { counted, listed } from './number-words.ts'

/** What the result of a merge is told with. */
export type ResultContext = ResultsNow & {
  /** The issue about what of it is held; null where there is none. */
  readonly incident: number | null
  /** The issue with the first plan; null where there is none. */
  readonly firstPlan: number | null
  /** The commit on which the judgement before the merge stands, by a check; null where nobody knows of one. */
  readonly judgedOn: string | null
}

/** More are counted alone. */
const mostRows = 100

/**
 * The one comment of a pull request after its merge (rule M7): what became of each service, the worst first, and how to go on.
 * `landings` are what it brought, oldest first: what was let through later stands instead of what was held.
 */
export function renderResult(landings: readonly Landing[], context: ResultContext): string {
  const results = latest(landings, context)
  const held = heldBeside(landings, results, context)
  const head = `### Plumbline: ${headline(results, held)}`
  const way = waysOn(results, held, context)
  const released = freed(landings, context)
  const room = githubLimit - [commentMark, head, released, ...way].reduce((sum, part) => sum + size(part ?? ''), 1000)
  const { kept, left } = fitting([...held.map(heldRow), ...results.map(row)], room, mostRows)
  const more = left === 0 ? [] : [`| | …and ${counted(left, 'more')} | | |`]
  const table =
    kept.length === 0 ? null : ['| | service | environment | |', '|---|---|---|---|', ...kept, ...more].join('\n')
  const parts = [`${commentMark}\n${head}`, table, released, ...way, judgement(context)].filter((part) => part !== null)
  return `${parts.join('\n\n')}\n`
}

const order: readonly Became['became'][] = [
  'failed',
  'held',
  'not writable',
  'blocked',
  'waits',
  'under way',
  'applied',
  'superseded',
]

/** Of each service what became of it last; the worst first. */
function latest(landings: readonly Landing[], now: ResultsNow): readonly ServiceResult[] {
  const found = new Map(landings.flatMap((one) => resultsOf(one, now)).map((one) => [one.service, one]))
  return [...found.values()].sort(
    (one, other) => order.indexOf(one.became) - order.indexOf(other.became) || (one.service < other.service ? -1 : 1),
  )
}

/** Documents that are held and are no services of the plan. */
function heldBeside(
  landings: readonly Landing[],
  results: readonly ServiceResult[],
  { held }: ResultsNow,
): readonly HeldDocument[] {
  const [first] = landings
  const planned = new Set(results.map(({ service }) => service))
  const isOne = ({ kind, name }: HeldDocument) => kind === 'Service' && planned.has(name)
  return first === undefined ? [] : stillHeld(first, held).filter((one) => !isOne(one))
}

function headline(results: readonly ServiceResult[], held: readonly HeldDocument[]): string {
  const has = (became: Became['became']) => results.some((one) => one.became === became)
  if (has('under way')) return 'applying'
  if (has('failed')) return 'not applied, a step failed'
  if (has('held') || held.length > 0) return 'held'
  if (has('not writable') || has('blocked')) return 'not applied'
  if (has('waits')) return 'waits for the first apply'
  if (has('applied')) return 'applied'
  return results.length > 0 ? 'nothing left to apply' : 'counts'
}

const icons: { readonly [became in Became['became']]: string } = {
  failed: '❌',
  held: '✋',
  'not writable': '⏸️',
  blocked: '⏸️',
  waits: '⏸️',
  'under way': '⏳',
  applied: '✅',
  superseded: '',
}

const done: { readonly [action in Action]: string } = {
  create: 'created',
  update: 'changed',
  replace: 'replaced',
  delete: 'deleted',
}

function row(result: ServiceResult): string {
  const { service, environment } = result
  return `| ${icons[result.became]} | ${code(service, 'cell')} | ${code(environment, 'cell')} | ${said(result)} |`
}

function heldRow({ kind, name, reason }: HeldDocument): string {
  return `| ${icons.held} | ${kind} ${code(name, 'cell')} | | held: ${prose(reason, 'cell')} |`
}

function said(result: ServiceResult): string {
  switch (result.became) {
    case 'failed': {
      const more = result.issue === null ? '' : ` #${result.issue} says more.`
      return `to be ${done[result.action]}; ${code(result.step, 'cell')} failed: ${prose(result.answer, 'cell')}${more}`
    }
    case 'held':
      return `held: ${prose(result.reason, 'cell')}`
    case 'not writable':
      return `not ${done[result.action]}: this release has no provider for ${result.provider}`
    case 'blocked':
      return `not ${done[result.action]} yet: it waits for ${listed(result.by.slice(0, 5).map((one) => code(one, 'cell')))}`
    case 'waits':
      return `to be ${done[result.action]}`
    case 'under way':
      return `being ${done[result.action]}`
    case 'applied':
      return `${done[result.action]}${result.with === null ? '' : `, as it is since ${placeOf(result.with)}`}`
    case 'superseded':
      return 'nothing was left to do: a later change took its place'
  }
}

function placeOf({ pullRequest, commit }: Pick<Landing, 'pullRequest' | 'commit'>): string {
  return pullRequest === null ? `commit ${commit.slice(0, 7)}` : `#${pullRequest}`
}

/** What was held of it and is no more. */
function freed(landings: readonly Landing[], { held }: ResultsNow): string | null {
  const [first] = landings
  if (first === undefined) return null
  const still = new Set(stillHeld(first, held).map(({ kind, name }) => `${kind} ${name}`))
  const free = landings
    .flatMap((one) => one.held)
    .filter(({ kind, name }) => kind !== 'Service' && !still.has(`${kind} ${name}`))
    .map(({ kind, name }) => `${kind} ${code(name)}`)
  const shown = [...new Set(free)]
  if (shown.length === 0) return null
  return `Held no more: ${listed(shown.length <= 20 ? shown : [...shown.slice(0, 19), `${shown.length - 19} more`])}.`
}

/** How to go on, for each thing that stands still. */
function waysOn(
  results: readonly ServiceResult[],
  held: readonly HeldDocument[],
  context: ResultContext,
): readonly string[] {
  const has = (became: Became['became']) => results.some((one) => one.became === became)
  const { incident, firstPlan } = context
  const clouds = [...new Set(results.flatMap((one) => (one.became === 'not writable' ? [one.provider] : [])))].sort()
  const ways = [
    has('held') || held.length > 0
      ? `What is held counts as it was last allowed.${incident === null ? '' : ` #${incident} says who may let it through, and how.`}`
      : null,
    has('failed') ? '`/plumbline apply` here, by the owning team or an administrator, tries again what failed.' : null,
    clouds.length > 0
      ? `What lies in ${listed(clouds)} is judged and planned; a release with a provider for it applies it by itself, and \`/plumbline apply\` cannot.`
      : null,
    has('waits')
      ? `The first apply waits for an administrator${firstPlan === null ? '' : `: #${firstPlan} shows its plan`}.`
      : null,
  ]
  return ways.filter((one) => one !== null)
}

function judgement({ judgedOn }: ResultContext): string | null {
  return judgedOn === null
    ? null
    : `What was judged before the merge stands in the check of ${code(judgedOn.slice(0, 7))}.`
}
