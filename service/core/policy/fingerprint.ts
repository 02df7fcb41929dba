import { createHash, createHmac } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { BrokenDocument } from '../model/documents.ts'
import type { AnySubject } from '../model/subject.ts'

/** SHA-256 (hex) of plain JSON data in its canonical form (RFC 8785): the order of keys does not count. */
export function digestOf(data: unknown): string {
  return createHash('sha256').update(canonical(data)).digest('hex')
}

/** The same, keyed: for what is sensitive, so that nobody finds a value by trying (rule V4). */
export function keyedDigestOf(data: unknown, key: string): string {
  return createHmac('sha256', key).update(canonical(data)).digest('hex')
}

/** The fingerprint of a policy's finding (rule J11): of policy and subject alone, never of message, line or value. */
export function fingerprintOf(policy: string, subject: AnySubject): string {
  return digestOf({ policy, subject: plainSubject(subject) })
}

/** The fingerprint of a broken document, which is its key too (rule J11): category, field and subject. */
export function brokenFingerprint(broken: BrokenDocument): string {
  return digestOf({ category: 'document', field: broken.field, subject: plainSubject(broken.subject) })
}

/** A subject with the fields that identify it, and no others; text by which it can be looked up and sorted. */
export function subjectText(subject: AnySubject): string {
  return canonical(plainSubject(subject))
}

function plainSubject(subject: AnySubject): AnySubject {
  if (subject.kind === 'Resource') {
    const { kind, provider, account, region, type, id } = subject
    return { kind, provider, account, region, type, id }
  }
  const { kind, name, logicalId } = subject
  return logicalId === undefined ? { kind, name } : { kind, name, logicalId }
}

/** A text that was cut within a character has no canonical form: the half that is left counts like any other. */
function canonical(data: unknown): string {
  try {
    return canonicalize(data) ?? 'null'
  } catch (error) {
    if (!(error instanceof Error) || !/surrogate/i.test(error.message)) throw error
    return canonicalize(JSON.parse(JSON.stringify(data, (_, value) => wellFormed(value)))) ?? 'null'
  }
}

function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed()
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toWellFormed(), inner]))
}
