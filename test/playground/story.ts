import type { Cloud, Scene } from './clouds/cloud.ts'
import type { LocalCloud } from './clouds/local-cloud.ts'
import { estate, publicPolicy, service } from './sample-estate.ts'
import type { Stage } from './stage.ts'

/** The story as it is told on the local cloud, in its order. */
export const story: readonly Scene<LocalCloud>[] = [
  firstPlan,
  compliant,
  threeRules,
  approved,
  rulesThatLoosen,
  broken,
  forced,
  drifted,
  ended,
]

export async function firstPlan(stage: Stage, cloud: Cloud): Promise<void> {
  stage.scene(
    'The first look',
    'Services stood in the repository before Plumbline came. Nothing is applied until an administrator says so.',
  )
  const issue = await stage.issue('/plumbline apply')
  stage.comments(issue, 'cleo', '/plumbline apply')
  await stage.until('the services to be there', () => cloud.bucketOf('pictures'))
  stage.event('the services of the repository are applied')
  await stage.closed(issue)
}

async function compliant(stage: Stage, cloud: Cloud): Promise<void> {
  stage.scene(
    'Order a bucket for invoices',
    'What keeps to the rules passes in seconds, with one green check and a short comment; the merge makes it.',
  )
  const number = await stage.open({
    title: 'Order a bucket for invoices',
    by: 'ana',
    head: 'invoices',
    files: order('payments', 'invoices', 'storageGiB: 80'),
  })
  await stage.judged(number, 'success')
  await mergeOrder(stage, cloud, number, 'ana', 'invoices')
}

export async function threeRules(stage: Stage): Promise<void> {
  stage.scene(
    'A public place for the press',
    'Three rules object: each at its line, with who may approve, and what nobody may.',
  )
  const number = await stage.open({
    title: 'A public place for the press',
    by: 'dan',
    head: 'press',
    files: order('web', 'press', 'storageGiB: 600, public: true'),
  })
  await stage.judged(number, 'failure')
}

export async function approved(stage: Stage, cloud: Cloud): Promise<void> {
  stage.scene(
    'A page for the open day',
    'An exception asks who may approve it, and the comment has the line to copy. It is approved, merged and made.',
  )
  const number = await stage.open({
    title: 'A page for the open day',
    by: 'dan',
    head: 'open-day',
    files: order('web', 'open-day', 'storageGiB: 20, public: true'),
  })
  await stage.judged(number, 'action_required')
  stage.comments(
    number,
    'ben',
    approveLine(stage.commentOn(number), 'bucket-not-public', 'the page is public for the day'),
  )
  await stage.judged(number, 'success')
  await mergeOrder(stage, cloud, number, 'dan', 'open-day')
}

async function rulesThatLoosen(stage: Stage, cloud: Cloud): Promise<void> {
  stage.scene(
    'Only warn about public buckets',
    'A pull request cannot loosen the rules that judge it; changing a rule takes an administrator.',
  )
  const number = await stage.open({
    title: 'Only warn about public buckets',
    by: 'dan',
    head: 'only-warn',
    files: { 'policies/bucket-not-public.yaml': publicPolicy(cloud.sample, 'warn') },
  })
  await stage.judged(number, 'action_required')
}

async function broken(stage: Stage): Promise<void> {
  stage.scene(
    'More room for pictures',
    'What cannot be read is shown where it stands, with the word that was probably meant.',
  )
  const number = await stage.open({
    title: 'More room for pictures',
    by: 'dan',
    head: 'more-room',
    files: order('web', 'pictures', 'storageGib: 150', 'bukcet'),
  })
  await stage.judged(number, 'failure')
}

export async function forced(stage: Stage, cloud: Cloud): Promise<void> {
  stage.scene(
    'A merge past the rules',
    'An administrator of the repository merges what nobody approved. It is held: it counts as absent, and nothing of it is made.',
  )
  const number = await stage.open({
    title: 'A page for the sale',
    by: 'dan',
    head: 'sale',
    files: order('web', 'sale', 'storageGiB: 10, public: true'),
  })
  await stage.judged(number, 'action_required')
  await stage.github.merge(estate, number, { by: 'cleo', force: true })
  stage.event(`cleo merges #${number} all the same`)
  await stage.issue(`#${number}`)
  if ((await cloud.bucketOf('sale')) !== undefined) throw new Error('what is held was made')
}

async function drifted(stage: Stage, cloud: LocalCloud): Promise<void> {
  stage.scene(
    'Changed by hand',
    'Somebody opens a bucket past the repository. The next scan finds it, by the same policies; one word puts it back.',
  )
  const path = cloud.changeByHand('orders', { Public: true })
  stage.event(`somebody edits ${path}: Public is true`)
  stage.event('the scan comes with the next full minute …')
  const issue = await stage.issue('builtin-drift')
  stage.comments(issue, 'ana', '/plumbline revert orders')
  await stage.until('the bucket to be private again', () => cloud.propertiesOf('orders')['Public'] === false)
  stage.event('orders is as it was applied')
  await stage.closed(issue)
}

async function ended(stage: Stage): Promise<void> {
  await endedLease(stage)
}

/** What was ordered for a while comes back as a pull request; its number. */
export async function endedLease(stage: Stage): Promise<number> {
  stage.scene(
    'A lease that ended',
    'What was ordered for a while comes back as a pull request that retires it, judged like any other.',
  )
  const { number } = await stage.pull('whose lease has ended')
  stage.event(`Plumbline opens #${number}: Retire service fair, whose lease has ended`)
  await stage.judged(number, 'action_required')
  return number
}

/** Somebody merges a pull request that may be merged. */
export async function merge(stage: Stage, number: number, by: string): Promise<void> {
  await stage.github.merge(estate, number, { by })
  stage.event(`${by} merges #${number}`)
}

async function mergeOrder(stage: Stage, cloud: Cloud, number: number, by: string, name: string): Promise<void> {
  await merge(stage, number, by)
  const where = await stage.until(`${name} to be there`, () => cloud.bucketOf(name))
  stage.event(`${name} is there: ${where}`)
}

/** An order of a team on the shop floor. */
export function order(
  team: string,
  name: string,
  parameters: string,
  offering = 'bucket',
): { readonly [path: string]: string } {
  return {
    [`catalog/services/${team}/${name}.yaml`]: service({ name, team, offering, account: 'shop-floor', parameters }),
  }
}

/** The line that the comment gives to whoever may approve, with a reason put in. */
export function approveLine(comment: string, policy: string, reason: string): string {
  const line = new RegExp(`/plumbline approve ${policy} \\S+(?: until \\S+)? because <reason>`).exec(comment)?.[0]
  if (line === undefined) throw new Error(`the comment has no line to approve ${policy} by:\n${comment}`)
  return line.replace('<reason>', reason)
}
