import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { RunCounts } from '../ports/store.ts'

/** The registry and what the edges and the runner count. Others (GitHub's budget) register theirs with `registry`. */
export type Metrics = {
  readonly registry: Registry
  /** A webhook was answered. */
  delivery(outcome: string): void
  /** An attempt of a run ended. */
  run(flow: string, outcome: string, milliseconds: number): void
  /** Where the number of runs in each state is asked for whenever metrics are read. */
  countRuns(count: () => Promise<RunCounts>): void
}

/** Metrics of one process. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const deliveries = new Counter({
    name: 'plumbline_deliveries_total',
    help: 'Webhooks by what became of them.',
    labelNames: ['outcome'],
    registers,
  })
  const durations = new Histogram({
    name: 'plumbline_run_seconds',
    help: 'How long attempts of runs took, by flow and by how they ended.',
    labelNames: ['flow', 'outcome'],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60],
    registers,
  })
  return {
    registry,
    delivery: (outcome) => deliveries.inc({ outcome }),
    run: (flow, outcome, milliseconds) => durations.observe({ flow, outcome }, milliseconds / 1000),
    countRuns: (count) => gaugeOfRuns(registers, count),
  }
}

function gaugeOfRuns(registers: Registry[], count: () => Promise<RunCounts>): void {
  const gauge: Gauge<'state'> = new Gauge({
    name: 'plumbline_runs',
    help: 'Runs by state; parked ones wait for a person.',
    labelNames: ['state'],
    registers,
    async collect() {
      // While the store cannot be read the other metrics still can be: they are what shows it.
      const runs = await count().catch(() => null)
      gauge.reset()
      for (const [state, number] of Object.entries(runs ?? {})) gauge.set({ state }, number)
    },
  })
}
