import { DetectStackResourceDriftCommand, type ResourceChange, type StackEvent } from '@aws-sdk/client-cloudformation'
import { followsFrom } from './announced.ts'
import { nameOf, refusal } from './aws-words.ts'
import { type ChangeSet, refusedLook } from './change-set.ts'
import type { StackWork, ThereStack } from './stack-work.ts'
import type { WantedStack } from './wanted-stack.ts'

/**
 * Throws, in words, where a change set would not put back what it is for, or more than that. An update that AWS takes for none is no
 * success, and what was waived stays as it lives (rule S5).
 */
export async function checkPutsBack(
  work: StackWork,
  { putBack }: WantedStack,
  stack: ThereStack,
  changeSet: ChangeSet,
): Promise<void> {
  if (putBack.length === 0) return
  refuseMore(work, putBack, changeSet)
  const left: string[] = []
  for (const id of putBack) {
    const own = changeSet.all.find(({ ResourceChange: one }) => one?.LogicalResourceId === id)?.ResourceChange
    // One that looked at what lives brings it back as far as it touches it.
    if (own !== undefined && refusedLook(changeSet) === null) continue
    const how = await leftOf(work, stack, { id, own })
    if (how !== null) left.push(`${id}, which ${how}`)
  }
  if (left.length > 0) throw refusal(leftInWords(work, left.join('; '), refusedLook(changeSet)))
}

function leftInWords({ change }: StackWork, left: string, refused: string | null): string {
  const { service } = change.identity
  const why = refused === null ? '' : `; a change set that looks at what lives it refuses: ${refused}`
  const sees = `AWS sees nothing to change in ${left}${why}; nothing was changed`
  if (change.reverts === undefined)
    return `${service} took over what lives, but does not bring it to what it says: ${sees}: set it so in AWS by hand, then say \`/plumbline apply\``
  return `${service} was not put back: ${sees}: set it back in AWS by hand, let it live so by \`/plumbline adopt\`, or merge a change of what differs and then the way back`
}

/** What else an operation touched besides what was announced, for people: AWS puts a stack back whole. */
export function putBackToo({ change }: StackWork, events: readonly StackEvent[]): string {
  if (change.reverts === undefined) return ''
  const ids = events.flatMap(({ LogicalResourceId: id = '', ResourceType: type }) =>
    type === 'AWS::CloudFormation::Stack' || Object.hasOwn(change.announced, id) ? [] : [id],
  )
  return ids.length === 0 ? '' : `; with it ${[...new Set(ids)].sort().join(', ')}`
}

function refuseMore({ change }: StackWork, putBack: readonly string[], changeSet: ChangeSet): void {
  const { reverts, identity } = change
  if (reverts === undefined) return
  const touched = changeSet.all.flatMap(({ ResourceChange: one }) =>
    one === undefined || one.Action === 'SyncWithActual' ? [] : [one],
  )
  const spared = touched.filter(({ LogicalResourceId: id = '' }) => reverts.spared.includes(id))
  if (spared.length > 0) {
    throw refusal(
      `${identity.service} was not put back: AWS puts a stack back whole, and ${named(spared)} may live otherwise, which is waived; nothing was changed: set back in AWS by hand what is not, or end the waiver first`,
    )
  }
  if (refusedLook(changeSet) === null) return
  // A plain update knows nothing of what lives: it may do what was shown, and what follows from it.
  const beside = touched.filter(
    (one) => !putBack.includes(one.LogicalResourceId ?? '') && !followsFrom(one, (cause) => putBack.includes(cause)),
  )
  if (beside.length === 0) return
  throw refusal(
    `${identity.service} was not put back: AWS refuses a change set that looks at what lives (${refusedLook(changeSet)}), and another one would also change ${named(beside)}, which no scan has shown; nothing was changed: set it back in AWS by hand`,
  )
}

/** How a resource would live otherwise than its template says after a change of its own; null where it would not. */
async function leftOf(
  { calls, change }: StackWork,
  { StackId }: ThereStack,
  { id, own }: { readonly id: string; readonly own: ResourceChange | undefined },
): Promise<string | null> {
  const cannot = (error: unknown) => nameOf(error) === 'ValidationError'
  try {
    const { StackResourceDrift: drift } = await calls.call(
      `look how ${id} of ${change.identity.service} lives`,
      (client) => client.send(new DetectStackResourceDriftCommand({ StackName: StackId, LogicalResourceId: id })),
      cannot,
    )
    const differs = (drift?.PropertyDifferences ?? []).flatMap(({ PropertyPath: path = '' }) =>
      isSet(own, path) ? [] : [path],
    )
    if (drift?.StackResourceDriftStatus === 'IN_SYNC') return null
    if (drift?.StackResourceDriftStatus === 'DELETED') return 'is gone'
    if (drift?.StackResourceDriftStatus === 'MODIFIED')
      return differs.length === 0 ? null : `lives otherwise (${differs.join(', ')})`
  } catch (error) {
    if (!cannot(error)) throw error
  }
  // What is only taken over need not live otherwise; of what is to be put back a scan has seen that it does.
  return change.reverts === undefined ? null : 'it cannot compare with what its template says'
}

/** Whether a change writes the property in which a difference lies. */
function isSet(own: ResourceChange | undefined, path: string): boolean {
  const [, property] = path.split('/')
  return (own?.Details ?? []).some(
    ({ Target: target }) => target?.Attribute === 'Properties' && target.Name === property,
  )
}

function named(changes: readonly ResourceChange[]): string {
  return changes.map(({ LogicalResourceId: id, ResourceType: type }) => `${id} (${type})`).join(', ')
}
