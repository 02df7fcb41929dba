import type { Document } from '../model/document.ts'

type Services = ReadonlyMap<string, Document<'Service'>>

/**
 * Puts services in the order of their `dependsOn`: each behind all that it depends on, also by way of services that
 * are not among them; otherwise by name. Only what they reach is looked at.
 */
export function inExecutionOrder(names: Iterable<string>, services: Services): readonly string[] {
  const wanted = new Set(names)
  return reached(wanted, services).filter((name) => wanted.has(name))
}

/** The same in stages: what a service depends on is in a stage before its own. Those of one stage do not touch each other. */
export function inStages(names: Iterable<string>, services: Services): readonly (readonly string[])[] {
  const wanted = new Set(names)
  const stages: string[][] = []
  /** In which stage those may be that depend on it. */
  const next = new Map<string, number>()
  for (const name of reached(wanted, services)) {
    const at = Math.max(0, ...dependencies(name, services).map((one) => next.get(one) ?? 0))
    next.set(name, wanted.has(name) ? at + 1 : at)
    if (!wanted.has(name)) continue
    const stage = stages[at] ?? []
    stage.push(name)
    stages[at] = stage
  }
  return stages
}

/** These and all that they depend on, each behind what it depends on. */
function reached(names: ReadonlySet<string>, services: Services): readonly string[] {
  const order: string[] = []
  const seen = new Set<string>()
  for (const name of [...names].sort()) visit(name, services, seen, order)
  return order
}

function dependencies(name: string, services: Services): readonly string[] {
  return services.get(name)?.value.spec.dependsOn ?? []
}

/** Depth first, with its own stack: chains may be longer than the machine's. */
function visit(root: string, services: Services, seen: Set<string>, order: string[]): void {
  const open: { readonly name: string; readonly left: string[] }[] = []
  const enter = (name: string) => {
    if (seen.has(name)) return
    seen.add(name)
    open.push({ name, left: dependencies(name, services).toSorted().reverse() })
  }
  enter(root)
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const next = top.left.pop()
    if (next !== undefined) enter(next)
    else order.push(open.pop()?.name ?? '')
  }
}
