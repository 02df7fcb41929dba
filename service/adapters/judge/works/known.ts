import { formerResources } from '../../../core/apply/former-resources.ts'
import { outputsOf } from '../../../core/apply/outputs.ts'
import { plainResource } from '../../../core/apply/plain-change.ts'
import type { AppliedService } from '../../../core/model/applied.ts'
import type { Documents } from '../../../core/model/documents.ts'
import type { KnownRequest, PlainKnown } from '../../../ports/scan.ts'
import { appliedDocuments } from '../applied-documents.ts'
import type { StandingDocuments } from '../sides.ts'

/** By what it is known. */
type Knowing = {
  readonly sides: StandingDocuments
  /** What counts on the default branch. */
  readonly documents: Documents
  readonly applied: ReadonlyMap<string, AppliedService>
}

/** How what the ledger has of an account is read one by one. */
export async function knownWork(
  sides: StandingDocuments,
  { side, held, account, applied }: KnownRequest,
): Promise<readonly PlainKnown[]> {
  const documents = sides.link(side, { tip: side, documents: held })
  const knowing = { sides, documents, applied: new Map(applied.map((one) => [one.service, one])) }
  return applied.filter((one) => one.account === account).flatMap((one) => knownOf(knowing, one))
}

function knownOf(knowing: Knowing, service: AppliedService): readonly PlainKnown[] {
  const resources = callable(knowing, service)
  const egress = knowing.documents.estate?.value.spec.egress ?? []
  return service.resources.map(({ id, type, logicalId }) => {
    const found = resources.find((one) => one.logicalId === logicalId)
    const resource = found === undefined ? null : plainResource(found)
    return { id, type, region: service.region, resource, egress }
  })
}

/** None where what was applied cannot be rendered any more: a scan says so of each. */
function callable({ sides, documents, applied }: Knowing, service: AppliedService) {
  const outputs = outputsOf(service.dependsOn.flatMap((name) => applied.get(name) ?? []))
  const then = appliedDocuments(sides, service)
  try {
    return formerResources(then, documents, outputs)
  } catch {
    return []
  }
}
