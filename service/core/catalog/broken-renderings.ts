import { didYouMean } from '../documents/nearest.ts'
import { ownTextDigest } from '../documents/own-text.ts'
import { placeOf, placeWithin } from '../documents/place.ts'
import { formatPointer, valueAt } from '../documents/pointer.ts'
import type { Document } from '../model/document.ts'
import type { BrokenDocument } from '../model/documents.ts'
import type { Failure } from './failure.ts'
import type { Order, Rendering } from './render-service.ts'
import type { Rendered } from './rendered.ts'
import { readsSensitive } from './sensitive.ts'

/** A service that could not be rendered. */
export type Failed = { readonly order: Order; readonly rendering: Exclude<Rendering, { kind: 'rendered' }> }

/**
 * Says of each service that could not be rendered what is broken: the offering, where its expression fails for every
 * service that uses it or reads a parameter that its schema does not know; else the service, at the parameter that
 * the expression reads.
 */
export function brokenRenderings(failed: readonly Failed[], sound: Iterable<Rendered>): readonly BrokenDocument[] {
  if (failed.length === 0) return []
  const used = new Set([...sound].map(({ offering, account }) => targetKey(offering, account.provider)))
  const failing = new Map<string, Failed[]>()
  for (const one of failed) {
    const key = targetKey(one.order.offering, one.order.account.provider)
    failing.set(key, [...(failing.get(key) ?? []), one])
  }
  const broken = failed.flatMap(({ order, rendering }) => {
    if (rendering.kind === 'no target') return [withoutTarget(order)]
    const key = targetKey(order.offering, order.account.provider)
    const alike = used.has(key) ? [] : (failing.get(key) ?? [])
    return rendering.failures.map((failure) => {
      const message = readsSensitive(failure.reads, rendering.sensitive)
        ? 'it reads a sensitive parameter, and has no value for the one that was given'
        : failure.message
      const always = alike.length > 1 && alike.every((other) => failsAt(other, failure.pointer))
      return always || failure.reads.length === 0 || undeclared(order.offering, failure) !== null
        ? ofOffering(order.offering, failure, message)
        : ofService(order, failure, message)
    })
  })
  return [...new Map(broken.map((one) => [`${one.subject.kind} ${one.subject.name} ${one.field}`, one])).values()]
}

function withoutTarget({ service, offering, account }: Order): BrokenDocument {
  const targets = Object.keys(offering.value.spec.targets).sort()
  return {
    subject: { kind: 'Service', name: service.name },
    field: '/spec/account',
    message:
      `account \`${account.name}\` is of provider \`${account.provider}\`, for which offering \`${offering.name}\` has no target; ` +
      `it has ${targets.map((name) => `\`${name}\``).join(', ') || 'none'}`,
    location: placeOf(service, '/spec/account'),
    text: ownTextDigest(service),
  }
}

function ofOffering(offering: Document<'Offering'>, failure: Failure, message: string): BrokenDocument {
  const missing = undeclared(offering, failure)
  return {
    subject: { kind: 'Offering', name: offering.name },
    field: failure.pointer,
    message: `offering \`${offering.name}\` cannot be rendered: ${missing ?? message}`,
    location: placeWithin(offering, failure.pointer, failure.offset),
    text: ownTextDigest(offering),
  }
}

function ofService({ service, offering }: Order, failure: Failure, message: string): BrokenDocument {
  const field = failure.reads.map(({ path }) => parameterPointer(path)).find((pointer) => pointer !== null)
  const { path, line, column } = placeWithin(offering, failure.pointer, failure.offset)
  const dependsOn = failure.reads.some(({ path: [name] }) => name === 'services')
  const hint = dependsOn ? '; a template sees the outputs of services in `dependsOn` alone' : ''
  const pointer = field ?? '/metadata/name'
  return {
    subject: { kind: 'Service', name: service.name },
    field: pointer,
    message: `service \`${service.name}\` cannot be rendered: ${message} (in offering \`${offering.name}\`, ${path}:${line}:${column})${hint}`,
    location: placeOf(service, pointer),
    text: ownTextDigest(service),
  }
}

/** The service's own parameter that a path leads into, as a JSON pointer in its document. */
function parameterPointer(path: readonly string[]): string | null {
  const [first, second, ...rest] = path
  if (first === 'params' && second !== undefined) return formatPointer(['spec', 'parameters', second, ...rest])
  if (first !== 'service' || second !== 'parameters' || rest.length === 0) return null
  return formatPointer(['spec', 'parameters', ...rest])
}

/** What to say where the missing field is a parameter that the offering does not declare; null otherwise. */
function undeclared(offering: Document<'Offering'>, { field, reads }: Failure): string | null {
  const name = /^params\.([A-Za-z_]\w*)/.exec(field ?? '')?.[1] ?? null
  if (name === null || !reads.some(({ path: [first, second] }) => first === 'params' && second === name)) return null
  const declared = Object.keys((valueAt(offering.json, '/spec/parameters/properties') ?? {}) as object)
  if (declared.includes(name)) return null
  return `it has no parameter \`${name}\`${didYouMean(name, declared)}`
}

function failsAt({ rendering }: Failed, pointer: string): boolean {
  return rendering.kind === 'failed' && rendering.failures.some((failure) => failure.pointer === pointer)
}

function targetKey(offering: Document<'Offering'>, provider: string): string {
  return `${offering.name} ${provider}`
}
