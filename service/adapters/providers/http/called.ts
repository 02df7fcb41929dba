import type { RenderedResource } from '../../../core/catalog/rendered.ts'
import type { CallName, DeclaredCall } from '../../../core/http/calls.ts'
import { type CalledResource, isCalled } from '../../../core/http/render-call.ts'
import type { AppliedResource } from '../../../core/model/applied.ts'
import { refusal } from './http-words.ts'

/** One of some resources, as it is called. Throws where it is not among them, or says nothing. */
export function calledIn(resources: readonly RenderedResource[], logicalId: string): CalledResource {
  const found = resources.find((one) => one.logicalId === logicalId)
  if (found !== undefined && isCalled(found)) return found
  throw refusal(`nobody can tell how ${logicalId} is called: its offering declares nothing of it`)
}

/** One of the calls of a resource. Throws where its offering declares none. */
export function callOf({ logicalId, calls }: CalledResource, name: CallName): DeclaredCall {
  const call = calls.calls[name]
  if (call !== undefined) return call
  throw refusal(`${logicalId} cannot be ${past[name]}: its offering declares no \`${name}\` call`)
}

const past: { readonly [name in CallName]: string } = {
  create: 'made',
  read: 'read',
  update: 'changed',
  delete: 'deleted',
  find: 'found again',
}

/** A resource as it is there. */
export function standing(
  { logicalId, type }: Pick<CalledResource, 'logicalId' | 'type'>,
  id: string,
  outputs: AppliedResource['outputs'],
): AppliedResource {
  return { logicalId, type, id, outputs }
}
