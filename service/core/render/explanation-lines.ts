import type { Explanation } from '../expression/explain.ts'
import type { Outcome } from '../expression/outcome.ts'
import type { ExplainedPart } from '../policy/explained.ts'
import { cutText } from './cut-text.ts'
import type { Paint } from './paint.ts'
import { oneLine } from './visible.ts'

const longestSource = 90
const longestValue = 120
const mostLines = 40

/** What each part of a policy's expressions saw, the whole first, its parts below it: `env in params.environments → true`. */
export function explanationLines(parts: readonly ExplainedPart[], colours: Paint): readonly string[] {
  return parts.flatMap(({ part, explanation }) => {
    const lines = linesOf(explanation, 1, colours)
    const left = lines.length - mostLines
    const kept = lines.slice(0, mostLines)
    return [`${colours.dim(`${part}:`)}`, ...kept, ...(left > 0 ? [colours.dim(`  …and ${left} more parts`)] : [])]
  })
}

function linesOf(explanation: Explanation, depth: number, colours: Paint): readonly string[] {
  const { source, outcome, children, omitted } = explanation
  const indent = '  '.repeat(depth)
  const line = `${indent}${cutText(oneLine(source), longestSource)} ${colours.dim('→')} ${outcomeText(outcome, colours)}`
  const below = isPath(source)
    ? []
    : children.filter((child) => !saysNothing(child)).flatMap((child) => linesOf(child, depth + 1, colours))
  return [line, ...below, ...(omitted === undefined ? [] : [`${indent}  ${colours.dim(`…and ${omitted} more parts`)}`])]
}

/** `service.parameters.public`: what it came to says all. */
function isPath(source: string): boolean {
  return /^[A-Za-z_]\w*(?:\.\??\w+|\[\??(?:"[^"]*"|'[^']*'|\d+)\])*$/.test(source.trim())
}

/** A literal, which came to itself. */
function saysNothing({ source }: Explanation): boolean {
  return /^(?:true|false|null|-?\d[\d.eE+-]*|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\[\]|\{\})$/.test(source.trim())
}

function outcomeText(outcome: Outcome, colours: Paint): string {
  switch (outcome.kind) {
    case 'value':
      return valueWords(outcome.value, colours)
    case 'unknown':
      return colours.warn(
        `unknown until applied (${outcome.unknowns.map(({ expression }) => oneLine(expression)).join(', ')})`,
      )
    case 'error':
      return colours.bad(`error: ${cutText(oneLine(outcome.message), longestValue)}`)
  }
}

function valueWords(value: unknown, colours: Paint): string {
  const text = oneLine(value instanceof Date ? value.toISOString() : (JSON.stringify(value) ?? String(value)))
  const shown = cutText(text, longestValue)
  return value === true ? colours.good(shown) : value === false ? colours.bad(shown) : shown
}
