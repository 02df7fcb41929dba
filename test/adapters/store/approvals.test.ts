import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { createStore, type OpenStore } from '../../../service/adapters/store/create-store.ts'
import { approvalsContract } from '../../contracts/approvals.ts'
import { named, pushed } from '../../contracts/webhooks.ts'
import { createMemoryStore } from '../../flows/memory-store.ts'

const folders: string[] = []
const stores: OpenStore[] = []
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

async function open(): Promise<OpenStore> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-approvals-'))
  folders.push(folder)
  const store = await createStore({
    file: join(folder, 'x.db'),
    clock: { now: () => new Date('2026-11-01T12:00:00Z') },
  })
  stores.push(store)
  return store
}

approvalsContract('SQLite', open)
approvalsContract('memory', async () => createMemoryStore())

test('A2: who pushed is kept with the delivery that tells of it, once', async () => {
  const store = await open()
  const by = { id: '7', login: 'carol' }
  for (const id of ['a', 'b']) {
    await store.accept(named('4711'), pushed('4711', id))
  }
  expect(await store.pushers('4711', 12)).toEqual([by])
  expect(await store.pushers('4711', 13)).toEqual([])
})
