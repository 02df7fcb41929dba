import { driftPolicy } from '../scan/drift-policy.ts'
import type { PolicyWords } from './report.ts'

/** The id of the rule that broken documents break: they have no policy. */
export const brokenDocumentRule = 'broken-document'

/** What the built-in rules (J4, S2) and broken documents (D6) say about themselves. */
const words: { readonly [rule: string]: PolicyWords } = {
  [brokenDocumentRule]: {
    title: 'Documents are whole',
    description:
      'A document that cannot be read, or breaks its schema or a reference, is an error. It cannot be waived.',
  },
  'builtin-rules': {
    title: 'Rules change with an administrator',
    description: 'New, changed and deleted policies, offerings, teams, workflows and the Estate need an administrator.',
  },
  'builtin-waivers': {
    title: 'Waivers are approved by those who own the policy',
    description: 'A new, changed or deleted waiver needs the approvers of the policy that it waives.',
  },
  'builtin-ownership': {
    title: 'Services change with their team',
    description: 'A new, changed or deleted service needs someone of its team where its author is none.',
  },
  'builtin-deletions': {
    title: 'Many deletions need an administrator',
    description: 'More deletions and replacements than `limits.deletions` of the Estate need an administrator.',
  },
  'builtin-stateful': {
    title: 'Losing data needs an administrator',
    description: 'Deleting or replacing something that holds data needs an administrator.',
  },
  'builtin-import': {
    title: 'Taking over needs an administrator',
    description: 'A service that takes over what lives in the cloud already needs an administrator.',
  },
  [driftPolicy.name]: driftPolicy.value.metadata,
}

/** The words of a rule that no document describes; null for any other. */
export function ruleWords(rule: string): PolicyWords | null {
  return Object.hasOwn(words, rule) ? (words[rule] ?? null) : null
}
