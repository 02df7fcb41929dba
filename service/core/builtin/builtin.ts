import type { Scene } from '../judge/scene.ts'
import type { Asked } from '../judge/settle.ts'
import type { Document } from '../model/document.ts'
import type { Location } from '../model/location.ts'
import type { Approvers } from '../model/requirement.ts'
import type { Subject } from '../model/subject.ts'
import { digestOf, fingerprintOf, keyedDigestOf } from '../policy/fingerprint.ts'
import { builtinTerms } from '../policy/terms.ts'

/** The rules that are built in, and cannot be switched off (rule J4). */
export const builtinPolicies = {
  'builtin-rules': 'New, changed and deleted rules need an administrator',
  'builtin-waivers': 'New, changed and deleted waivers need the approvers of the policy that they waive',
  'builtin-ownership': 'A service is changed by its own team, or with its approval',
  'builtin-deletions': 'Many deletions at once need an administrator',
  'builtin-stateful': 'Deleting or replacing what holds data needs an administrator',
  'builtin-import': 'Taking over what lives already needs an administrator',
} as const

/** The name of a built-in rule. */
export type BuiltinPolicy = keyof typeof builtinPolicies

/** What a built-in rule has to say: a violation that asks somebody. */
export type BuiltinFinding = {
  readonly policy: BuiltinPolicy
  readonly subject: Subject
  readonly message: string
  readonly approvers: Approvers
  /** What was, and what will be: an approval holds for exactly that (rule A3). */
  readonly facts: unknown
  readonly location: Location | undefined
  /** True where the place is of a document that the change deletes. */
  readonly deleted: boolean
}

/** A built-in finding as one like any other: a violation, `approve`, severity `high`, brought by the change. */
export function askedBy({ input }: Scene, found: BuiltinFinding): Asked {
  const { policy, subject, message, approvers, facts, location, deleted } = found
  const key = digestOf({ policy, subject, facts, pr: pullRequestFacts(input.pullRequest) })
  return {
    asks: { approvers, terms: builtinTerms(facts) },
    finding: {
      fingerprint: fingerprintOf(policy, subject),
      key,
      category: 'violation',
      policy,
      severity: 'high',
      enforcement: 'approve',
      status: 'open',
      introduced: true,
      subject,
      message,
      ...(location === undefined ? {} : { location }),
      ...(deleted ? { deleted: true } : {}),
    },
  }
}

/** Whose change it is: an approval in one pull request is none in another. Labels and files may change. */
function pullRequestFacts(pr: Scene['input']['pullRequest']): unknown {
  return pr === null ? null : { number: pr.number, author: pr.author.login, base: pr.base }
}

/** A document's content in a key: keyed, since it may hold sensitive values. */
export function contentKey({ input }: Scene, document: Document | null): string | null {
  return document === null ? null : keyedDigestOf(document.digest, input.digestKey)
}

/** Every changed document, for what all of them together bring about (rule A3). */
export function allChanges(scene: Scene): unknown {
  return scene.changes.map(({ kind, name, before, after }) => ({
    kind,
    name,
    before: contentKey(scene, before),
    after: contentKey(scene, after),
  }))
}

/** How a change is told: `is new`, `is changed`, `is deleted`. */
export const changeWords = { create: 'is new', update: 'is changed', delete: 'is deleted' } as const
