import type { Document } from './document.ts'
import type { Location } from './location.ts'
import type { Subject } from './subject.ts'

/** A document, or a part of one, that cannot count as it stands: rule D6. */
export type BrokenDocument = {
  /** Its kind and name if both could be read, else `File` and the path. */
  readonly subject: Subject
  /** JSON pointer of the field at fault; `''` for the whole document. With the subject it makes fingerprint and key (rule J11). */
  readonly field: string
  /** What happened, and what to do: with the nearest valid word where there is one. */
  readonly message: string
  readonly location: Location
  /** SHA-256 of the document's own text in its file, or of the file where that cannot be split: tells whether a change touches it. */
  readonly text: string
  /** Of a Waiver: the policy that it names, where that could be read, so that its findings can say so (rule J13). */
  readonly waives?: string
}

/** Everything that one tree of the estate says, read and checked; references hold between what is here (rule D5). */
export type Documents = {
  /** The Estate; null where there is none, or where it is broken (then `broken` says so). */
  readonly estate: Document<'Estate'> | null
  readonly teams: ReadonlyMap<string, Document<'Team'>>
  readonly offerings: ReadonlyMap<string, Document<'Offering'>>
  readonly services: ReadonlyMap<string, Document<'Service'>>
  readonly policies: ReadonlyMap<string, Document<'Policy'>>
  readonly workflows: ReadonlyMap<string, Document<'Workflow'>>
  readonly waivers: ReadonlyMap<string, Document<'Waiver'>>
  /** By path. */
  readonly githubWorkflows: ReadonlyMap<string, Document<'GitHubWorkflow'>>
  readonly broken: readonly BrokenDocument[]
  /** How many documents were read, broken ones included. */
  readonly count: number
  /** Whether there was anything of Plumbline's at all at `plumbline.yaml`, be it sound or broken. */
  readonly hasEstateFile: boolean
}
