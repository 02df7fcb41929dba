import type { Enforcement } from '../model/enforcement.ts'
import type { Impact, PolicyImpact, PullRequestsImpact } from '../model/impact.ts'
import type { Subject } from '../model/subject.ts'
import type { Verdict } from '../model/verdict.ts'
import { counted, listed } from './number-words.ts'
import type { Foreign } from './plan-words.ts'

/** So many are named; of more it is said how many. */
const mostNames = 10

/** How an impact is said: foreign names by `name`, policies by `policy`. */
export type ImpactForms = { readonly name: Foreign; readonly policy: Foreign }

/**
 * An impact as sentences without their full stop, one for each policy and what it does to whom, and one for the other
 * pull requests. At least one: that nothing would change is worth saying too.
 */
export function impactSentences(impact: Impact, forms: ImpactForms, mode: Verdict['mode']): readonly string[] {
  const { policies, pullRequests } = impact
  const told = [
    ...policies.flatMap((one) => policySentences(one, forms)),
    ...(pullRequests === null ? [] : changedSentences(pullRequests, mode)),
  ]
  const others = pullRequests === null ? '' : ', and neither would another open pull request'
  return [
    ...(told.length > 0 ? told : [`nothing that exists today would newly pass or fail${others}`]),
    ...(pullRequests === null ? [] : unseenSentences(pullRequests)),
  ]
}

/** `2 services that exist today would newly fail bucket-not-public: a, b`. */
function policySentences(impact: PolicyImpact, { name, policy }: ImpactForms): readonly string[] {
  const { before, after, fails, passes, stays } = impact
  const rule = policy(impact.policy)
  const aside = after === null || after === 'deny' ? '' : ` (${after})`
  const exist = (subjects: readonly Subject[]) => (distinct(subjects).length === 1 ? 'exists' : 'exist')
  const told = (subjects: readonly Subject[], what: string) =>
    subjects.length === 0
      ? []
      : [`${countWords(subjects)} that ${exist(subjects)} today ${what}: ${names(subjects, name)}`]
  return [
    ...told(fails, `would newly fail ${rule}${aside}`),
    ...told(passes, `would newly pass ${rule}`),
    ...(before === null || after === null
      ? []
      : told(stays, `would go on failing ${rule}, and ${consequences[after]} (today: ${before})`)),
  ]
}

const consequences: { readonly [enforcement in Enforcement]: string } = {
  deny: 'be denied',
  approve: 'need approval',
  warn: 'be warned of',
  audit: 'only be recorded',
}

/** `2 services`, `1 service and 3 other documents`: a service counts once, however many of its resources are meant. */
function countWords(subjects: readonly Subject[]): string {
  const all = distinct(subjects)
  const services = all.filter(({ kind }) => kind === 'Service').length
  const others = all.length - services
  return listed([
    ...(services === 0 ? [] : [counted(services, 'service')]),
    ...(others === 0 ? [] : [counted(others, services === 0 ? 'document' : 'other document')]),
  ])
}

function names(subjects: readonly Subject[], foreign: Foreign): string {
  const all = distinct(subjects).map(({ kind, name }) => foreign(kind === 'Service' ? name : `${kind} ${name}`))
  if (all.length <= mostNames + 1) return listed(all)
  return `${all.slice(0, mostNames).join(', ')} and ${all.length - mostNames} more`
}

function distinct(subjects: readonly Subject[]): readonly Subject[] {
  return [...new Map(subjects.map((subject) => [`${subject.kind} ${subject.name}`, subject])).values()]
}

const newly: { readonly [verdict in Verdict['verdict']]: string } = {
  pass: 'pass',
  'needs-approval': 'need approval',
  deny: 'be denied',
}

/** `the open pull requests #12 and #14 would newly be denied`; numbers are GitHub's own. */
function changedSentences({ changed }: PullRequestsImpact, mode: Verdict['mode']): readonly string[] {
  const observing = mode === 'observe' ? ' in `enforce` mode' : ''
  return (['deny', 'needs-approval', 'pass'] as const).flatMap((verdict) => {
    const numbers = changed.filter(({ after }) => after === verdict).map(({ number }) => number)
    return numbers.length === 0 ? [] : [`${openOnes(numbers)} would newly ${newly[verdict]}${observing}`]
  })
}

function unseenSentences({ unknown, left }: PullRequestsImpact): readonly string[] {
  const older = counted(left, 'older open pull request was', 'older open pull requests were')
  return [
    ...(unknown.length === 0 ? [] : [`what becomes of ${openOnes(unknown)} could not be told`]),
    ...(left === 0 ? [] : [`${older} not looked at`]),
  ]
}

function openOnes(numbers: readonly number[]): string {
  const all = [...numbers].sort((one, other) => one - other).map((number) => `#${number}`)
  return `the open pull ${all.length === 1 ? 'request' : 'requests'} ${listed(all)}`
}
