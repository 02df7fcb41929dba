import type { AllowedState } from '../../core/model/held.ts'
import type { ScanFinding } from '../../core/model/scan.ts'
import { code } from '../../core/render/markdown-text.ts'
import type { World } from '../../ports.ts'
import type { Given, Reply } from '../commands/command.ts'
import { administratorsOnly, mayCommand, ownersOnly } from '../commands/may-command.ts'
import { scanOnIssue } from './tell-scan.ts'

/** A finding that somebody named on a scan's issue, and may give commands about. */
export type AskedFinding = { readonly finding: ScanFinding; readonly state: AllowedState }

/**
 * The finding that a command names by how its fingerprint begins, where it is said on a scan's issue by somebody who may: the
 * owning team and administrators, for what is nobody's administrators alone (rule G9). Else what is answered.
 */
export async function askedFinding(world: World, { number, comment, words }: Given): Promise<AskedFinding | Reply> {
  if ((await scanOnIssue(world, number)) === null) return confused('This is said on the issue of a scan.')
  const [, prefix = ''] = words
  const state = await world.ledger.allowedState(world.estate.id)
  const [finding, another] = prefix.length < 4 ? [] : await world.scans.findingsBeginning(world.estate.id, prefix)
  if (state === null || finding === undefined) {
    return confused(`No finding begins with ${code(prefix)}: name one by the eight characters that stand beside it.`)
  }
  if (another !== undefined) return confused(`Several findings begin with ${code(prefix)}: write more of it.`)
  if (finding.status === 'resolved') return confused('That was found resolved.')
  const { subject } = finding
  const owners = subject.kind === 'Service' ? { services: [subject.name] } : 'administrators'
  if (await mayCommand(world, state, comment.author.id, owners)) return { finding, state }
  return owners === 'administrators' ? administratorsOnly : ownersOnly
}

function confused(words: string): Reply {
  return { reaction: 'confused', words }
}
