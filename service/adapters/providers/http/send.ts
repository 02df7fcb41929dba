import { type DeclaredCall, isRepeatable } from '../../../core/http/calls.ts'
import type { CalledResource } from '../../../core/http/render-call.ts'
import { CloudError } from '../../../ports/cloud.ts'
import { EgressError } from '../../../ports/egress.ts'
import type { CallAnswer } from '../../../ports/http-calls.ts'
import { passes, unanswered, unexpected } from './http-words.ts'
import type { StepWork } from './step-work.ts'

/** A call that changes something. */
export type Sending = {
  readonly resource: CalledResource
  readonly call: DeclaredCall
  readonly id: string | null
  /** Whether somebody can look afterwards what came of it, so that it may be sent again where nothing did. */
  readonly canLook: boolean
  /** Whether what came of it has to be told from what others do, though it may be repeated. */
  readonly mark: boolean
}

/**
 * Sends a call that changes something. Of one that may not be repeated it stands in the ledger before it is sent that it was;
 * where nobody knows what came of it, and nobody can look, it is not sent again: a person has to look.
 */
export async function send(work: StepWork, sending: Sending): Promise<CallAnswer> {
  const { resource, call, id, canLook } = sending
  const marked = sending.mark || !isRepeatable(call)
  const mayRepeat = canLook || isRepeatable(call)
  if (marked) await work.note('asked', null)
  try {
    const answer = await work.ask(resource, call, id)
    if (!passes(answer)) return answer
    if (answer.status === 429 && marked) await work.note('unsent', null)
    throw answer.status === 429 || mayRepeat ? unexpected(work.deed, answer) : undecided(work, answer.words)
  } catch (error) {
    if (!(error instanceof EgressError)) throw error
    if (error.became === 'unknown' && !mayRepeat) throw undecided(work, error.message)
    if (error.became !== 'unknown' && marked) await work.note('unsent', null)
    throw unanswered(work.deed, error)
  }
}

/** Nobody can tell, and nothing that is tried again would make it better. */
export function undecided({ deed, step }: StepWork, words: string): CloudError {
  const way =
    step.deed === 'create'
      ? `; look there: what was made is taken over by the annotation plumbline-import/${step.logicalId} with its id`
      : '; look there before it is applied again'
  const message = `nobody can tell whether the service did ${deed}: ${words}${way}`
  return new CloudError(message, { passing: false, undecided: true })
}
