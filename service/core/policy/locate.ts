import type { Origin, Rendered } from '../catalog/rendered.ts'
import { placeOf } from '../documents/place.ts'
import { formatPointer, parsePointer, valueAt } from '../documents/pointer.ts'
import type { Read } from '../expression/compile.ts'
import type { Document } from '../model/document.ts'
import type { Location } from '../model/location.ts'
import { is, type JudgedSubject } from './judged-subject.ts'

/**
 * Where a violation is shown (rule J10): at the service's parameter that reaches what the rule reads, at the offering
 * where that alone changed, else at the document's name; in a GitHubWorkflow at the value that it reads. Undefined for
 * a pull request, which lies in no file.
 */
export function locate(judged: JudgedSubject, reads: readonly Read[], offeringChanged: boolean): Location | undefined {
  const { document, rendered, resource } = judged
  if (document === null) return undefined
  if (offeringChanged && rendered !== null) return inOffering(judged, rendered, reads)
  const subject = resource ?? rendered ?? document
  const places = known.get(subject) ?? new WeakMap<readonly Read[], Location>()
  const place = places.get(reads) ?? find(judged, document, reads)
  known.set(subject, places.set(reads, place))
  return place
}

/** Places by subject and reads, which never change: what stood before is found again without its file being parsed. */
const known = new WeakMap<object, WeakMap<readonly Read[], Location>>()

function find(judged: JudgedSubject, document: Document, reads: readonly Read[]): Location {
  const { rendered } = judged
  if (is(document, 'GitHubWorkflow')) return inWorkflow(document, reads)
  if (rendered === null) return nameOf(document)
  for (const read of reads) {
    const pointer = writtenParameter(judged, rendered, read)
    if (pointer !== null) return placeOf(rendered.service, pointer)
  }
  return nameOf(document)
}

/** The place of a document's `metadata.name`. */
export function nameOf(document: Document): Location {
  return document.kind === 'GitHubWorkflow' ? firstLine(document) : placeOf(document, '/metadata/name')
}

function firstLine({ path }: Document): Location {
  return { path, line: 1, column: 1 }
}

function inWorkflow(document: Document, reads: readonly Read[]): Location {
  for (const { path } of reads) {
    const [root, ...below] = path
    if ((root !== 'workflow' && root !== 'document') || below.length === 0) continue
    const pointer = formatPointer(below)
    if (valueAt(document.json, pointer) !== undefined) return placeOf(document, pointer)
  }
  return firstLine(document)
}

/** The pointer of the parameter, as written in the service's document, that a read comes from; null where none is. */
function writtenParameter(judged: JudgedSubject, rendered: Rendered, read: Read): string | null {
  for (const path of parametersOf(judged, read)) {
    const pointer = deepestWritten(rendered.service, path)
    if (pointer !== null) return pointer
  }
  return null
}

/** The paths below `parameters` that a read comes from: of the service itself, or through the holes of its template. */
export function parametersOf(judged: JudgedSubject, read: Read): readonly (readonly string[])[] {
  const own = parameterPath(read.path)
  if (own !== null) return [own]
  return originsOf(judged, read).flatMap(({ reads }) =>
    reads.map(({ path }) => parameterPath(path)).filter((path) => path !== null),
  )
}

function parameterPath(path: readonly string[]): readonly string[] | null {
  if (path[0] === 'params') return path.slice(1)
  if (path[0] === 'service' && path[1] === 'parameters') return path.slice(2)
  if (path[0] === 'document' && path[1] === 'spec' && path[2] === 'parameters') return path.slice(3)
  return null
}

/** Where what a rule reads of a resource came from: the place itself, what lies below it, else its nearest ancestor. */
function originsOf({ resource }: JudgedSubject, { path }: Read): readonly Origin[] {
  if (resource === null || path[0] !== 'resource') return []
  if (path[1] === 'tags') return originsOfTags(resource.origins, path[2])
  if (path[1] !== 'properties') return []
  const wanted = path.slice(2)
  const pointer = formatPointer(wanted)
  const below = [...resource.origins].filter(([at]) => at === pointer || at.startsWith(`${pointer}/`))
  if (below.length > 0) return below.map(([, origin]) => origin)
  for (let length = wanted.length - 1; length >= 0; length--) {
    const origin = resource.origins.get(formatPointer(wanted.slice(0, length)))
    if (origin !== undefined) return [origin]
  }
  return []
}

/** Tags stand among the properties in each cloud's own way; whatever lies below a `Tags` or `tags` counts. */
function originsOfTags(origins: ReadonlyMap<string, Origin>, key: string | undefined): readonly Origin[] {
  return [...origins]
    .filter(([at]) => /^\/(Tags|tags|labels)\b/.test(at) && (key === undefined || parsePointer(at).includes(key)))
    .map(([, origin]) => origin)
}

/** The deepest part of a parameter that the document itself says; null where it says nothing of it. */
function deepestWritten(service: Document<'Service'>, path: readonly string[]): string | null {
  for (let length = path.length; length > 0; length--) {
    const pointer = formatPointer(['spec', 'parameters', ...path.slice(0, length)])
    if (valueAt(service.json, pointer) !== undefined) return pointer
  }
  return null
}

/** The place in the offering that a rule reads through: the template's, a parameter's default, a field; else its name. */
function inOffering(judged: JudgedSubject, { offering }: Rendered, reads: readonly Read[]): Location {
  for (const read of reads) {
    for (const pointer of offeringPointers(judged, read)) {
      if (valueAt(offering.json, pointer) !== undefined) return placeOf(offering, pointer)
    }
  }
  return nameOf(offering)
}

function offeringPointers(judged: JudgedSubject, read: Read): readonly string[] {
  const { path } = read
  const parameter = parameterPath(path)
  if (parameter !== null) {
    const steps = parameter.flatMap((step) => ['properties', step])
    return parameter.length === 0 ? [] : [formatPointer(['spec', 'parameters', ...steps, 'default'])]
  }
  if (path[0] === 'offering' && path.length > 1) {
    return [formatPointer(['spec', ...path.slice(1)]), formatPointer(['metadata', ...path.slice(1)])]
  }
  return originsOf(judged, read).map(({ template }) => template)
}
