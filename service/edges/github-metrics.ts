import { Counter, Gauge, type Registry } from 'prom-client'
import type { ForgeAnswer, WritesLeft } from '../ports/observed.ts'

/** What is counted of GitHub. */
export type GithubMetrics = {
  /** A request ended. */
  answered(answer: ForgeAnswer): void
  /** Where the room for writes is asked for whenever metrics are read. */
  watchWrites(left: () => WritesLeft): void
}

/** Adds what is counted of requests to GitHub, and what is left of its limits and of ours. */
export function addGithubMetrics(registry: Registry): GithubMetrics {
  const registers = [registry]
  const requests = new Counter({
    name: 'plumbline_github_requests_total',
    help: 'Requests to GitHub by method and status; `none` where no answer came.',
    labelNames: ['method', 'status'],
    registers,
  })
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers })
  const limit = gauge('plumbline_github_rate_limit', 'Requests that GitHub allows the installation an hour.')
  const remaining = gauge('plumbline_github_rate_remaining', 'Requests that are left of that hour.')
  const reset = gauge('plumbline_github_rate_reset_timestamp_seconds', 'When the hour is over.')
  // One that was never set would show 0, which is no news of GitHub's.
  for (const one of [limit, remaining, reset]) one.remove()
  return {
    answered({ method, status, rate }) {
      requests.inc({ method, status: status === null ? 'none' : String(status) })
      if (rate === null) return
      limit.set(rate.limit)
      remaining.set(rate.remaining)
      reset.set(rate.resetSeconds)
    },
    watchWrites: (left) => gaugeOfWrites(registry, left),
  }
}

function gaugeOfWrites(registry: Registry, left: () => WritesLeft): void {
  const gauge: Gauge<'window'> = new Gauge({
    name: 'plumbline_github_writes_left',
    help: 'Writes that the App still allows itself in each window, below the limits of GitHub.',
    labelNames: ['window'],
    registers: [registry],
    collect() {
      for (const [window, number] of Object.entries(left())) gauge.set({ window }, number)
    },
  })
}
