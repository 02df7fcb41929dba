import type { RenderedResource } from '../../../core/catalog/rendered.ts'
import { valuesIn } from '../../../core/http/read-answer.ts'
import type { CalledResource } from '../../../core/http/render-call.ts'
import type { AppliedResource } from '../../../core/model/applied.ts'
import type { ServiceIdentity } from '../../../ports/cloud.ts'
import { calledIn, callOf, standing } from './called.ts'
import type { HttpParts } from './http-parts.ts'
import { refusal } from './http-words.ts'
import { type Ask, findId, look } from './looking.ts'

/**
 * What exists of a service, by the `find` call of each of its resources (rule M8). Where one declares none, nobody can tell:
 * that is refused, and the service held. Null: nothing.
 */
export async function findService(
  { calls, redact }: HttpParts,
  { service, account, egress = [] }: ServiceIdentity,
  wanted: readonly RenderedResource[],
): Promise<readonly AppliedResource[] | null> {
  const ask: Ask = (resource, call, id) => calls.make({ resource, call, id, account, egress })
  const resources = wanted.map(({ logicalId }) => calledIn(wanted, logicalId))
  const unfindable = resources.filter((one) => one.calls.calls.find === undefined).map(({ logicalId }) => logicalId)
  if (unfindable.length > 0) {
    const ids = unfindable.join(', ')
    throw refusal(`nobody can tell whether ${ids} of ${service} exists: its offering declares no \`find\` call`)
  }
  const found: AppliedResource[] = []
  for (const resource of resources) {
    const one = await foundOf(ask, resource)
    if (one !== null && redact(one.id) !== one.id) throw refusal(`an id of ${service} looks like a secret`)
    if (one !== null) found.push(one)
  }
  return found.length === 0 ? null : found
}

async function foundOf(ask: Ask, resource: CalledResource): Promise<AppliedResource | null> {
  const id = await findId(ask, resource)
  const there = id === null ? null : await look(ask, resource, id)
  if (id === null || there === null) return null
  return standing(resource, id, valuesIn(there.body, callOf(resource, 'create').outputs))
}
