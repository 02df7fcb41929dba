import { renderService } from '../catalog/render-service.ts'
import type { Rendered, RenderedResource } from '../catalog/rendered.ts'
import type { Documents } from '../model/documents.ts'
import { type AppliedDocuments, accountOf, appliedRendering } from './applied-rendering.ts'
import type { Outputs } from './outputs.ts'

/**
 * The resources of a service in a cloud that can only be called as offerings say: as they were applied, with the calls that
 * the offering declares by now, so that a call which is mended counts for what is there already. Empty for other clouds.
 * Throws where nobody can tell any more what was applied.
 */
export function formerResources(
  documents: AppliedDocuments,
  now: Pick<Documents, 'offerings'>,
  outputs: Outputs,
): readonly RenderedResource[] {
  if (accountOf(documents).provider !== 'http') return []
  const calls = callsNow(documents, now, outputs)
  return asApplied(documents, outputs).resources.map((one) => {
    const declared = calls.get(one.logicalId)
    return declared === undefined ? one : { ...one, calls: declared }
  })
}

/** Outputs that do not fill the template any more are as good as unknown ones. */
function asApplied(documents: AppliedDocuments, outputs: Outputs): Rendered {
  try {
    return appliedRendering(documents, outputs)
  } catch {
    return appliedRendering(documents)
  }
}

function callsNow(documents: AppliedDocuments, { offerings }: Pick<Documents, 'offerings'>, outputs: Outputs) {
  const calls = new Map<string, NonNullable<RenderedResource['calls']>>()
  const { service, team, estate } = documents
  const offering = offerings.get(documents.offering.name)
  if (offering === undefined || offering.digest === documents.offering.digest) return calls
  const order = { service, team, offering, account: accountOf(documents), estate: estate.name, outputs }
  const rendering = renderService(order)
  if (rendering.kind !== 'rendered') return calls
  for (const { logicalId, calls: declared } of rendering.rendered.resources)
    if (declared !== undefined) calls.set(logicalId, declared)
  return calls
}
