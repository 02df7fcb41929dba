import { CloudError } from '../../../ports/cloud.ts'
import { EgressError } from '../../../ports/egress.ts'
import type { CallAnswer } from '../../../ports/http-calls.ts'

/** A refusal: the same step is refused again until somebody does something. */
export function refusal(message: string, cause?: unknown): CloudError {
  return new CloudError(message, { passing: false, ...(cause === undefined ? {} : { cause }) })
}

/** What a service cannot do now, and may do later. */
const passingStatuses: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504])

/** Whether an answer says no more than that the service cannot answer now. */
export function passes({ status }: Pick<CallAnswer, 'status'>): boolean {
  return passingStatuses.has(status)
}

/** How long a service is waited for at its own word, in milliseconds. */
const [shortest, longest] = [1000, 60 * 60 * 1000]

/** The service asks to be left alone for a while: it is asked again then. */
export class AskLater extends CloudError {
  readonly waitMs: number

  constructor(answer: CallAnswer) {
    super(answer.words, { passing: true })
    this.waitMs = Math.min(Math.max(answer.retryAfterMs ?? 0, shortest), longest)
  }
}

/** An answer that is not what was expected, as what becomes of its step. */
export function unexpected(deed: string, answer: CallAnswer): CloudError {
  if (passes(answer) && answer.retryAfterMs !== null) return new AskLater(answer)
  return new CloudError(`the service could not ${deed}: ${answer.words}`, { passing: passes(answer) })
}

/** A call to which no answer came, as what becomes of its step where that may be asked again. */
export function unanswered(deed: string, error: EgressError): CloudError {
  return new CloudError(`the service could not ${deed}: ${error.message}`, {
    passing: error.became !== 'refused',
    cause: error,
  })
}

/** Does something, and says its failure as a step's. */
export async function inWords<T>(deed: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    throw error instanceof EgressError ? unanswered(deed, error) : error
  }
}
