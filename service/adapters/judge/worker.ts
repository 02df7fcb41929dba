import { parentPort, workerData } from 'node:worker_threads'
import type { JudgeQuestions } from '../../ports.ts'
import { loadShipped } from '../worktree/load-shipped.ts'
import type { FromWorker, ToWorker, Work, WorkerStart } from './messages.ts'
import { MissingObject } from './missing-object.ts'
import { createSides, type Sides } from './sides.ts'
import { type WorkName, type WorkResult, works } from './works/works.ts'

/** The worker thread: takes one piece of work at a time from the port, and may ask while it is at it. */
function work(port: NonNullable<typeof parentPort>, { folder, pinned, digestKey }: WorkerStart): void {
  const sides = createSides({ folder, pinned, digestKey, shipped: loadShipped() })
  const waiting: ((message: ToWorker) => void)[] = []
  const say = (message: FromWorker) => port.postMessage(message)
  const ask = (message: FromWorker) =>
    new Promise<ToWorker>((resolve) => {
      waiting.push(resolve)
      say(message)
    })
  const questions: JudgeQuestions = {
    async authorTeams(teams) {
      const answer = await ask({ kind: 'ask-teams', teams })
      if (answer.kind === 'teams') return answer.teams
      throw new Error('the teams could not be asked for')
    },
    async earlier(index) {
      const answer = await ask({ kind: 'ask-earlier', index })
      if (answer.kind === 'earlier') return answer.side
      throw new Error('the history could not be asked for')
    },
  }
  port.on('message', (message: ToWorker) => {
    const answered = waiting.shift()
    if (answered !== undefined) answered(message)
    else void answer(sides, questions, message).then(say)
  })
}

async function answer(sides: Sides, questions: JudgeQuestions, message: ToWorker): Promise<FromWorker> {
  try {
    if (message.kind !== 'work') return { kind: 'failed', reason: `an answer that nobody asked for: ${message.kind}` }
    return { kind: 'done', result: await begin(sides, questions, message) }
  } catch (error) {
    if (error instanceof MissingObject) return { kind: 'missing', object: error.object, sha: error.sha }
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

function begin(sides: Sides, questions: JudgeQuestions, { name, request }: Work): Promise<WorkResult<WorkName>> {
  // Name and request belong together; of a union of pairs the type checker cannot see it.
  const work = works[name] as (sides: Sides, request: unknown, questions: JudgeQuestions) => Promise<never>
  return work(sides, request, questions)
}

if (parentPort !== null) work(parentPort, workerData)
