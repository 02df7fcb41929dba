import type { FlowName, Flows } from '../../ports.ts'

/** The versions of the stories that are known. */
export function versionsOf(flows: Partial<Flows>): { readonly [Name in FlowName]?: number } {
  return Object.fromEntries(Object.entries(flows).map(([name, { version }]) => [name, version]))
}
