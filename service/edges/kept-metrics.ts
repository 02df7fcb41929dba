import { Gauge, type Registry } from 'prom-client'
import type { LedgerCounts, ScanCounts } from '../ports/ledger.ts'
import type { StoreCounts } from '../ports/store.ts'

/** What is kept, asked for whenever metrics are read. */
export type KeptCounts = {
  readonly ready: () => Promise<boolean>
  readonly store: () => Promise<StoreCounts>
  readonly ledger: () => Promise<LedgerCounts>
  readonly scans: () => Promise<ScanCounts>
}

type Sample = { readonly labels: { readonly [name: string]: string }; readonly value: number }

/** One gauge, and what it shows. */
type Shown = {
  readonly name: string
  readonly help: string
  readonly labels: readonly string[]
  readonly samples: (counts: KeptCounts) => Promise<readonly Sample[]>
}

const gauges: readonly Shown[] = [
  {
    name: 'plumbline_store_ready',
    help: 'Whether the database takes writes: 1, or 0.',
    labels: [],
    samples: async ({ ready }) => [{ labels: {}, value: Number(await ready()) }],
  },
  {
    name: 'plumbline_runs',
    help: 'Runs by flow and state; parked ones wait for a person.',
    labels: ['flow', 'state'],
    samples: async ({ store }) => counted((await store()).runs),
  },
  {
    name: 'plumbline_pull_requests',
    help: 'Open pull requests by their latest verdict.',
    labels: ['verdict', 'mode'],
    samples: async ({ store }) => counted((await store()).pullRequests),
  },
  {
    name: 'plumbline_findings',
    help: 'Findings of the latest verdicts on open pull requests, by state and severity.',
    labels: ['status', 'severity'],
    samples: async ({ store }) => counted((await store()).findings),
  },
  ofLedger('plumbline_ledger_entries', 'How far the ledger reaches.', 'entries'),
  ofLedger('plumbline_applied_services', 'Services that exist.', 'applied'),
  ofLedger('plumbline_held_documents', 'Documents of the default branch that are not allowed there.', 'held'),
  ofLedger('plumbline_waivers', 'Approvals that stand as waivers.', 'waivers'),
  {
    name: 'plumbline_scan_findings',
    help: 'What scans found, by its state and severity.',
    labels: ['status', 'severity'],
    samples: async ({ scans }) => counted((await scans()).findings),
  },
  {
    name: 'plumbline_scan_not_seen',
    help: 'How much the last scan of an account could not read.',
    labels: ['account'],
    samples: async ({ scans }) =>
      (await scans()).scanned.map(({ account, notSeen }) => ({ labels: { account }, value: notSeen })),
  },
  {
    name: 'plumbline_scan_ended_timestamp_seconds',
    help: 'When the last scan of an account ended.',
    labels: ['account'],
    samples: async ({ scans }) =>
      (await scans()).scanned.map(({ account, endedAt }) => ({
        labels: { account },
        value: Date.parse(endedAt) / 1000,
      })),
  },
]

/** Adds gauges of what is applied, held, waived and found. While the store cannot be read they are left out, and others are not. */
export function addKeptMetrics(registry: Registry, asked: KeptCounts): void {
  const { ready, store, ledger, scans } = asked
  const counts = { ready: atOnce(ready), store: atOnce(store), ledger: atOnce(ledger), scans: atOnce(scans) }
  for (const { name, help, labels, samples } of gauges) {
    const gauge: Gauge = new Gauge({
      name,
      help,
      labelNames: [...labels],
      registers: [registry],
      async collect() {
        const all = await samples(counts).catch(() => [])
        gauge.reset()
        // One without labels would show 0, which nobody counted.
        if (labels.length === 0) gauge.remove()
        for (const sample of all) gauge.set(sample.labels, sample.value)
      },
    })
  }
}

/** All gauges are read at once: what several of them show is asked for once. */
function atOnce<T>(ask: () => Promise<T>): () => Promise<T> {
  const under = { way: null as Promise<T> | null }
  return () => {
    under.way ??= ask().finally(() => {
      under.way = null
    })
    return under.way
  }
}

/** Rows whose every column but `count` is a label. */
function counted(
  rows: readonly ({ readonly [label: string]: string | number } & { readonly count: number })[],
): Sample[] {
  return rows.map(({ count, ...labels }) => ({
    labels: Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)])),
    value: count,
  }))
}

function ofLedger(name: string, help: string, count: keyof LedgerCounts): Shown {
  return { name, help, labels: [], samples: async ({ ledger }) => [{ labels: {}, value: (await ledger())[count] }] }
}
