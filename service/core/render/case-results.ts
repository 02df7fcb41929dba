import type { CaseResult } from '../policy/run-case.ts'
import { explanationLines } from './explanation-lines.ts'
import { counted } from './number-words.ts'
import { type Paint, paint } from './paint.ts'
import { oneLine, visible } from './visible.ts'

/** The cases of one policy, as they went. */
export type PolicyCases = {
  readonly policy: string
  /** Where it stands: a path, or its pack. */
  readonly where: string
  readonly results: readonly CaseResult[]
}

/** Every policy with how its cases went; of a case that fails, what each part of the expression saw. */
export function renderCaseResults(all: readonly PolicyCases[], colour: boolean): string {
  const colours = paint(colour)
  const lines = all.map((one) => policyText(one, colours))
  return `${[...lines, '', summary(all, colours)].join('\n')}\n`
}

function policyText({ policy, where, results }: PolicyCases, colours: Paint): string {
  const failed = results.filter((result) => !result.passed)
  const name = visible(policy)
  const place = colours.dim(visible(where))
  if (results.length === 0) return `${colours.warn('–')} ${name} ${colours.dim('has no cases')} ${place}`
  if (failed.length === 0)
    return `${colours.good('✔')} ${name} ${colours.dim(counted(results.length, 'case'))} ${place}`
  return [
    `${colours.bad('✖')} ${name} ${failed.length} of ${counted(results.length, 'case')} failed ${place}`,
    ...failed.map((result) => failureText(result, colours)),
  ].join('\n')
}

function failureText({ name, expected, got, message, parts }: CaseResult, colours: Paint): string {
  return [
    `    ${colours.strong(oneLine(name))}: expected ${colours.good(expected)}, got ${colours.bad(got)}`,
    ...(message === null ? [] : [`      ${oneLine(message)}`]),
    ...explanationLines(parts(), colours).map((line) => `      ${line}`),
  ].join('\n')
}

function summary(all: readonly PolicyCases[], colours: Paint): string {
  const results = all.flatMap((one) => one.results)
  const failed = results.filter((result) => !result.passed).length
  const bare = all.filter((one) => one.results.length === 0).length
  const of = `${counted(results.length, 'case')} of ${counted(all.length, 'policy', 'policies')}`
  const without = bare === 0 ? '' : colours.dim(` · ${bare} without cases`)
  return failed === 0
    ? `${colours.good('✔')} ${of} passed${without}`
    : `${colours.bad('✖')} ${failed} of ${of} failed${without}`
}
