import type { DocumentChange } from '../judge/document-changes.ts'
import type { Scene } from '../judge/scene.ts'
import type { Document } from '../model/document.ts'
import { approversNamed } from '../policy/approvers.ts'
import { is } from '../policy/judged-subject.ts'
import { nameOf } from '../policy/locate.ts'
import { type BuiltinFinding, changeWords, contentKey } from './builtin.ts'

/**
 * `builtin-ownership` (rule J4): a new, changed or deleted service needs someone of its team, before and after, where
 * the author is none. A service that moves from one team to another asks each for itself. Not judged by hand, where
 * there is no author.
 */
export function ownershipFindings(scene: Scene): readonly BuiltinFinding[] {
  const { pullRequest } = scene.input
  if (pullRequest === null) return []
  const mine = new Set(pullRequest.author.teams.map((team) => team.toLowerCase()))
  return scene.changes
    .filter(({ kind }) => kind === 'Service')
    .flatMap((change) =>
      teamsOf(scene, change)
        .filter((team) => !mine.has(team.toLowerCase()))
        .map((team) => finding(scene, change, team)),
    )
}

/** The GitHub teams of the service's team, before and after, as the rules in force name them; a new team as it names itself. */
function teamsOf({ ruling, after }: Scene, change: DocumentChange): readonly string[] {
  const names = [change.before, change.after].flatMap((document) => teamOf(document))
  const teams = names.map((name) => ruling?.teams.get(name) ?? after.documents.teams.get(name))
  return [...new Set(teams.flatMap((team) => (team === undefined ? [] : [team.value.spec.github])))].sort()
}

function teamOf(document: Document | null): readonly string[] {
  return document !== null && is(document, 'Service') ? [document.value.metadata.team] : []
}

function finding(scene: Scene, { name, change, before, after }: DocumentChange, team: string): BuiltinFinding {
  const document = after ?? before
  return {
    policy: 'builtin-ownership',
    subject: { kind: 'Service', name },
    message: `Service ${name} ${changeWords[change]}, and the author is not of its team: someone of ${team} approves.`,
    approvers: approversNamed([team]),
    facts: { change, team, before: contentKey(scene, before), after: contentKey(scene, after) },
    location: document === null ? undefined : nameOf(document),
    deleted: change === 'delete',
  }
}
