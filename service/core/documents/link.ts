import type { Document } from '../model/document.ts'
import type { BrokenDocument, Documents } from '../model/documents.ts'
import type { Kind } from '../model/kind.ts'
import type { Shipped } from '../model/shipped.ts'
import type { FieldProblem } from './field-problem.ts'
import { checkPacksLoosely } from './link/check-packs.ts'
import { checkReferences } from './link/check-references.ts'
import { onCircles } from './link/circles.ts'
import { type Entry, type Gathered, gather } from './link/gathered.ts'
import { treeOf } from './link/tree.ts'
import { estatePath } from './ownership.ts'
import { brokenField } from './read-document.ts'
import type { FileReading } from './read-file.ts'

/**
 * Puts the files of one tree together and checks what they say of one another (rules D2, D5, D8). The order of files
 * never matters (rule J17). Cheap to ask again: of unchanged documents only names are looked up.
 */
export function linkDocuments(readings: Iterable<FileReading>, shipped: Shipped): Documents {
  const files = [...readings].sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0))
  const gathered = gather(files)
  const tree = treeOf(gathered, shipped)
  const entries = [...gathered.sound.values()].flatMap((named) => [...named.values()])
  const circles = circlesOf(entries)
  const broken = [
    ...gathered.broken,
    ...gathered.estates.flatMap((estate) => packsOf(estate, shipped)),
    ...withoutEstate(files, gathered),
  ]
  const linked: Document[] = []
  for (const entry of entries) {
    const problems = [
      ...checkReferences(entry.document, tree),
      ...(circles.get(entry.document.name, entry.document.kind) ?? []),
    ]
    if (problems.length === 0) linked.push(entry.document)
    else broken.push(...problems.map((problem) => brokenField(entry.document, problem)))
  }
  return documentsOf({ documents: linked, broken }, files)
}

type Linked = { readonly documents: readonly Document[]; readonly broken: readonly BrokenDocument[] }

function packsOf({ document }: Entry, shipped: Shipped): readonly BrokenDocument[] {
  return checkPacksLoosely(document.json, shipped).map((problem) => brokenField(document, problem))
}

/** A plumbline.yaml that can be read and holds no Estate governs nothing: it is broken (rules D6, J16). */
function withoutEstate(files: readonly FileReading[], { sound, flawed }: Gathered): readonly BrokenDocument[] {
  const file = files.find(({ path }) => path === estatePath)
  if (!file || sound.has('Estate') || flawed.has('Estate') || file.broken.length > 0) return []
  const message = `${estatePath} holds no Estate, and so no accounts, administrators and rules; write one, or put it back`
  return [
    {
      subject: { kind: 'File', name: estatePath },
      field: '',
      message,
      location: { path: estatePath, line: 1, column: 1 },
      text: file.text,
    },
  ]
}

type Circles = { get(name: string, kind: Kind): readonly FieldProblem[] | null }

/** `dependsOn` has no circle (rule D5). */
function circlesOf(entries: readonly Entry[]): Circles {
  const next = new Map<string, readonly string[]>()
  for (const { document } of entries) {
    if (document.kind !== 'Service') continue
    const { dependsOn = [] } = (document as Document<'Service'>).value.spec
    // One that depends on itself is told so where it says it.
    if (dependsOn.length > 0 && !dependsOn.includes(document.name)) next.set(document.name, dependsOn)
  }
  const circles = onCircles(next)
  return {
    get(name, kind) {
      const circle = kind === 'Service' ? circles.get(name) : undefined
      if (!circle) return null
      const index = next.get(name)?.indexOf(circle[1] ?? '') ?? 0
      const way = circle.length > 8 ? [...circle.slice(0, 7), '…', name] : circle
      return [
        {
          field: `/spec/dependsOn/${Math.max(0, index)}`,
          message: `these services depend on one another in a circle: ${way.join(' → ')}`,
        },
      ]
    },
  }
}

function documentsOf({ documents, broken }: Linked, files: readonly FileReading[]): Documents {
  const byKind = <K extends Kind>(kind: K): ReadonlyMap<string, Document<K>> =>
    new Map(
      documents
        .filter((document) => document.kind === kind)
        .map((document) => [document.name, document as Document<K>]),
    )
  return {
    estate: [...byKind('Estate').values()][0] ?? null,
    teams: byKind('Team'),
    offerings: byKind('Offering'),
    services: byKind('Service'),
    policies: byKind('Policy'),
    workflows: byKind('Workflow'),
    waivers: byKind('Waiver'),
    githubWorkflows: byKind('GitHubWorkflow'),
    broken,
    count: files.reduce((sum, { count }) => sum + count, 0),
    hasEstateFile: files.some(({ path }) => path === estatePath),
  }
}
