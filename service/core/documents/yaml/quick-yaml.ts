import type { Json } from '../../model/json.ts'
import { maximumDepth } from './limits.ts'
import { plainScalar } from './plain-scalar.ts'
import { enter, leave, type Range, reached, type Trail, trailOf } from './trail.ts'

/** Thrown where a text is not of the plain kind that is read here; no error of the document. */
const notPlain = Symbol('not plain')

/** Longer documents are read whole, so that its limits need not be counted here. */
const maximumLength = 100_000

/** What only the whole reader understands or refuses: tabs, control characters, marks. */
const unusual = /[\t\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff\u2028\u2029\ud800-\udfff]/
const key = /(?:([A-Za-z_][A-Za-z0-9_./-]{0,99})|"([^"\\\n]{0,99})")(?=:[ \n])/y
const harmful = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Reads the plain majority of YAML, many times faster than the whole reader: block and one-line flow collections,
 * one-line scalars, comments. Undefined for anything else, sound or not, which the whole reader then reads: whatever
 * this one answers, that one answers too (a property test holds them together).
 */
export function quickYaml(text: string): Json | undefined {
  return readPlainText(text, null)
}

/**
 * Where the value at a path, and its key, stand in a text of the plain kind; undefined where the text is of another, or
 * where the whole reader has to look: nothing stands there, or the path leads nowhere.
 */
export function quickPlace(
  text: string,
  steps: readonly string[],
): { readonly key: Range | null; readonly value: Range } | undefined {
  const trail = trailOf(steps)
  if (readPlainText(text, trail) === undefined || trail.value === null) return undefined
  return { key: trail.key, value: trail.value }
}

function readPlainText(text: string, trail: Trail | null): Json | undefined {
  if (text.length > maximumLength || unusual.test(text)) return undefined
  const reader: Reader = { text: text.endsWith('\n') ? text : `${text}\n`, trail, at: 0, column: 0, depth: 0 }
  try {
    return readDocument(reader)
  } catch (error) {
    if (error === notPlain) return undefined
    throw error
  }
}

type Reader = { readonly text: string; readonly trail: Trail | null; at: number; column: number; depth: number }
type Collected = { [key: string]: Json }

function readDocument(reader: Reader): Json {
  if (reader.text.startsWith('---')) {
    reader.at = 3
    endLine(reader)
  } else toContent(reader)
  const value = readBlock(reader)
  if (reader.at < reader.text.length) throw notPlain
  return value
}

/** At the first character of a nested node: a sequence or a mapping that begins in this column. */
function readBlock(reader: Reader): Json {
  reader.depth += 1
  if (reader.depth > maximumDepth || reader.at >= reader.text.length) throw notPlain
  if (reader.trail !== null) reached(reader.trail, [reader.at])
  const value = isDash(reader) ? readSequence(reader, reader.column) : readMapping(reader, reader.column)
  reader.depth -= 1
  return value
}

function readMapping(reader: Reader, column: number): Json {
  const mapping: Collected = {}
  while (reader.column === column && reader.at < reader.text.length) {
    const name = readKey(reader, mapping)
    const inline = readInline(reader)
    mapping[name] = inline === undefined ? readBelow(reader, column, true) : inline
    if (reader.trail !== null) leave(reader.trail)
  }
  if (reader.column > column) throw notPlain
  return mapping
}

function readSequence(reader: Reader, column: number): Json {
  const sequence: Json[] = []
  while (reader.column === column && isDash(reader)) {
    const start = reader.at
    reader.at += 1
    skipSpaces(reader)
    reader.column = column + reader.at - start
    if (reader.trail !== null) enter(reader.trail, String(sequence.length), null)
    sequence.push(readItem(reader, column))
    if (reader.trail !== null) leave(reader.trail)
  }
  if (reader.column > column) throw notPlain
  return sequence
}

function readItem(reader: Reader, column: number): Json {
  if (!atLineEnd(reader)) {
    key.lastIndex = reader.at
    if (isDash(reader) || key.test(reader.text)) return readBlock(reader)
  }
  const inline = readInline(reader)
  return inline === undefined ? readBelow(reader, column, false) : inline
}

/** The value on the lines below a key or a dash: deeper ones, or a mapping's sequence in the key's own column. */
function readBelow(reader: Reader, column: number, ofMapping: boolean): Json {
  const below = reader.column > column || (ofMapping && reader.column === column && isDash(reader))
  return below && reader.at < reader.text.length ? readBlock(reader) : null
}

/** Reads a key, and goes into its field. */
function readKey(reader: Reader, mapping: Collected): string {
  key.lastIndex = reader.at
  const match = key.exec(reader.text)
  const name = match?.[1] ?? match?.[2]
  if (!match || name === undefined || harmful.has(name) || Object.hasOwn(mapping, name)) throw notPlain
  const end = reader.at + match[0].length
  if (reader.trail !== null) enter(reader.trail, name, [reader.at, end])
  reader.at = end + 1
  return name
}

