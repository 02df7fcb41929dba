import { Registry } from 'prom-client'

/** The registry and what the edges and the runner count. Others (GitHub's budget) register theirs with `registry`. */
export type Metrics = {
  readonly registry: Registry
  delivery(outcome: string): void
  run(flow: string, outcome: string, milliseconds: number): void
}

/** Metrics of one process. */
export function createMetrics(): Metrics {
  return { registry: new Registry(), delivery: () => {}, run: () => {} }
}
