import type { AwsCloud } from './clouds/aws-cloud.ts'
import type { Scene } from './clouds/cloud.ts'
import type { Stage } from './stage.ts'
import { approved, approveLine, endedLease, firstPlan, forced, merge, order, threeRules } from './story.ts'

/** The story as it is told in AWS, in its order. */
export const awsStory: readonly Scene<AwsCloud>[] = [firstPlan, stacks, threeRules, approved, updated, held, deleted]

async function stacks(stage: Stage, cloud: AwsCloud): Promise<void> {
  stage.scene(
    'What lives in AWS',
    'Each service is one CloudFormation stack in its account, made by a role there, with the tags by which it is known again.',
  )
  await stackIs(stage, cloud, 'shop-floor', 'orders-queue', 'CREATE_COMPLETE')
  for (const line of cloud.asked()) stage.event(line)
  stage.lines(await cloud.whatLives())
}

async function updated(stage: Stage, cloud: AwsCloud): Promise<void> {
  stage.scene(
    'More time for each order',
    'A change of a service is a change set, which is dropped where it would do more than the plan said.',
  )
  const number = await stage.open({
    title: 'More time for each order',
    by: 'ana',
    head: 'more-time',
    files: order('payments', 'orders-queue', 'fifo: false, visibilitySeconds: 120', 'queue'),
  })
  await stage.judged(number, 'success')
  await merge(stage, number, 'ana')
  await stackIs(stage, cloud, 'shop-floor', 'orders-queue', 'UPDATE_COMPLETE')
  await stage.applied(number)
}

async function held(stage: Stage, cloud: AwsCloud): Promise<void> {
  await forced(stage, cloud)
  const asked = cloud.asked().filter((line) => line.includes('-sale:'))
  if (asked.length > 0) throw new Error(`AWS was asked for what is held: ${asked.join('; ')}`)
  stage.event('nothing was asked of AWS for it')
}

async function deleted(stage: Stage, cloud: AwsCloud): Promise<void> {
  const number = await endedLease(stage)
  const comment = stage.commentOn(number)
  stage.comments(number, 'dan', approveLine(comment, 'builtin-ownership', 'the fair is over'))
  stage.comments(number, 'cleo', approveLine(comment, 'builtin-stateful', 'its bucket is kept'))
  await stage.judged(number, 'success')
  await merge(stage, number, 'dan')
  await stage.until('the stack of fair to be gone', async () => (await cloud.stackOf('lab', 'fair')) === undefined)
  stage.event('the stack of fair is gone; its bucket is kept, since the offering says DeletionPolicy: Retain')
  stage.lines(await cloud.whatLives())
}

async function stackIs(stage: Stage, cloud: AwsCloud, account: string, service: string, state: string): Promise<void> {
  await stage.until(
    `the stack of ${service} to be ${state}`,
    async () => (await cloud.stackOf(account, service)) === state,
  )
  stage.event(`the stack of ${service} is ${state}`)
}