/** The value on the rest of the line, which it leaves; undefined where there is none (then the line is left too). */
function readInline(reader: Reader): Json | undefined {
  skipSpaces(reader)
  if (atLineEnd(reader)) {
    endLine(reader)
    return undefined
  }
  const value = readValue(reader, false)
  endLine(reader)
  return value
}

function readValue(reader: Reader, inFlow: boolean): Json {
  const start = reader.at
  const value = readWhatBegins(reader, inFlow)
  if (reader.trail !== null) reached(reader.trail, [start, reader.at])
  return value
}

function readWhatBegins(reader: Reader, inFlow: boolean): Json {
  const first = reader.text[reader.at]
  if (first === '"' || first === "'") return readQuoted(reader, first)
  if (first === '[') return readFlowSequence(reader)
  if (first === '{') return readFlowMapping(reader)
  return inFlow ? readFlowPlain(reader) : readPlain(reader)
}

function readQuoted(reader: Reader, quote: string): string {
  const end = reader.text.indexOf(quote, reader.at + 1)
  const content = reader.text.slice(reader.at + 1, end)
  if (end < 0 || content.includes('\n') || content.includes('\\')) throw notPlain
  if (reader.text[end + 1] === quote) throw notPlain
  reader.at = end + 1
  return content
}

function readPlain(reader: Reader): Json {
  const { text, at } = reader
  const line = text.indexOf('\n', at)
  const comment = text.indexOf(' #', at)
  const end = comment < 0 || comment > line ? line : comment
  const content = text.slice(at, end).trimEnd()
  if (content.includes(': ') || content.endsWith(':')) throw notPlain
  reader.at = at + content.length
  return resolved(content)
}

const flowEnd = /[,[\]{}\n]|: | #|:(?=[,[\]{}\n])/g

function readFlowPlain(reader: Reader): Json {
  flowEnd.lastIndex = reader.at
  const end = flowEnd.exec(reader.text)
  if (!end || !',]}'.includes(end[0])) throw notPlain
  const content = reader.text.slice(reader.at, end.index).trimEnd()
  reader.at += content.length
  return resolved(content)
}

function resolved(content: string): Json {
  if (/^(?:[?:,[\]{}#&*!|>'"%@`]|-(?: |$))/.test(content) || content === '') throw notPlain
  const value = plainScalar(content)
  if (typeof value === 'number' && !isExact(value)) throw notPlain
  return value
}

function isExact(value: number): boolean {
  return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value)
}

function readFlowSequence(reader: Reader): Json {
  const sequence: Json[] = []
  readFlow(reader, ']', () => {
    if (reader.trail !== null) enter(reader.trail, String(sequence.length), null)
    sequence.push(readValue(reader, true))
    if (reader.trail !== null) leave(reader.trail)
  })
  return sequence
}

function readFlowMapping(reader: Reader): Json {
  const mapping: Collected = {}
  readFlow(reader, '}', () => {
    const name = readKey(reader, mapping)
    skipSpaces(reader)
    mapping[name] = readValue(reader, true)
    if (reader.trail !== null) leave(reader.trail)
  })
  return mapping
}

function readFlow(reader: Reader, close: string, readEntry: () => void): void {
  reader.depth += 1
  if (reader.depth > maximumDepth) throw notPlain
  reader.at += 1
  skipSpaces(reader)
  while (reader.text[reader.at] !== close) {
    readEntry()
    skipSpaces(reader)
    if (reader.text[reader.at] === close) break
    if (reader.text[reader.at] !== ',') throw notPlain
    reader.at += 1
    skipSpaces(reader)
    if (reader.text[reader.at] === close) throw notPlain
  }
  reader.at += 1
  reader.depth -= 1
}

function isDash(reader: Reader): boolean {
  const next = reader.text[reader.at + 1]
  return reader.text[reader.at] === '-' && (next === ' ' || next === '\n')
}

function skipSpaces(reader: Reader): void {
  while (reader.text[reader.at] === ' ') reader.at += 1
}

function atLineEnd({ text, at }: Reader): boolean {
  return text[at] === '\n' || (text[at] === '#' && (at === 0 || text[at - 1] === ' '))
}

/** Leaves a line on which nothing but spaces and a comment may follow, and goes to the next content. */
function endLine(reader: Reader): void {
  skipSpaces(reader)
  if (!atLineEnd(reader)) throw notPlain
  reader.at = reader.text.indexOf('\n', reader.at) + 1
  toContent(reader)
}

/** From a line's start to the first character that is neither space nor comment; its column is its indentation. */
function toContent(reader: Reader): void {
  const { text } = reader
  for (;;) {
    const start = reader.at
    skipSpaces(reader)
    if (reader.at >= text.length) {
      reader.column = -1
      return
    }
    reader.column = reader.at - start
    if (text[reader.at] !== '\n' && text[reader.at] !== '#') return
    reader.at = text.indexOf('\n', reader.at) + 1
  }
}
