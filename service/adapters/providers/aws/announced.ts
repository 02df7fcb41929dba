import type { Change, ResourceChange } from '@aws-sdk/client-cloudformation'
import type { CloudChange } from '../../../ports/cloud.ts'

/** What a change set would do to resources, beside what the plan announced. */
export type Beside = {
  /** What it would replace or delete all the same, in words. */
  readonly unannounced: readonly string[]
  /** What it may replace, which is known only as it is executed: logical ids of what is to be kept as it is then. */
  readonly perhaps: readonly string[]
  /** Whether it may replace or delete anything at all, announced or not. */
  readonly touches: boolean
}

type Announced = Pick<CloudChange, 'announced' | 'after' | 'mayReplace'>

/**
 * Compares a change set with the plan. What is replaced only because it points at something whose replacement was announced
 * follows from that, and an update of which the plan said that it may replace the resource may do so, unless data would be lost.
 */
export function besideThePlan(changes: readonly Change[], change: Announced): Beside {
  const touching = changes.flatMap(({ ResourceChange: one }) => (one !== undefined && touches(one) ? [one] : []))
  const beside = touching.filter((one) => !isAnnounced(one, change))
  const perhaps = beside.filter(({ Replacement: replacement }) => replacement === 'Conditional')
  return {
    unannounced: beside.filter((one) => !perhaps.includes(one)).map(inWords),
    perhaps: perhaps.map(idOf),
    touches: touching.length > 0,
  }
}

function touches({ Action: action, Replacement: replacement }: ResourceChange): boolean {
  return action === 'Remove' || (action === 'Modify' && (replacement === 'True' || replacement === 'Conditional'))
}

function isAnnounced(one: ResourceChange, { announced, after, mayReplace = [] }: Announced): boolean {
  const id = idOf(one)
  const action = (logicalId: string) => (Object.hasOwn(announced, logicalId) ? announced[logicalId] : undefined)
  if (one.Action === 'Remove') return ['delete', 'replace'].includes(action(id) ?? '')
  if (action(id) === 'replace') return true
  if (after.some(({ logicalId, stateful }) => logicalId === id && stateful)) return false
  if (one.Replacement === 'Conditional' && mayReplace.includes(id)) return true
  return followsFrom(one, (cause) => action(cause) === 'replace')
}

/** Whether a change comes only of pointing at something else that changes so. */
export function followsFrom(
  { Details: details = [] }: ResourceChange,
  changes: (logicalId: string) => boolean,
): boolean {
  const causes = details.filter(({ Target: target }) => target?.RequiresRecreation !== 'Never')
  return (
    causes.length > 0 &&
    causes.every(({ ChangeSource: source, CausingEntity: entity = '' }) => {
      const byPointing = source === 'ResourceReference' || source === 'ResourceAttribute'
      return byPointing && changes(entity.split('.')[0] ?? '')
    })
  )
}

function idOf({ LogicalResourceId: id = '' }: ResourceChange): string {
  return id
}

function inWords(one: ResourceChange): string {
  return `${one.Action === 'Remove' ? 'delete' : 'replace'} ${idOf(one)} (${one.ResourceType})`
}
