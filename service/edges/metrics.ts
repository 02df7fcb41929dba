import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { ApplyEnd } from '../ports/observed.ts'
import { addGithubMetrics, type GithubMetrics } from './github-metrics.ts'
import { type DeliveryOutcome, outcomes } from './webhook-outcomes.ts'

/** The registry and what the edges, the runner, the judge and the ledger tell. */
export type Metrics = {
  readonly registry: Registry
  readonly github: GithubMetrics
  /** A webhook was answered. */
  delivery(outcome: DeliveryOutcome): void
  /** An attempt of a run ended. */
  run(flow: string, outcome: string, milliseconds: number): void
  /** The judge ended a piece of work. */
  judged(work: string, outcome: string, milliseconds: number): void
  /** The apply of a service ended. */
  applied(end: ApplyEnd): void
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
  const runs = new Histogram({
    name: 'plumbline_run_seconds',
    help: 'How long attempts of runs took, by flow and by how they ended.',
    labelNames: ['flow', 'outcome'],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60],
    registers,
  })
  const succeeded = new Gauge({
    name: 'plumbline_run_done_timestamp_seconds',
    help: 'When a run of the flow was last done, in this process.',
    labelNames: ['flow'],
    registers,
  })
  const judgements = new Histogram({
    name: 'plumbline_judge_seconds',
    help: 'How long the judge took, by what it did and by how that ended; what it asked of GitHub meanwhile counts.',
    labelNames: ['work', 'outcome'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60],
    registers,
  })
  const applies = new Histogram({
    name: 'plumbline_apply_seconds',
    help: 'How long it took from the first step of a service’s apply to its end, by how that was.',
    labelNames: ['outcome'],
    buckets: [0.1, 0.5, 1, 5, 15, 60, 300, 900, 1800, 3600],
    registers,
  })
  for (const outcome of Object.keys(outcomes)) deliveries.inc({ outcome }, 0)
  for (const outcome of ['applied', 'removed', 'failed']) applies.zero({ outcome })
  const newFlow = firstTime((flow) => {
    for (const outcome of ['done', 'retrying', 'parked']) runs.zero({ flow, outcome })
  })
  const newWork = firstTime((work) => {
    for (const outcome of ['done', 'failed']) judgements.zero({ work, outcome })
  })
  return {
    registry,
    github: addGithubMetrics(registry),
    delivery: (outcome) => deliveries.inc({ outcome }),
    run(flow, outcome, milliseconds) {
      newFlow(flow)
      runs.observe({ flow, outcome }, milliseconds / 1000)
      if (outcome === 'done') succeeded.setToCurrentTime({ flow })
    },
    judged(work, outcome, milliseconds) {
      newWork(work)
      judgements.observe({ work, outcome }, milliseconds / 1000)
    },
    applied: ({ outcome, milliseconds }) => applies.observe({ outcome }, milliseconds / 1000),
  }
}

/** Says from the first of a kind on that there was none of the others: what is never seen at 0 is never seen to increase. */
function firstTime(begin: (name: string) => void): (name: string) => void {
  const seen = new Set<string>()
  return (name) => {
    if (seen.has(name)) return
    seen.add(name)
    begin(name)
  }
}
