import type { Rendered, RenderedResource } from '../../catalog/rendered.ts'
import { isReservedTag } from '../../catalog/tags.ts'
import { parsePointer } from '../../documents/pointer.ts'
import type { Difference } from '../../model/scan.ts'
import { resourceSubject } from '../../policy/judged-subject.ts'
import { parametersOf } from '../../policy/locate.ts'
import { tagOf } from './as-it-lives.ts'

/** Why what lives at one place cannot be written into its service, though everything was tried; `misfit`: what its schema says of it. */
export function whyNot(
  difference: Difference,
  rendered: Rendered,
  desired: RenderedResource,
  misfit: string | null,
): string {
  const { path, sensitive, live } = difference
  if (path === '')
    return 'the resource as the service sets it is gone; a service that is not wanted any more is deleted'
  if (sensitive === true) return 'its value is sensitive, and is written into no document'
  const tag = tagOf(desired, difference)
  if (tag !== null) {
    if (isReservedTag(tag)) return 'Plumbline sets this tag itself'
    return live === undefined ? 'the offering sets this tag' : 'a service cannot set this tag so'
  }
  const offering = `offering ${rendered.offering.name}`
  const read = { path: ['resource', 'properties', ...parsePointer(path)], whole: false }
  const names = parametersOf(resourceSubject(rendered, desired), read).map((steps) => steps.join('.'))
  if (names.length === 0) return `${offering} sets it, the same for every service`
  if (misfit !== null) return `the parameters would not fit ${offering}: ${misfit}`
  return `no value of ${[...new Set(names)].sort().join(', ')} sets it so`
}
