import { invalid } from '../protocol/aws-error.ts'
import type { Caller } from '../server/service.ts'

/** One page of a list, and the token of the next one; a token that nobody gave is refused. */
export function page<Item>({ world }: Caller, all: readonly Item[], token: string | undefined) {
  const found = /^page-from-(\d+)$/.exec(token ?? 'page-from-0')
  if (!found) throw invalid(`The specified token is invalid: ${token}`)
  const from = Number(found[1])
  const to = from + world.pageSize
  return { items: all.slice(from, to), ...(to < all.length ? { NextToken: `page-from-${to}` } : {}) }
}
