import { type DeclaredCall, isExpected, saysGone } from '../../../core/http/calls.ts'
import { idIn, isAsWanted, valuesIn } from '../../../core/http/read-answer.ts'
import type { CalledResource } from '../../../core/http/render-call.ts'
import type { Json } from '../../../core/model/json.ts'
import type { CallAnswer } from '../../../ports/http-calls.ts'
import { callOf } from './called.ts'
import { refusal, unexpected } from './http-words.ts'

/** Makes a call of a resource. */
export type Ask = (resource: CalledResource, call: DeclaredCall, id: string | null) => Promise<CallAnswer>

/** What is read of a resource; null: it is not there. Throws where the service does not tell. */
export async function look(ask: Ask, resource: CalledResource, id: string): Promise<{ readonly body: Json } | null> {
  const read = callOf(resource, 'read')
  const answer = await ask(resource, read, id)
  if (saysGone(read, answer.status) && !isExpected(read, answer.status)) return null
  return { body: bodyOf(`read ${resource.logicalId}`, read, answer) }
}

/** Whether it lives as it shall, as far as its `read` call tells; null: it is not there. */
export async function livesAsWanted(ask: Ask, resource: CalledResource, id: string): Promise<boolean | null> {
  const found = await look(ask, resource, id)
  if (found === null) return null
  const read = callOf(resource, 'read')
  return isAsWanted(valuesIn(found.body, read.properties), resource.properties, read)
}

/** The identifier of what its `find` call finds; null: there is none. Throws where the service does not tell. */
export async function findId(ask: Ask, resource: CalledResource): Promise<string | null> {
  const find = callOf(resource, 'find')
  const answer = await ask(resource, find, null)
  if (saysGone(find, answer.status) && !isExpected(find, answer.status)) return null
  return idIn(bodyOf(`find ${resource.logicalId}`, find, answer), find.id ?? '')
}

/** What an expected answer holds. Throws where it is another, or no JSON. */
export function bodyOf(deed: string, call: DeclaredCall, answer: CallAnswer): Json {
  if (!isExpected(call, answer.status)) throw unexpected(deed, answer)
  if (answer.body === undefined) throw refusal(`the service could not ${deed}: ${answer.words}, which is no JSON`)
  return answer.body
}
