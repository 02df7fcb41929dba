import type { ExplainedPolicy, ExplainedSubject } from '../policy/explain.ts'
import { explanationLines } from './explanation-lines.ts'
import { counted } from './number-words.ts'
import { type Paint, paint } from './paint.ts'
import { subjectName } from './subject-name.ts'
import { oneLine, visible } from './visible.ts'

type Judged = ExplainedSubject['judgement']

const marks: {
  readonly [judgement in Judged]: { readonly sign: string; readonly word: string; readonly colour: keyof Paint }
} = {
  error: { sign: '✖', word: 'could not be judged', colour: 'bad' },
  violation: { sign: '✖', word: 'fails', colour: 'bad' },
  pass: { sign: '✔', word: 'passes', colour: 'good' },
  skip: { sign: '–', word: 'is not asked', colour: 'dim' },
}

const order: readonly Judged[] = ['error', 'violation', 'pass', 'skip']

/** Of each judgement so many subjects are explained; the rest is counted. */
const most = 25

/** Why each subject passes or fails a policy, for people: those that fail first. */
export function renderExplainedPolicy(explained: ExplainedPolicy, colour: boolean): string {
  const colours = paint(colour)
  const groups = order.map((judgement) => explained.subjects.filter((one) => one.judgement === judgement))
  const parts = groups.flatMap((group) => [
    ...group.slice(0, most).map((one) => subjectText(one, colours)),
    ...(group.length > most ? [colours.dim(`…and ${group.length - most} more that ${verb(group[0])}`)] : []),
  ])
  return `${[headText(explained, colours), ...parts, summary(explained, colours)].join('\n\n')}\n`
}

function verb(one: ExplainedSubject | undefined): string {
  return one === undefined
    ? ''
    : { error: 'could not be judged', violation: 'fail', pass: 'pass', skip: 'are not asked' }[one.judgement]
}

function headText({ rule }: ExplainedPolicy, colours: Paint): string {
  const { title, description, severity } = rule.document.value.metadata
  const facts = [
    severity,
    rule.enforcement,
    `on ${rule.spec.on.join(', ')}`,
    rule.pack === null ? rule.document.path : `pack ${rule.pack}`,
  ]
  return [
    `${colours.strong(visible(rule.name))}${title === undefined ? '' : `  ${oneLine(title)}`}`,
    ...(description === undefined ? [] : [oneLine(description)]),
    colours.dim(oneLine(facts.join(' · '))),
  ].join('\n')
}

function subjectText({ subject, judgement, message, location, parts }: ExplainedSubject, colours: Paint): string {
  const { sign, word, colour } = marks[judgement]
  const name = visible(`${subject.kind} ${subjectName(subject)}`)
  const place =
    location === undefined ? '' : colours.dim(`  ${visible(location.path)}:${location.line}:${location.column}`)
  return [
    `${colours[colour](sign)} ${name} ${colours[colour](word)}${place}`,
    ...(message === null ? [] : [`  ${oneLine(message)}`]),
    ...explanationLines(parts, colours).map((line) => `  ${line}`),
  ].join('\n')
}

function summary({ subjects }: ExplainedPolicy, colours: Paint): string {
  const count = (judgement: Judged) => subjects.filter((one) => one.judgement === judgement).length
  if (subjects.length === 0) return colours.dim('No subject in this estate is one that the policy is on.')
  const parts = order.flatMap((judgement) =>
    count(judgement) === 0 ? [] : [`${count(judgement)} ${marks[judgement].word}`],
  )
  return `${counted(subjects.length, 'subject')}: ${parts.join(', ')}`
}
