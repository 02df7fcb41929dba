import { type Allowance, allowanceOf } from '../../../service/core/allowed/allowance.ts'
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

/** A default branch as it stands and as it counts: what is held there, and how that was last allowed. */
export type BranchState = { readonly files: Files; readonly held: readonly HeldDocument[] }

/** The common estate, all of it allowed. */
export const allowed: BranchState = { files: common, held: [] }

const shipped = { packs: new Map() }
const texts = new Map<string, string>()
const read = (files: Files): readonly FileReading[] =>
  Object.entries(files).flatMap(([path, text]) => (text === null ? [] : (readFile({ path, text }) ?? [])))

/** What a branch says, with these documents as they were last allowed. */
export function documentsOf(files: Files, held: readonly HeldDocument[], tip: Files = files): Documents {
  const standing = read(tip)
  const laid = held.map((one) => lastAllowed(one, one.allowed === null ? null : readingOf(one.allowed)))
  return linkDocuments(layOver(standing, tip === files ? standing : read(files), laid), shipped)
}

function readingOf({ path, blob }: NonNullable<HeldDocument['allowed']>): FileReading | null {
  const text = texts.get(blob)
  return text === undefined ? null : readFile({ path, text })
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
    judge: (after) => judgedWith(base, after, approving),
    facts: { commit: 'c', before: 'b', pullRequest: 1, by: '7', since: now },
  })
  const next = { files, held: allowance.held }
  return { ...allowance, branch: next, documents: documentsOf(files, allowance.held) }
}

/** The verdict on the way from what counts on one branch to what counts on another, with no approvals. */
export function verdictBetween(before: BranchState, after: BranchState): Verdict {
  const [base, end] = [before, after].map(({ files, held }) => documentsOf(files, held)) as [Documents, Documents]
  return judgedWith(base, end, 'nothing')
}

function remember(files: Files): void {
  for (const reading of read(files))
    for (const one of reading.documents) texts.set(objectName('blob', one.source.text), one.source.text)
}

function judgedWith(base: Documents, after: Documents, approving: Approving): Verdict {
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
      digestKey: 'test',
      bootstrap: 'service',
    })
  const asked = wanted([]).requirements.filter(
    ({ policy }) => approving === 'everything' || (approving !== 'nothing' && approving.includes(policy)),
  )
  return wanted(asked.map(({ policy, key }) => ({ policy, key, by: 'ada' })))
}
