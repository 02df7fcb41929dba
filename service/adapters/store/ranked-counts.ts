import { type Severity, severities } from '../../core/model/severity.ts'

/** Rows that were counted by state and rank, as people name them. */
export function rankedCounts<Status extends string>(
  rows: readonly { readonly status: string; readonly rank: number; readonly count: number }[],
): { readonly status: Status; readonly severity: Severity; readonly count: number }[] {
  return rows.flatMap(({ status, rank, count }) => {
    const severity = severities[rank]
    return severity === undefined ? [] : [{ status: status as Status, severity, count }]
  })
}
