import type { ExpressionProblem } from './expression.ts'
import { limits } from './limits.ts'
import { shown } from './shown.ts'

/** cel-js's parse error in our words. Anything that is no parse error is a defect and thrown on. */
export function parseProblem(error: unknown, source: string): ExpressionProblem {
  const { code, summary, range } = error as { code?: string; summary?: string; range?: { start: number } }
  if (typeof summary !== 'string') throw error
  const offset = Math.min(range?.start ?? 0, source.length)
  return { message: shown(inWords(code, summary, source, offset)), offset }
}

function inWords(code: string | undefined, summary: string, source: string, offset: number): string {
  const atEnd = source.slice(offset).trim() === ''
  if ((code === 'unexpected_token' || code === 'expected_token') && atEnd)
    return `the expression ends too early${expected(summary)}`
  if (code === 'limit_exceeded') return `the expression is too large: ${limitInWords(summary)}`
  if (code === 'unexpected_token' || code === 'expected_token' || code === 'unexpected_character') {
    return `unexpected \`${source.slice(offset).trim().slice(0, 12).split(/\s/)[0] ?? ''}\`${expected(summary)}`
  }
  if (code === 'reserved_identifier')
    return `${summary.replace(/^Reserved identifier: (.*)$/, '`$1` is a reserved word')}`
  return summary.charAt(0).toLowerCase() + summary.slice(1)
}

const tokens: { readonly [token: string]: string } = {
  RPAREN: ')',
  RBRACKET: ']',
  RBRACE: '}',
  COLON: ':',
  COMMA: ',',
  IDENTIFIER: 'a name',
}

function expected(summary: string): string {
  const token = tokens[/^Expected (\w+)/.exec(summary)?.[1] ?? '']
  if (token === undefined) return ''
  return token.length === 1 ? `; \`${token}\` is missing` : `; ${token} is missing`
}

function limitInWords(summary: string): string {
  if (summary.includes('maxDepth')) return `brackets are nested deeper than ${limits.brackets}`
  if (summary.includes('maxAstNodes')) return `it has more than ${limits.nodes} parts`
  if (summary.includes('maxCallArguments')) return 'a call has more than 32 arguments'
  return `a list or map has more than ${limits.elements} elements`
}
