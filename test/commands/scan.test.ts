import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createProcessLock } from '../../service/adapters/store/process-lock.ts'
import type { Scanner } from '../../service/ports/cloud.ts'
import { service } from './folders.ts'
import { type HandWorld, handWorld } from './hand-world.ts'

const sprawl = `apiVersion: plumbline/v1
kind: Policy
metadata: { name: nobodys, severity: low }
spec:
  on: ["Local::*"]
  category: sprawl
  require: resource.service != null
  message: "\${resource.name} is nobody's."
  enforcement: warn
  exception: { maximum: 365d }
`

let at: HandWorld
beforeEach(async () => {
  at = handWorld({ ...service('orders', '{ storageGiB: 10 }'), 'policies/nobodys.yaml': sprawl })
  await at.apply()
})
afterEach(() => at[Symbol.dispose]())

const fileOf = (name: string) => join(at.path, '.plumbline/cloud/sandbox/global/bucket', name, 'resource.json')
const drift = () => {
  const resource = JSON.parse(readFileSync(fileOf('orders'), 'utf8'))
  writeFileSync(fileOf('orders'), JSON.stringify({ ...resource, properties: { ...resource.properties, SizeGiB: 99 } }))
}
const stray = (name: string) => {
  mkdirSync(join(fileOf(name), '..'), { recursive: true })
  writeFileSync(fileOf(name), JSON.stringify({ type: 'Local::Bucket', name, properties: {} }))
}

describe('S6: a scan by hand', () => {
  test('S3, S6: right after an apply nothing is found, and exit 0 says that it ran', async () => {
    const { code, said } = await at.scan({ 'fail-on': 'info' })
    expect([code, said]).toEqual([0, expect.stringContaining('nothing')])
  })

  test('S6, M9: exit 0 whatever is found; with --fail-on 1 from that severity on', async () => {
    await at.scan()
    drift()
    stray('stray')
    const { code, said } = await at.scan()
    expect([code, said]).toEqual([0, expect.stringContaining('/SizeGiB')])
    expect(said).toContain("stray is nobody's")
    expect((await at.scan({ 'fail-on': 'high' })).code).toBe(0)
    expect((await at.scan({ 'fail-on': 'medium' })).code).toBe(1)
    const entries = (await at.ledger()).map(({ body }) => body.kind)
    expect(entries.filter((kind) => kind === 'found')).toHaveLength(2)
  })

  test('S1, S6: what could not be seen is said, and fails where something should', async () => {
    writeFileSync(fileOf('orders'), '{ not json')
    const { code, said } = await at.scan()
    expect([code, said]).toEqual([0, expect.stringContaining('is not JSON')])
    expect((await at.scan({ 'fail-on': 'critical' })).code).toBe(1)
  })

  test('S6: exit 2 where it could not run, with one line why', async () => {
    for (const [options, says] of [
      [{ account: 'sandbux' }, 'account `sandbux` is unknown; did you mean `sandbox`?'],
      [{ format: 'pdf' }, 'format `pdf` is unknown'],
      [{ 'fail-on': 'hihg' }, 'severity `hihg` is unknown; did you mean `high`?'],
    ] as const) {
      expect(await at.scan(options)).toEqual({ code: 2, said: expect.stringContaining(says) })
    }
    writeFileSync(join(at.path, 'plumbline.yaml'), 'kind: Estate')
    expect(await at.scan()).toEqual({ code: 2, said: expect.stringContaining('no Estate') })
  })

  test('S7: while another scan works on the database, this one does not', async () => {
    const lock = createProcessLock(join(at.path, '.plumbline/plumbline.db.scan'))
    lock.take()
    expect(await at.scan()).toEqual({ code: 2, said: expect.stringContaining('another scan works on the database') })
    lock.release()
    expect((await at.scan()).code).toBe(0)
  })

  test('S4, J17: ten thousand resources scanned twice give the same report, but for times', async () => {
    const many: Scanner = {
      async *scan(account, region) {
        for (let n = 0; n < 10_000; n += 1) {
          const name = `b-${n}`
          const place = { provider: 'local', account: account.name, region, service: null, tags: {}, runtime: {} }
          const properties = { SizeGiB: n }
          yield {
            ...place,
            type: 'Local::Bucket',
            name,
            logicalId: name,
            id: `sandbox/global/bucket/${name}`,
            properties,
          }
        }
      },
    }
    const parts = { scanners: () => new Map([['local' as const, many]]) }
    const report = async () => JSON.parse((await at.scan({ format: 'json' }, parts)).said)
    const [first, second] = [await report(), await report()]
    expect(first.findings).toHaveLength(10_001)
    const timeless = (one: typeof first) =>
      JSON.stringify(one).replaceAll(/"(?:firstSeen|lastSeen|since|startedAt|endedAt|at)":"[^"]*"/g, '')
    expect(timeless(second)).toBe(timeless(first))
  })

  test('S4: what is mended is resolved in the next report, and written where it is asked for', async () => {
    stray('stray')
    await at.scan()
    rmSync(join(fileOf('stray'), '..'), { recursive: true })
    const { code } = await at.scan({ format: 'json', output: 'scan.json' })
    const { findings } = JSON.parse(readFileSync(join(at.path, 'scan.json'), 'utf8'))
    expect([code, findings.map(({ status }: { status: string }) => status)]).toEqual([0, ['resolved']])
  })
})
