import type { Rendered } from '../catalog/rendered.ts'
import type { Read } from '../expression/compile.ts'
import { type JudgedSubject, serviceForm } from './judged-subject.ts'
import { parametersOf } from './locate.ts'
import { sameData } from './same-data.ts'

/**
 * Whether a service's changed offering is the cause of what the change brought (rule J10): the service was there before,
 * and says the same as then wherever the rule reads it, be it itself or through the template.
 */
export function isOfferingTheCause(judged: JudgedSubject, before: Rendered | null, reads: readonly Read[]): boolean {
  const now = judged.rendered
  if (now === null || before === null || now.offering.digest === before.offering.digest) return false
  if (now.offering.name !== before.offering.name) return false
  if (now.service.digest === before.service.digest) return true
  const [is, was] = [serviceForm(now), serviceForm(before)]
  return reads.every((read) => {
    const paths = [...parametersOf(judged, read).map((path) => ['parameters', ...path]), ...ownPath(read)]
    return paths.every((path) => sameData(at(is, path), at(was, path)))
  })
}

/** What a read takes from the service itself, as a path into its form; the whole of it where that cannot be told. */
function ownPath({ path: [root, ...path] }: Read): readonly (readonly string[])[] {
  switch (root) {
    case 'service':
      return [path]
    case 'resource':
      return path[0] === 'properties' ? [] : [[]]
    case 'document':
      return path[0] === 'spec' && path[1] === 'parameters' ? [] : [[]]
    case 'env':
      return [['environment']]
    case 'account':
      return [['account']]
    case 'team':
    case 'usage':
    case 'quota':
      return [['team']]
    default:
      return []
  }
}

function at(value: unknown, path: readonly string[]): unknown {
  let here = value
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined
    here = (here as { readonly [key: string]: unknown })[step]
  }
  return here
}
