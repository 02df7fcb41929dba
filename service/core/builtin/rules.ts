import type { DocumentChange } from '../judge/document-changes.ts'
import type { Scene } from '../judge/scene.ts'
import type { Kind } from '../model/kind.ts'
import { administratorsOf } from '../policy/approvers.ts'
import { nameOf } from '../policy/locate.ts'
import { allChanges, type BuiltinFinding, changeWords, contentKey } from './builtin.ts'

const ruleKinds: ReadonlySet<Kind> = new Set<Kind>(['Policy', 'Offering', 'Team', 'Workflow', 'Estate'])

/** `builtin-rules` (rule J4): new, changed and deleted rules need an administrator. */
export function ruleFindings(scene: Scene): readonly BuiltinFinding[] {
  return scene.changes.filter(({ kind }) => ruleKinds.has(kind)).map((change) => ruleFinding(scene, change))
}

function ruleFinding(scene: Scene, { kind, name, change, before, after }: DocumentChange): BuiltinFinding {
  const document = after ?? before
  return {
    policy: 'builtin-rules',
    subject: { kind, name },
    message: `${kind} ${name} ${changeWords[change]}: an administrator approves what governs the estate.`,
    approvers: administratorsOf(scene.estate),
    facts: { change, before: contentKey(scene, before), after: contentKey(scene, after) },
    location: document === null ? undefined : nameOf(document),
    deleted: change === 'delete',
  }
}

/**
 * The other requirement of rule J5: where the base has no valid rules, an administrator of the last valid Estate
 * approves the change as a whole; where there never was one, the repository's administrators do.
 */
export function bootstrapFindings(scene: Scene): readonly BuiltinFinding[] {
  const { estate } = scene.after.documents
  if (!scene.bootstrap || estate === null) return []
  const who = scene.estate === null ? 'a repository administrator' : 'an administrator of the last valid Estate'
  const why = scene.before?.documents.hasEstateFile ? 'The rules on the base are broken' : 'The base has no estate yet'
  return [
    {
      policy: 'builtin-rules',
      subject: { kind: 'Estate', name: estate.name },
      message: `${why}: ${who}, other than the author, approves this change as a whole.`,
      approvers: administratorsOf(scene.estate),
      facts: { bootstrap: true, changes: allChanges(scene) },
      location: nameOf(estate),
      deleted: false,
    },
  ]
}
