import type { Documents } from '../model/documents.ts'
import type { Shipped } from '../model/shipped.ts'
import { approversOf } from '../policy/approvers.ts'
import { policiesInForce } from '../policy/policies-in-force.ts'
import type { EstateFacts } from './facts.ts'

/** What the checks want to know of an estate; null where it has no Estate that can be read. */
export function estateFacts(documents: Documents, shipped: Shipped): EstateFacts | null {
  const { estate, teams, broken, count } = documents
  if (estate === null) return null
  const { administrators, accounts, egress = [], mode = 'enforce' } = estate.value.spec
  const asking = policiesInForce(documents, shipped).rules.filter(({ enforcement }) => enforcement === 'approve')
  const [first] = broken
  return {
    name: estate.name,
    mode,
    documents: count,
    broken: broken.length,
    firstBroken: first === undefined ? null : `${first.location.path}:${first.location.line} ${first.message}`,
    administrators,
    accounts,
    egress,
    approvers: asking.map(({ name, spec }) => ({ policy: name, approvers: approversOf(spec.approvers, estate) })),
    teams: [...teams.values()].map(({ value }) => value.spec.github),
  }
}
