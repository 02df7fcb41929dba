import type { Document } from '../model/document.ts'

/** What begins the annotation by which a service takes over what is there already: the rest is the resource's logical id. */
export const importAnnotation = 'plumbline-import/'

/** What a service takes over instead of making it anew: the cloud's identifiers, by logical id. */
export function importsOf(service: Document<'Service'>): ReadonlyMap<string, string> {
  const annotations = Object.entries(service.value.metadata.annotations ?? {})
  return new Map(
    annotations.flatMap(([name, id]) =>
      name.startsWith(importAnnotation) ? [[name.slice(importAnnotation.length), id] as const] : [],
    ),
  )
}
