import type { RenderedResource } from '../../../core/catalog/rendered.ts'
import { isCalled, renderCall } from '../../../core/http/render-call.ts'
import type { CloudChange } from '../../../ports/cloud.ts'
import { type DeedStep, deedsOf } from '../deeds.ts'

/**
 * What a change takes behind HTTP interfaces. Making comes before deleting, but where both would be found as one, so that
 * no two can be there at once (rule M6); resources come after those that their templates name (`DependsOn`), and go before.
 */
export function httpSteps(change: CloudChange): readonly DeedStep[] {
  const { made, deleted } = deedsOf(change)
  const inTheWay = ({ deed, logicalId }: DeedStep) => deed === 'delete the former' && areFoundAlike(change, logicalId)
  const lastFirst = inOrder(deleted, change.former ?? []).toReversed()
  return [...lastFirst.filter(inTheWay), ...inOrder(made, change.after), ...lastFirst.filter((one) => !inTheWay(one))]
}

/** Each behind those that it depends on, else as they were; a circle is left as it is. */
function inOrder(steps: readonly DeedStep[], resources: readonly RenderedResource[]): readonly DeedStep[] {
  const first = new Map(resources.map(({ logicalId, calls }) => [logicalId, calls?.dependsOn ?? []]))
  const placed = new Set<string>()
  const ordered: DeedStep[] = []
  const place = (step: DeedStep, trail: readonly string[]) => {
    if (placed.has(step.logicalId) || trail.includes(step.logicalId)) return
    const before = first.get(step.logicalId) ?? []
    for (const other of steps) if (before.includes(other.logicalId)) place(other, [...trail, step.logicalId])
    placed.add(step.logicalId)
    ordered.push(step)
  }
  for (const step of steps) place(step, [])
  return ordered
}

/** Whether what is made and what it replaces would be looked for by the same call: the service has one of that name. */
function areFoundAlike({ identity, former = [], after }: CloudChange, logicalId: string): boolean {
  const [was, becomes] = [former, after].map((all) => foundAt(all, logicalId, identity.account.url ?? ''))
  return was !== null && was === becomes
}

function foundAt(all: readonly RenderedResource[], logicalId: string, url: string): string | null {
  const resource = all.find((one) => one.logicalId === logicalId)
  if (resource === undefined || !isCalled(resource)) return null
  const { find } = resource.calls.calls
  if (find === undefined) return null
  const { headers: _, ...withoutHeaders } = find
  const plain = { ...resource, calls: { ...resource.calls, headers: {} } }
  const rendered = renderCall(plain, withoutHeaders, { url, id: null, secrets: {} })
  return 'problem' in rendered ? null : `${rendered.url} ${rendered.body ?? ''} ${find.id ?? ''}`
}
