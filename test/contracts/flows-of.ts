import type { FlowName, Flows, Run } from '../../service/ports.ts'

/** A toy flow. */
export type Story = (run: Run, input: unknown) => Promise<void>

const names: readonly FlowName[] = ['review', 'reviewAll', 'recheck', 'mergeGroup', 'command', 'reconcile']

/** Every flow is the one story. */
export function flowsOf(story: Story, version = 1): Flows {
  return Object.fromEntries(names.map((name) => [name, { version, run: story }])) as Flows
}
