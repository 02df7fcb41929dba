import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createLocalProvider } from '../../../service/adapters/providers/local/local-provider.ts'
import { applyService } from '../../../service/flows/apply/apply-service.ts'
import { CloudError } from '../../../service/ports/cloud.ts'
import { StoreError } from '../../../service/ports/store.ts'
import { quickFiles } from '../../adapters/providers/local/faulty-files.ts'
import { counted, type Fault, faultsOf } from '../calls.ts'
import { estateFiles, service, servicePath } from '../estate-files.ts'
import { type ApplyWorld, memoryRun, startApplyWorld } from './apply-world.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const two = `      Resources:
        Bucket: { Type: "Local::Note", Properties: { Name: "\${service.name}", SizeGiB: "\${params.storageGiB}" } }
        Other: { Type: "Local::Memo", Properties: { Name: "\${service.name}-other", SizeGiB: "\${params.storageGiB}" } }
`
const offering = (estateFiles['catalog/offerings/bucket.yaml'] ?? '').replace('name: bucket', 'name: pair')
const pair = (name: string, size: number, account?: string) =>
  service(name, `{ storageGiB: ${size} }`, account).replace('offering: bucket', 'offering: pair')

/** A service's life, and what its document says at each time of it; null: it is gone. */
const life: readonly { readonly deed: string; readonly text: (name: string) => string | null }[] = [
  { deed: 'made', text: (name) => pair(name, 10) },
  { deed: 'changed and moved to another account', text: (name) => pair(name, 20, 'live') },
  { deed: 'deleted', text: () => null },
]

const whole = 'whole'
/** More than there are faults. */
const names = [whole, ...Array.from({ length: 60 }, (_, at) => `broken-${at}`)]

let at: ApplyWorld
beforeAll(async () => {
  at = await startApplyWorld({
    'plumbline.yaml': `${estateFiles['plumbline.yaml']}  limits: { deletions: 10000 }\n`,
    'catalog/offerings/pair.yaml': offering.replace(/ {6}Resources:[\s\S]*/, two),
  })
  await at.settled()
  const quick = createLocalProvider({ folder: at.cloud, files: quickFiles })
  at = { ...at, world: { ...at.world, providers: new Map([['local', quick]]) } }
})
afterAll(() => at.stop())

const broken = (call: string) =>
  call.startsWith('provider.') ? new CloudError(`${call} failed`, { passing: true }) : new StoreError(`${call} failed`)

/** A run of a service that is tried until it is through, as the runner does; gives its calls, and how often it was tried. */
async function applied(name: string, run: string, fault: Fault | null) {
  const steps = new Map()
  const first = counted(at.world, fault, broken)
  at.tick()
  const failed = await applyService(first.world, memoryRun(run, steps), { service: name }).then(
    () => false,
    () => true,
  )
  if (failed) await applyService(at.world, memoryRun(run, steps), { service: name })
  return { calls: first.calls, failed }
}

/** Everywhere where resources of a service may lie. */
function placesOf(name: string): readonly string[] {
  return ['sandbox', 'live'].flatMap((account) => [
    `${account}/global/note/${name}`,
    `${account}/global/memo/${name}-other`,
  ])
}

function inCloud(id: string): Promise<string | null> {
  return readFile(join(at.cloud, id, 'resource.json'), 'utf8').catch(() => null)
}

/** What the ledger and the cloud say of a service, in words that are the same for every service. */
async function standing(name: string, since: number) {
  const { ledger, estate } = at.world
  const { items } = await ledger.entries(estate.id, { limit: 100, service: name })
  const entries = items
    .filter(({ seq }) => seq > since)
    .map(({ body }) => ('step' in body ? `${body.kind} ${body.step}` : body.kind))
    .reverse()
  const {
    run: _run,
    appliedAt: _at,
    firstAppliedAt: _first,
    ...is
  } = (await ledger.appliedService(estate.id, name)) ?? {}
  const cloud = await Promise.all(placesOf(name).map(inCloud))
  const text = JSON.stringify({ entries, is: { ...is, documents: null }, cloud })
  return JSON.parse(text.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), 'it'))
}

describe('M5: every call of an apply fails once, before it does anything and when only its answer is lost', () => {
  test.each(life.map((one, index) => ({ ...one, index })))(
    'M5: while a service is $deed: the same in the end, nothing twice, nothing lost',
    async ({ text, index }) => {
      await at.pushed(Object.fromEntries(names.map((name) => [servicePath(name), text(name)])))
      expect(await at.held()).toEqual([])
      at.started.length = 0
      const { ledger, estate } = at.world
      const since = (await ledger.head(estate.id))?.seq ?? 0
      const { calls } = await applied(whole, `${whole}${index}`, null)
      const expected = await standing(whole, since)
      expect(expected.entries.length).toBeGreaterThan(4)
      const faults = faultsOf(calls)
      expect(faults.length).toBeLessThan(names.length)
      for (const [one, fault] of faults.entries()) {
        const name = `broken-${one}`
        const { failed } = await applied(name, `${name}${index}`, fault)
        const told = `${calls[fault.at - 1]} fails ${fault.when} its work`
        expect([told, failed]).toEqual([told, true])
        expect([told, await standing(name, since)]).toEqual([told, expected])
      }
      for (const name of names.slice(1 + faults.length)) await applied(name, `${name}${index}`, null)
      const lying = [...(await at.inCloud()).keys()].filter((id) => /(?:whole|broken)/.test(id))
      expect(lying).toHaveLength(expected.cloud.filter((text: string | null) => text !== null).length * names.length)
    },
  )
})
