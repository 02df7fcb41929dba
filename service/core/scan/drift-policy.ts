import type { Document } from '../model/document.ts'
import { asItStands, compileRule, type Rule } from '../policy/rule.ts'

const value: Document<'Policy'>['value'] = {
  metadata: {
    name: 'builtin-drift',
    title: 'What lives is what was applied',
    description: 'A property that a service sets lives as it was applied, and no resource of a service is gone.',
    severity: 'medium',
  },
  spec: {
    on: ['Service'],
    require: 'false',
    message: '${resource.name} lives otherwise than its service sets it.',
    enforcement: 'warn',
    exception: { maximum: '90d' },
  },
}

/**
 * The policy of drift (rule S2), written like every other, so that a Waiver can name it (administrators approve that, for
 * 90 days at most) and reports can say what it is. What it finds, `difference.ts` says.
 */
export const driftPolicy: Document<'Policy'> = {
  kind: 'Policy',
  name: value.metadata.name,
  path: 'builtin-drift',
  index: 0,
  value,
  json: {},
  digest: '',
  source: { path: 'builtin-drift', text: '' },
}

/** The same, in force. */
export function driftRule(): Rule {
  const rule = compileRule(driftPolicy, asItStands)
  if (rule === null) throw new Error('the policy of drift does not compile')
  return rule
}
