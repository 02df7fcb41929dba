import { placeWithin } from '../documents/place.ts'
import type { Variables } from '../expression/evaluate.ts'
import { renderTemplate, type Template } from '../expression/template.ts'
import { isUnknown, type Unknown } from '../model/unknown.ts'
import { cutText } from '../render/cut-text.ts'
import type { Complaint } from './evaluate.ts'
import type { Rule } from './rule.ts'

/** What a finding says, and what to do about it. */
export type Words = { readonly message: string; readonly fix?: string }

/** Longer messages are cut: nobody reads them, and reports must stay within bounds. */
const longest = 2_000

/** The words of a complaint. `variables` hold no sensitive value any more; a template that fails loses no finding. */
export function wordsOf(rule: Rule, complaint: Complaint, variables: Variables): Words {
  const fix = rule.fix === null ? null : rendered(rule.fix, variables)
  const message = messageOf(rule, complaint, variables)
  return fix === null || fix === ''
    ? { message: cutText(message, longest) }
    : { message: cutText(message, longest), fix: cutText(fix, longest) }
}

function messageOf(rule: Rule, complaint: Complaint, variables: Variables): string {
  if (complaint.kind === 'error') return errorMessage(rule, complaint)
  const words = rendered(rule.message, variables)
  if (complaint.unknowns.length > 0) return unknownMessage(rule, complaint.unknowns)
  if (words !== null && words.trim() !== '') return words
  return `${titleOf(rule)} (the policy's message cannot be written for this subject).`
}

/** Names the file, line and column of the expression (rule E7). */
function errorMessage(rule: Rule, { pointer, offset, message }: Extract<Complaint, { kind: 'error' }>): string {
  const { path, line, column } = placeWithin(rule.document, pointer, offset)
  const pack = rule.pack === null ? '' : ` of pack ${rule.pack}`
  return `Policy ${rule.name}${pack} cannot be evaluated at ${path}:${line}:${column}: ${message}`
}

function unknownMessage(rule: Rule, unknowns: readonly Unknown[]): string {
  const needed = [...new Set(unknowns.map(({ expression }) => expression))].sort()
  const is = needed.length === 1 ? 'is' : 'are'
  return `${titleOf(rule)}: it needs ${needed.join(', ')}, which ${is} unknown until applied; it is judged again after the apply.`
}

function titleOf(rule: Rule): string {
  return (rule.document.value.metadata.title ?? rule.name).replace(/[.\s]+$/, '')
}

/** A template's text; null where it cannot be written. What only the cloud will know is written as that. */
function rendered(template: Template, variables: Variables): string | null {
  const first = renderTemplate(template, variables)
  const outcome = first.kind === 'unknown' ? renderTemplate(template, withUnknownsAsText(variables)) : first
  if (outcome.kind !== 'value') return null
  const { value } = outcome
  if (typeof value === 'string') return value
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function withUnknownsAsText(variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, unknownsAsText(value)]))
}

function unknownsAsText(value: unknown): unknown {
  if (isUnknown(value)) return `(${value.expression}, unknown until applied)`
  if (Array.isArray(value)) return value.map(unknownsAsText)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unknownsAsText(inner)]))
}
