import type { Document } from '../model/document.ts'

type Services = ReadonlyMap<string, Document<'Service'>>

/**
 * Puts services in the order of their `dependsOn`: each behind all that it depends on, also by way of services that
 * are not among them; otherwise by name. Only what they reach is looked at.
 */
export function inExecutionOrder(names: Iterable<string>, services: Services): readonly string[] {
  const wanted = new Set(names)
  const order: string[] = []
  const seen = new Set<string>()
  for (const name of [...wanted].sort()) visit(name, services, seen, order)
  return order.filter((name) => wanted.has(name))
}

/** Depth first, with its own stack: chains may be longer than the machine's. */
function visit(root: string, services: Services, seen: Set<string>, order: string[]): void {
  const open: { readonly name: string; readonly left: string[] }[] = []
  const enter = (name: string) => {
    if (seen.has(name)) return
    seen.add(name)
    open.push({ name, left: [...(services.get(name)?.value.spec.dependsOn ?? [])].sort().reverse() })
  }
  enter(root)
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const next = top.left.pop()
    if (next !== undefined) enter(next)
    else order.push(open.pop()?.name ?? '')
  }
}
