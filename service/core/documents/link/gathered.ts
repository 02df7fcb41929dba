import type { Document } from '../../model/document.ts'
import type { BrokenDocument } from '../../model/documents.ts'
import type { Kind } from '../../model/kind.ts'
import type { FieldProblem } from '../field-problem.ts'
import { estatePath } from '../ownership.ts'
import { brokenField } from '../read-document.ts'
import type { FileReading } from '../read-file.ts'

/** A document that claims its kind and name. */
export type Entry = { readonly document: Document }

/** The documents of one tree by kind and name; a name stands for one document, or for broken ones. */
export type Gathered = {
  readonly sound: ReadonlyMap<Kind, ReadonlyMap<string, Entry>>
  /** Names whose documents are broken, each with a path where that is. */
  readonly flawed: ReadonlyMap<Kind, ReadonlyMap<string, string>>
  /** Broken as far as their own file shows it. */
  readonly estates: readonly Entry[]
  readonly broken: readonly BrokenDocument[]
}

/** Sorts what the files hold by kind and name. Two documents of one kind and name are both broken (rule D2). */
export function gather(readings: readonly FileReading[]): Gathered {
  const sound = new Map<Kind, Map<string, Entry>>()
  const flawed = new Map<Kind, Map<string, string>>()
  const broken: BrokenDocument[] = readings.flatMap((reading) => reading.broken)
  for (const [, entries] of claimsByName(readings)) {
    const [first] = entries
    if (!first) continue
    const { kind, name } = first.entry.document
    const wrong =
      entries.length > 1 ? entries.map(({ entry }) => doubled(entry, entries)) : estateElsewhere(first.entry)
    broken.push(...wrong)
    if (wrong.length === 0 && first.sound) into(sound, kind, name, first.entry)
    else into(flawed, kind, name, first.entry.document.path)
  }
  const estates = readings.flatMap(({ flawed: documents }) =>
    documents.filter(({ kind }) => kind === 'Estate').map((document) => ({ document })),
  )
  return { sound, flawed, estates, broken }
}

type Claim = { readonly entry: Entry; readonly sound: boolean }

/** An estate has one Estate, so all of them claim one name. */
function claimsByName(readings: readonly FileReading[]): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>()
  const claim = (document: Document, sound: boolean) => {
    const key = document.kind === 'Estate' ? 'Estate' : `${document.kind}/${document.name}`
    const own: Claim = { entry: { document }, sound }
    const others = claims.get(key)
    if (others) others.push(own)
    else claims.set(key, [own])
  }
  for (const { documents, flawed } of readings) {
    for (const document of documents) claim(document, true)
    for (const document of flawed) claim(document, false)
  }
  return claims
}

function doubled({ document }: Entry, claims: readonly Claim[]): BrokenDocument {
  const others = claims.map(({ entry }) => entry.document).filter((other) => other !== document)
  const places = [...new Set(others.map(({ path }) => (path === document.path ? 'this file' : path)))]
    .slice(0, 3)
    .join(', ')
  const { kind, name } = document
  if (kind === 'Estate') {
    return brokenField(document, {
      field: '',
      message: `there is one Estate too many: another stands in ${places}`,
    })
  }
  if (kind === 'GitHubWorkflow')
    return brokenField(document, { field: '', message: 'a workflow of GitHub is one document a file' })
  const message = `${kind} \`${name}\` is there twice: also in ${places}; give one of them another name`
  return brokenField(document, { field: '/metadata/name', message })
}

function estateElsewhere({ document }: Entry): readonly BrokenDocument[] {
  if (document.kind !== 'Estate' || document.path === estatePath) return []
  const problem: FieldProblem = {
    field: '/kind',
    message: `the Estate stands in ${estatePath} at the estate's root; move it there`,
  }
  return [brokenField(document, problem)]
}

function into<T>(map: Map<Kind, Map<string, T>>, kind: Kind, name: string, value: T): void {
  const names = map.get(kind)
  if (names) names.set(name, value)
  else map.set(kind, new Map([[name, value]]))
}
