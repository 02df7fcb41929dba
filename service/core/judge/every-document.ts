import type { Document } from '../model/document.ts'
import type { BrokenDocument, Documents } from '../model/documents.ts'
import type { Kind } from '../model/kind.ts'

/** The documents of one kind, by name; there is one Estate at most. */
export function documentsOf(documents: Documents, kind: Kind): ReadonlyMap<string, Document> {
  switch (kind) {
    case 'Estate':
      return new Map(documents.estate === null ? [] : [[documents.estate.name, documents.estate]])
    case 'Team':
      return documents.teams
    case 'Offering':
      return documents.offerings
    case 'Service':
      return documents.services
    case 'Policy':
      return documents.policies
    case 'Workflow':
      return documents.workflows
    case 'Waiver':
      return documents.waivers
    case 'GitHubWorkflow':
      return documents.githubWorkflows
  }
}

/**
 * Whether a document that one state lacks is broken there, be it by name or with its whole file: it counts as it was,
 * and is no deletion (rules D6, M10).
 */
export function brokenThere(broken: readonly BrokenDocument[]): (document: Document) => boolean {
  const names = new Set(broken.map(({ subject }) => `${subject.kind} ${subject.name}`))
  const paths = new Set(broken.filter(({ subject }) => subject.kind === 'File').map(({ location }) => location.path))
  if (names.size === 0) return () => false
  return ({ kind, name, path }) => names.has(`${kind} ${name}`) || paths.has(path)
}
