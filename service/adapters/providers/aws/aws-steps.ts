import type { CloudChange, CloudStep } from '../../../ports/cloud.ts'

/** What a step does to a service's stack. */
export type StackStep = CloudStep & { readonly deed: 'import' | 'change' | 'protect' | 'delete' }

/** Environments in which what holds data is guarded by the stack itself, too. */
const guarded = new Set(['prod', 'production'])

/**
 * What a change takes: CloudFormation orders what is within a stack, makes before it deletes where it replaces (rule M6), and goes
 * back by itself. Taking over comes first: a change set that imports does nothing else.
 */
export function stackSteps(change: CloudChange): readonly StackStep[] {
  const ids = Object.keys(change.announced).sort()
  const adopted = Object.keys(change.adopt).sort()
  if (ids.length === 0 && adopted.length === 0) return []
  if (change.after.length === 0) return [{ name: 'delete the stack', logicalIds: ids, deed: 'delete' }]
  const taking: readonly StackStep[] =
    adopted.length === 0 ? [] : [{ name: `import ${adopted.join(', ')}`, logicalIds: adopted, deed: 'import' }]
  const changing: StackStep = { name: 'change the stack', logicalIds: ids, deed: 'change' }
  const guarding: readonly StackStep[] =
    guardedIds(change).length === 0 ? [] : [{ name: 'protect the stack', logicalIds: [], deed: 'protect' }]
  return [...taking, changing, ...guarding]
}

/** Resources that the stack itself is to guard: those with data, in production. */
export function guardedIds({ identity, after }: CloudChange): readonly string[] {
  if (!guarded.has(identity.account.environment)) return []
  return after.filter(({ stateful }) => stateful).map(({ logicalId }) => logicalId)
}
