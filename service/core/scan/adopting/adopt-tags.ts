import type { RenderedResource } from '../../catalog/rendered.ts'
import type { NewValue } from '../../documents/edit/with-values.ts'
import type { Document } from '../../model/document.ts'
import type { Difference } from '../../model/scan.ts'
import { mayTag } from '../fitting.ts'
import { tagOf } from './as-it-lives.ts'
import type { Part } from './part.ts'

/** The tags of a service with those that live in place of its own, as far as a service may set them. */
export function adoptTags(
  { value: { spec } }: Document<'Service'>,
  desired: RenderedResource,
  differences: readonly Difference[],
): Part {
  const written = spec.tags ?? {}
  const tags: { [key: string]: string } = { ...written }
  const set: NewValue[] = []
  let removed = false
  for (const one of differences) {
    const key = tagOf(desired, one)
    if (key === null) continue
    if (typeof one.live === 'string' && mayTag(key, one.live, desired.provider)) {
      tags[key] = one.live
      set.push({ path: ['spec', 'tags', key], value: one.live })
    } else if (one.live === undefined && Object.hasOwn(written, key)) {
      delete tags[key]
      removed = true
    }
  }
  return { values: removed ? [{ path: ['spec', 'tags'], value: tags }] : set, spec: { tags } }
}
