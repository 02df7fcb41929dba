import { type Allowance, allowanceOf } from '../../../service/core/allowed/allowance.ts'
import { endedApprovals } from '../../../service/core/allowed/ended-approvals.ts'
import { lastAllowed, layOver, leftAlone } from '../../../service/core/allowed/lay-over.ts'
import { linkDocuments } from '../../../service/core/documents/link.ts'
import { objectName } from '../../../service/core/documents/object-name.ts'
import { type FileReading, readFile } from '../../../service/core/documents/read-file.ts'
import { judge } from '../../../service/core/judge.ts'
import type { Approval } from '../../../service/core/model/approval.ts'
import type { Documents } from '../../../service/core/model/documents.ts'
import type { HeldDocument } from '../../../service/core/model/held.ts'
import type { Verdict } from '../../../service/core/model/verdict.ts'
import { common, type Files, now } from '../judge/judging.ts'

/** A default branch as it stands and as it counts: what is held there, how that was last allowed, and what approvals stand. */
export type BranchState = {
  readonly files: Files
  readonly held: readonly HeldDocument[]
  readonly approvals: readonly Approval[]
}

/** The common estate, all of it allowed. */
export const allowed: BranchState = { files: common, held: [], approvals: [] }

const shipped = { packs: new Map() }
const digestKey = 'test'
const texts = new Map<string, string>()
const readings = new Map<string, FileReading | null>()
const readOne = (path: string, text: string): FileReading | null => {
  const key = `${path}\u0000${text}`
  const reading = readings.has(key) ? (readings.get(key) ?? null) : readFile({ path, text })
  readings.set(key, reading)
  return reading
}
const read = (files: Files): readonly FileReading[] =>
  Object.entries(files).flatMap(([path, text]) => (text === null ? [] : (readOne(path, text) ?? [])))

/** What a branch says, with these documents as they were last allowed. */
export function documentsOf(files: Files, held: readonly HeldDocument[], tip: Files = files): Documents {
  const standing = read(tip)
  const laid = held.map((one) => lastAllowed(one, one.allowed === null ? null : readingOf(one.allowed)))
  return linkDocuments(layOver(standing, tip === files ? standing : read(files), laid), shipped)
}

function readingOf({ path, blob }: NonNullable<HeldDocument['allowed']>): FileReading | null {
  const text = texts.get(blob)
  return text === undefined ? null : readOne(path, text)
}

/** Who approves: everybody who is asked, nobody, or those of some policies. */
export type Approving = 'everything' | 'nothing' | readonly string[]

/** A change of the branch: its files laid over it, judged by what counts there, and the branch as it is then. */
export function change(
  branch: BranchState,
  head: Files,
  approving: Approving = 'nothing',
): Allowance & { readonly branch: BranchState; readonly documents: Documents } {
  const files = { ...branch.files, ...head }
  const base = documentsOf(branch.files, branch.held)
  remember(branch.files)
  remember(files)
  const still = leftAlone(read(branch.files), read(files), branch.held)
  const allowance = allowanceOf({
    base,
    after: (held) => documentsOf(files, held),
    still,
    judge: (after) => judgedWith(base, after, approving, branch.approvals),
    facts: { commit: 'c', before: 'b', pullRequest: 1, by: '7', since: now },
  })
  const documents = documentsOf(files, allowance.held)
  const next = { files, held: allowance.held, approvals: approvalsAfter(branch, base, documents, allowance.met) }
  return { ...allowance, branch: next, documents }
}

/** What stands of the approvals, and what the merge makes of those by which it was allowed. */
function approvalsAfter(
  { approvals }: BranchState,
  base: Documents,
  documents: Documents,
  met: Allowance['met'],
): readonly Approval[] {
  const ended = new Set(endedApprovals(base, documents, approvals, { shipped, now, digestKey }).map(({ key }) => key))
  const given = met
    .filter(({ terms }) => !terms.spent)
    .map(({ policy, key, subject }): Approval => ({ policy, key, subject, by: 'ada' }))
  return [...approvals.filter(({ key }) => !ended.has(key)), ...given]
}

/** The verdict on the way from what counts on one branch to what counts on another, with no approvals. */
export function verdictBetween(before: BranchState, after: BranchState): Verdict {
  const [base, end] = [before, after].map(({ files, held }) => documentsOf(files, held)) as [Documents, Documents]
  return judgedWith(base, end, 'nothing', [])
}

/** The verdict on what counts as if all of it had just come (rule J15), with the approvals that stand. */
export function verdictAlone({ files, held, approvals }: BranchState): Verdict {
  return judgedWith(null, documentsOf(files, held), 'nothing', approvals)
}

function remember(files: Files): void {
  for (const reading of read(files))
    for (const one of reading.documents) texts.set(objectName('blob', one.source.text), one.source.text)
}

function judgedWith(
  base: Documents | null,
  after: Documents,
  approving: Approving,
  standing: readonly Approval[],
): Verdict {
  const wanted = (approvals: readonly Approval[]) =>
    judge({
      base,
      after,
      lastValid: null,
      lastValidEstate: null,
      shipped,
      approvals,
      now,
      pullRequest: null,
      digestKey,
      bootstrap: 'service',
    })
  if (approving === 'nothing') return wanted(standing)
  const asked = wanted(standing).requirements.filter(
    ({ policy }) => approving === 'everything' || approving.includes(policy),
  )
  return wanted([...standing, ...asked.map(({ policy, key }) => ({ policy, key, by: 'ada' }))])
}
