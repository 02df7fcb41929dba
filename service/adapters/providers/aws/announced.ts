import type { Change, ResourceChange } from '@aws-sdk/client-cloudformation'
import type { CloudChange } from '../../../ports/cloud.ts'

/**
 * What a change set would replace or delete that the plan did not announce, in words. What is replaced only because it points at
 * something whose replacement was announced follows from that, unless data would be lost with it.
 */
export function unannounced(
  changes: readonly Change[],
  { announced, after }: Pick<CloudChange, 'announced' | 'after'>,
): readonly string[] {
  const action = (id: string) => (Object.hasOwn(announced, id) ? announced[id] : undefined)
  const isStateful = (id: string) => after.some(({ logicalId, stateful }) => logicalId === id && stateful)
  return changes.flatMap(({ ResourceChange: change }) => {
    const id = change?.LogicalResourceId ?? ''
    if (change === undefined) return []
    if (change.Action === 'Remove' && !['delete', 'replace'].includes(action(id) ?? ''))
      return [`delete ${id} (${change.ResourceType})`]
    if (!replaces(change) || action(id) === 'replace') return []
    if (!isStateful(id) && follows(change, (cause) => action(cause) === 'replace')) return []
    const perhaps = change.Replacement === 'Conditional' ? 'perhaps replace' : 'replace'
    return [`${perhaps} ${id} (${change.ResourceType})`]
  })
}

function replaces({ Action: action, Replacement: replacement }: ResourceChange): boolean {
  return action === 'Modify' && (replacement === 'True' || replacement === 'Conditional')
}

function follows({ Details: details = [] }: ResourceChange, isReplaced: (logicalId: string) => boolean): boolean {
  const causes = details.filter(({ Target: target }) => target?.RequiresRecreation !== 'Never')
  return (
    causes.length > 0 &&
    causes.every(({ ChangeSource: source, CausingEntity: entity = '' }) => {
      const byPointing = source === 'ResourceReference' || source === 'ResourceAttribute'
      return byPointing && isReplaced(entity.split('.')[0] ?? '')
    })
  )
}
