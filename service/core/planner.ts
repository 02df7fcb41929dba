import type { Rendered } from './catalog/rendered.ts'
import type { Usage } from './catalog/usage.ts'
import type { Documents } from './model/documents.ts'
import type { Change, Plan } from './model/plan.ts'
import type { EstateState } from './plan/estate-state.ts'
import { inExecutionOrder } from './plan/execution-order.ts'
import { quotaUses } from './plan/quota-uses.ts'
import { serviceChange } from './plan/service-change.ts'

export type { EstateState } from './plan/estate-state.ts'

const nothing: Plan = { changes: [], quotas: [] }

/**
 * What a merge will do: after − before, only what changes, in the order of execution (rule J12). What is made or
 * changed comes in the order of `dependsOn`; what is deleted comes last, in the reverse order. `before` is null where
 * there is nothing to compare with (rule J15). `quotas` are the limits by team and unit (`quotasOf`).
 */
export function plan(before: EstateState | null, after: EstateState, quotas: ReadonlyMap<string, Usage>): Plan {
  if (!before) return nothing
  const changes = new Map<string, Change>()
  const teams = new Set<string>()
  const compare = (name: string, old: Rendered | undefined, now: Rendered | undefined): void => {
    const change = old === now ? null : serviceChange(old, now)
    if (!change) return
    changes.set(name, change)
    for (const rendered of [old, now]) if (rendered) teams.add(rendered.team.name)
  }
  let stayed = 0
  for (const [name, now] of after.desired.services) {
    const old = before.desired.services.get(name)
    if (old) stayed += 1
    compare(name, old, now)
  }
  if (stayed < before.desired.services.size) {
    const isGone = goneFrom(after.documents)
    for (const [name, old] of before.desired.services) {
      if (!after.desired.services.has(name) && isGone(name)) compare(name, old, undefined)
    }
  }
  if (changes.size === 0) return nothing
  return {
    changes: ordered(changes, before.documents, after.documents),
    quotas: quotaUses(teams, before, after, quotas),
  }
}

/**
 * Whether a service that is no longer there was deleted. One that is broken, or cannot be rendered, was not; and
 * while a file cannot be read nobody knows what stands in it (rule M10).
 */
function goneFrom(documents: Documents): (name: string) => boolean {
  const unread = documents.broken.some(({ subject }) => subject.kind === 'File')
  const broken = new Set(documents.broken.filter(({ subject }) => subject.kind === 'Service').map(nameOf))
  return (name) => !unread && !broken.has(name) && !documents.services.has(name)
}

function ordered(changes: ReadonlyMap<string, Change>, before: Documents, after: Documents): readonly Change[] {
  const names = (deleted: boolean) => [...changes].filter(([, { action }]) => (action === 'delete') === deleted)
  const made = inExecutionOrder(names(false).map(firstOf), after.services)
  const gone = [...inExecutionOrder(names(true).map(firstOf), before.services)].reverse()
  return [...made, ...gone].flatMap((name) => changes.get(name) ?? [])
}

function nameOf({ subject }: { readonly subject: { readonly name: string } }): string {
  return subject.name
}

function firstOf([name]: readonly [string, Change]): string {
  return name
}
