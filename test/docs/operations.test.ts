import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { settings } from '../../service/config/setting.ts'
import { addKeptMetrics } from '../../service/edges/kept-metrics.ts'
import { createMetrics } from '../../service/edges/metrics.ts'
import { outcomes } from '../../service/edges/webhook-outcomes.ts'
import { runStates } from '../../service/ports/runs.ts'

const root = resolve(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/operations.md'), 'utf8')

/** What a service tells: names, and the labels of each. */
const metrics = new Map<string, readonly string[]>()
beforeAll(async () => {
  const { registry, github } = createMetrics()
  github.watchWrites(() => ({ minute: 1, hour: 1 }))
  const none = async () => ({
    runs: [],
    pullRequests: [],
    findings: [],
    scanned: [],
    entries: 0,
    applied: 0,
    held: 0,
    waivers: 0,
  })
  addKeptMetrics(registry, { ready: async () => true, store: none, ledger: none, scans: none })
  for (const metric of registry.getMetricsAsArray())
    metrics.set(metric.name, Reflect.get(metric, 'labelNames') as readonly string[])
})

/** Names as PromQL has them: of a histogram its buckets, sum and count. */
function named(name: string): string {
  const bare = name.replace(/_(?:bucket|sum|count)$/, '')
  return metrics.has(name) ? name : bare
}

/** The rows of the table below a heading, cell by cell. */
function table(heading: string): readonly (readonly string[])[] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const rows = section.split('\n').filter((line) => /^\| (?!---)/.test(line))
  return rows.slice(1).map((row) =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

describe('docs/operations.md', () => {
  test('every metric that it names is there', () => {
    const found = [...page.matchAll(/\b(?:plumbline|nodejs|process)_[a-z][a-z0-9_]*\b/g)].map(([name]) => named(name))
    expect([...new Set(found)].filter((name) => !metrics.has(name) && !/_$/.test(name))).toEqual([])
  })

  test('every metric of Plumbline’s own stands in it, with its labels', () => {
    const rows = table('Metrics').map(([name, labels]) => [name, labels])
    const own = [...metrics].filter(([name]) => name.startsWith('plumbline_'))
    expect(new Map(rows.map(([name, labels]) => [name?.replaceAll('`', ''), labels]))).toEqual(
      new Map(own.map(([name, labels]) => [name, labels.map((label) => `\`${label}\``).join(', ')])),
    )
  })

  test('every alert asks for labels that its metric has, and for values that there are', () => {
    const selectors = table('Alerts').flatMap(([, when = '']) => [
      ...when.matchAll(/\b(plumbline_[a-z0-9_]+)\{([^}]*)\}|\bby \((\w+)\) \([^()]*\(?(plumbline_[a-z0-9_]+)/g),
    ])
    expect(selectors.length).toBeGreaterThan(10)
    for (const [, metric, matchers, by, grouped] of selectors) {
      const labels = metrics.get(named(metric ?? grouped ?? '')) ?? []
      const asked = by === undefined ? [...(matchers ?? '').matchAll(/(\w+)=~?"/g)].map(([, label]) => label) : [by]
      expect(asked.filter((label) => label !== 'le' && !labels.includes(label ?? ''))).toEqual([])
    }
    const states = [...page.matchAll(/plumbline_runs\{state="(\w+)"\}/g)].map(([, state]) => state)
    expect(states.filter((state) => !runStates.some((one) => one === state))).toEqual([])
  })

  test('names every outcome of a webhook and every state of a run', () => {
    const meaning = (name: string) => table('Metrics').find(([metric]) => metric === `\`${name}\``)?.[2] ?? ''
    const words = (name: string) => [...meaning(name).matchAll(/`([a-z-]+)`/g)].map(([, word]) => word).sort()
    expect(words('plumbline_deliveries_total')).toEqual(Object.keys(outcomes).sort())
    expect(words('plumbline_runs')).toEqual([...runStates].sort())
  })

  test('names no setting that there is not', () => {
    const found = [...page.matchAll(/\b(?:PLUMBLINE|GITHUB)_[A-Z_]*[A-Z]\b/g)].map(([name]) => name)
    const known = new Set([...settings, 'PLUMBLINE_SECRET'])
    expect([...new Set(found)].filter((name) => !known.has(name))).toEqual([])
  })

  test('its links lead to headings, and so does what the doctor refers to', () => {
    const anchors = new Set(
      [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
        heading
          .toLowerCase()
          .replaceAll(/[^\w -]/g, '')
          .replaceAll(' ', '-'),
      ),
    )
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor ?? '')
    expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([])
    const checks = join(root, 'service/core/doctor/checks')
    const referred = readdirSync(checks).flatMap((file) => [
      ...readFileSync(join(checks, file), 'utf8').matchAll(/see "([^"]+)" in docs\/operations\.md/g),
    ])
    expect(referred.length).toBeGreaterThan(0)
    expect(referred.filter(([, heading]) => !page.includes(`\n### ${heading}\n`))).toEqual([])
  })
})
