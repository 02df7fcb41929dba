import { createHash } from 'node:crypto'
import type { Document, Source } from '../model/document.ts'
import type { BrokenDocument } from '../model/documents.ts'
import type { Json, JsonObject } from '../model/json.ts'
import type { Kind } from '../model/kind.ts'
import { checkContent, checkShape } from './checks/check-document.ts'
import type { FieldProblem } from './field-problem.ts'
import { frozen } from './frozen.ts'
import { halfCharacter } from './half-character.ts'
import { canonical } from './json-schema/canonical.ts'
import { isMapping } from './json-schema/json-type.ts'
import { didYouMean, shown } from './nearest.ts'
import { ownTextDigest } from './own-text.ts'
import { claimsOurs, type Ownership } from './ownership.ts'
import { placeAt, placeOf, placeWithin } from './place.ts'
import { formatPointer } from './pointer.ts'
import { envelopeKinds } from './schemas.ts'
import { readYaml, type YamlProblem } from './yaml/read-yaml.ts'

/** One YAML document of ours: sound, or broken, with as much of it as could be read. */
export type DocumentReading = {
  readonly document: Document | null
  readonly broken: readonly BrokenDocument[]
  readonly flawed: Document | null
}

/** Problems of one document that are told; more would help nobody. */
const maximumProblems = 20

/** Reads one document of a file; null where it is not ours (rule D1). */
export function readDocument(
  source: Source,
  index: number,
  yaml: string,
  ownership: Ownership,
): DocumentReading | null {
  const { value, problems } = readYaml(yaml)
  if (problems.length === 0 && (value === null || !isOurs(value, ownership))) return null
  if (problems.length > 0 && ownership === 'elsewhere' && !isOurs(value, ownership) && !claimsOurs(yaml)) return null
  const part: Part = { source, index, value: frozen(value), kind: kindOf(value, ownership) }
  const half = halfCharacter(yaml, part.value)
  if (half !== null) return { document: null, broken: [brokenField(part, half)], flawed: null }
  if (problems.length > 0)
    return broken(
      part,
      problems.slice(0, maximumProblems).map((one) => ofYaml(part, one)),
    )
  const document = documentOf(part)
  const wrong = envelopeProblems(part, ownership) ?? problemsOf(part, document)
  if (wrong.length === 0 && document) return { document, broken: [], flawed: null }
  return broken(
    part,
    wrong.slice(0, maximumProblems).map((one) => brokenField(document ?? part, one)),
  )
}

function problemsOf({ kind, value }: Part, document: Document | null): readonly FieldProblem[] {
  const shape = kind && isMapping(value) ? checkShape(kind, value) : []
  return shape.length === 0 && document ? checkContent(document) : shape
}

type Part = {
  readonly source: Source
  readonly index: number
  readonly value: Json
  readonly kind: Kind | null
}

/** What is wrong with a field, as a broken document (rule D6) with its place. */
export function brokenField(
  document: Pick<Document, 'source' | 'index' | 'json'> | Part,
  problem: FieldProblem,
): BrokenDocument {
  const { source, index } = document
  const placed = { path: source.path, index, source }
  const { field, offset, at, message } = problem
  const location = offset === undefined ? placeOf(placed, field, at) : placeWithin(placed, field, offset)
  return {
    subject: subjectOf(document),
    field,
    message,
    location,
    text: ownTextDigest(document),
    ...waivedBy(document),
  }
}

/** The policy that a broken Waiver names: findings of it say that the waiver silences nothing (rule J13). */
function waivedBy(document: Pick<Document, 'json'> | Part): Pick<BrokenDocument, 'waives'> {
  const value = 'json' in document ? document.json : document.value
  const spec = isMapping(value) && value['kind'] === 'Waiver' ? value['spec'] : undefined
  const policy = isMapping(spec) ? spec['policy'] : undefined
  return typeof policy === 'string' ? { waives: policy } : {}
}

function broken(part: Part, problems: readonly BrokenDocument[]): DocumentReading {
  return { document: null, broken: problems, flawed: documentOf(part) }
}

function ofYaml(part: Part, problem: YamlProblem): BrokenDocument {
  return {
    subject: subjectOf(part),
    field: formatPointer(problem.path).toWellFormed(),
    message: problem.message.toWellFormed(),
    location: placeAt(part.source, part.index, problem.offset),
    text: ownTextDigest(part),
  }
}

/** Its kind and name if both could be read, else `File` and the path (rule D6). */
function subjectOf(part: Part | Pick<Document, 'source' | 'index' | 'json'>): BrokenDocument['subject'] {
  const kind = 'kind' in part ? part.kind : null
  const name = kind === 'GitHubWorkflow' ? part.source.path : nameOf('json' in part ? part.json : part.value)
  return kind && name !== null ? { kind, name } : { kind: 'File', name: part.source.path }
}

function isOurs(value: Json, ownership: Ownership): boolean {
  if (ownership === 'github') return true
  const version = isMapping(value) ? value['apiVersion'] : undefined
  if (typeof version === 'string' && version.startsWith('plumbline/')) return true
  return ownership === 'ours' && (version === undefined || version === null || version === '')
}

function kindOf(value: Json, ownership: Ownership): Kind | null {
  if (ownership === 'github') return 'GitHubWorkflow'
  const kind = isMapping(value) ? value['kind'] : undefined
  return envelopeKinds.find((known) => known === kind) ?? null
}

function nameOf(value: Json): string | null {
  const metadata = isMapping(value) ? value['metadata'] : undefined
  const name = isMapping(metadata) ? metadata['name'] : undefined
  return typeof name === 'string' && name.length > 0 && name.length <= 253 ? name.toWellFormed() : null
}

/** What is wrong with a document's frame; null where the rest can be looked at. */
function envelopeProblems({ value, kind }: Part, ownership: Ownership): FieldProblem[] | null {
  if (!isMapping(value)) return [{ field: '', message: 'a document is a mapping of fields' }]
  if (ownership === 'github') return null
  const version = value['apiVersion']
  if (typeof version !== 'string')
    return [{ field: '', message: 'this document has no `apiVersion`; write `apiVersion: plumbline/v1`' }]
  if (version !== 'plumbline/v1') {
    return [{ field: '/apiVersion', message: `apiVersion \`${shown(version)}\` is unknown; write \`plumbline/v1\`` }]
  }
  if (kind) return null
  if (typeof value['kind'] !== 'string')
    return [{ field: '/kind', message: `this document has no \`kind\`; known: ${envelopeKinds.join(', ')}` }]
  const words = didYouMean(value['kind'], envelopeKinds)
  return [{ field: '/kind', message: `kind \`${shown(value['kind'])}\` is unknown${words}` }]
}

/** The document as the model has it; its fields are what the schema says only once that was checked. */
function documentOf(part: Part): Document | null {
  const { source, index, kind, value } = part
  if (!kind || !isMapping(value)) return null
  const name = kind === 'GitHubWorkflow' ? source.path : nameOf(value)
  if (name === null) return null
  const json: JsonObject = value
  let digest: string | undefined
  return Object.freeze({
    kind,
    name,
    path: source.path,
    index,
    value: json as Document['value'],
    json,
    // Most are never asked for.
    get digest() {
      digest ??= createHash('sha256').update(canonical(json)).digest('hex')
      return digest
    },
    source,
  })
}
