import type { DocumentChange } from '../judge/document-changes.ts'
import { documentsOf } from '../judge/every-document.ts'
import type { Document } from '../model/document.ts'
import type { Documents } from '../model/documents.ts'
import type { Finding } from '../model/finding.ts'
import { kinds } from '../model/kind.ts'
import type { Subject } from '../model/subject.ts'
import type { Verdict } from '../model/verdict.ts'
import { deletionsIn } from '../plan/deletions-in.ts'
import { is } from '../policy/judged-subject.ts'
import type { Named } from './named.ts'

/** What a change would do, by the verdict on it and the documents that it touches. */
export type JudgedChange = {
  readonly base: Documents
  readonly after: Documents
  /** What differs between the two, be it that what is gone is only in a file that cannot be read. */
  readonly changes: readonly DocumentChange[]
  readonly verdict: Verdict
}

/** A document that a finding holds, and what the finding says. */
export type Blocked = { readonly document: Named; readonly reason: string }

/**
 * The documents that a verdict does not allow (rule M2): for each finding that blocks, the document that it is about, else
 * those that its subject depends on, else all that the change touches; what is held already explains nothing any more.
 * Empty where nothing blocks, or where nothing is left of the change.
 */
export function blockedBy(judged: JudgedChange, isHeld: (document: Named) => boolean): readonly Blocked[] {
  return judged.verdict.findings.filter(blocks).flatMap((finding) => {
    const documents = candidates(judged, finding)
      .map((all) => all.filter((one) => !isHeld(one)))
      .find((all) => all.length > 0)
    return (documents ?? []).map((document) => ({ document, reason: reasonOf(finding) }))
  })
}

/** Services that are gone while a file cannot be read: they may be in it, and so are not deleted (rule M10). */
export function vanished({ after, changes }: JudgedChange): readonly Blocked[] {
  const unread = after.broken.find(({ subject }) => subject.kind === 'File')
  if (unread === undefined) return []
  const reason = `It is gone, but ${unread.location.path} cannot be read and may hold it.`
  return changes
    .filter(({ kind, change }) => kind === 'Service' && change === 'delete')
    .map((document) => ({ document, reason }))
}

/** Whether a finding keeps its change from counting: what denies, and what asks for an approval that is not there. */
function blocks({ introduced, status, enforcement, category }: Finding): boolean {
  if (!introduced) return false
  if (category === 'document') return true
  return (status === 'open' || status === 'error') && (enforcement === 'deny' || enforcement === 'approve')
}

function reasonOf({ policy, message }: Finding): string {
  return policy === null ? message : `${policy}: ${message}`
}

/** A file that cannot be read counts as nothing: it holds what was in it, and nothing else. */
function candidates(judged: JudgedChange, finding: Finding): readonly (readonly Named[])[] {
  const own = ownDocuments(judged, finding)
  if (finding.subject.kind === 'File') return [own]
  return [own, changedBehind(judged, finding.subject), judged.changes]
}

/** The documents that a finding is about, as far as they can be held. */
function ownDocuments(judged: JudgedChange, finding: Finding): readonly Named[] {
  if (finding.category === 'document') return brokenDocuments(judged, finding)
  if (finding.policy === 'builtin-deletions') return deletedOrReplaced(judged)
  const { kind, name } = finding.subject
  return judged.changes.filter((change) => change.kind === kind && change.name === name)
}

/** A broken document that the base has, be it by name or by its file; one that it lacks counts as absent anyway. */
function brokenDocuments({ base }: JudgedChange, { subject, location }: Finding): readonly Named[] {
  const { kind, name } = subject
  if (kind !== 'File' && kind !== 'PullRequest') return [{ kind, name }]
  return everyDocument(base).filter(({ path }) => path === location?.path)
}

/** What makes services go or be made anew: their documents, or what they depend on. */
function deletedOrReplaced(judged: JudgedChange): readonly Named[] {
  return deletionsIn(judged.verdict.plan).flatMap(({ service }) => {
    const own = judged.changes.filter(({ kind, name }) => kind === 'Service' && name === service)
    return own.length > 0 ? own : changedBehind(judged, { kind: 'Service', name: service })
  })
}

/** What a service depends on and the change touches: its offering, its team, the Estate with its account, services. */
function changedBehind({ base, after, changes }: JudgedChange, { kind, name }: Subject): readonly Named[] {
  if (kind !== 'Service') return []
  const sides = [base, after].flatMap((documents) => documents.services.get(name) ?? [])
  return changes.filter((change) => sides.some((service) => dependsOn(service, change)))
}

/** Whether a service is made from a document, or waits for it. */
export function dependsOn(service: Document<'Service'>, { kind, name }: Named): boolean {
  const { spec, metadata } = service.value
  if (kind === 'Estate') return true
  if (kind === 'Offering') return spec.offering === name
  if (kind === 'Team') return metadata.team === name
  return kind === 'Service' && (spec.dependsOn ?? []).includes(name)
}

/** Services of a change that depend on a document which is held: they are held with it. */
export function dependants(changes: readonly DocumentChange[], held: Named): readonly DocumentChange[] {
  if (held.kind === 'Estate') return []
  return changes.filter(({ before, after }) =>
    [before, after].some((side) => side !== null && is(side, 'Service') && dependsOn(side, held)),
  )
}

function everyDocument(documents: Documents): readonly Document[] {
  return kinds.flatMap((kind) => [...documentsOf(documents, kind).values()])
}
