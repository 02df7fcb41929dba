import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { changeStack } from '../../../../service/adapters/providers/aws/change-stack.ts'
import { deleteStack } from '../../../../service/adapters/providers/aws/delete-stack.ts'
import { stackNameOf, tokenOf } from '../../../../service/adapters/providers/aws/stack-name.ts'
import { sentTemplate } from '../../../../service/adapters/providers/aws/template.ts'
import { wantedStack } from '../../../../service/adapters/providers/aws/wanted-stack.ts'
import { renderStackTemplate } from '../../../../service/core/catalog/stack-template.ts'
import type { JsonObject } from '../../../../service/core/model/json.ts'
import type { CloudChange, StepOutcome } from '../../../../service/ports/cloud.ts'
import { announcedBetween, ordered } from '../../../contracts/ordered.ts'
import { stacksInMemory } from './stacks-in-memory.ts'

const folder = resolve(import.meta.dirname, '../../../../catalog/offerings')
const account = { name: 'pay', provider: 'aws', environment: 'dev', id: '111122223333', regions: ['eu-west-1'] }
const least: { readonly [offering: string]: readonly [JsonObject, JsonObject] } = {
  bucket: [{ storageGiB: 1 }, { storageGiB: 1, keepVersionsDays: 60 }],
  'container-service': [{ image: 'registry.example/shop:1' }, { image: 'registry.example/shop:2' }],
  postgres: [{ storageGiB: 20 }, { storageGiB: 40 }],
  queue: [{}, { retentionDays: 7 }],
  'virtual-machine': [{ storageGiB: 10 }, { storageGiB: 20 }],
}
const shipped = readdirSync(folder)
  .map((file) => ({ name: file.replace('.yaml', ''), text: readFileSync(join(folder, file), 'utf8') }))
  .filter(({ text }) => /^ {4}aws:/m.test(text))

async function through(look: () => Promise<StepOutcome>): Promise<Extract<StepOutcome, { kind: 'done' }>> {
  for (let looks = 0; looks < 20; looks += 1) {
    const end = await look()
    if (end.kind === 'done') return end
  }
  throw new Error('it never ends')
}

describe('every offering that is shipped for AWS', () => {
  test.each(shipped)(
    '$name is made, changed and deleted as one stack, whose template says what was judged',
    async ({ name, text }) => {
      const cloud = stacksInMemory()
      const [first, then] = least[name] ?? [{}, {}]
      const render = (parameters: JsonObject) => ordered({ offering: text, account, service: 'orders', parameters })
      const [old, now] = [render(first), render(then)]
      const identity = {
        estate: '4711',
        estateName: 'acme',
        service: 'orders',
        account: old.account,
        region: old.region,
      }
      const change = (rendered: typeof old, more: Partial<CloudChange>): CloudChange => {
        const template = renderStackTemplate({ ...rendered, estate: 'acme' })
        if (template === null) throw new Error('it has a template')
        return {
          identity,
          action: 'update',
          before: [],
          after: rendered.resources,
          announced: {},
          adopt: {},
          template,
          ...more,
        }
      }
      const apply = (one: CloudChange, key: string) => {
        const work = { calls: cloud.calls, change: one, token: tokenOf(key), redact: (said: string) => said }
        if (one.after.length === 0 || one.template === undefined) return through(() => deleteStack(work))
        const sent = sentTemplate(one.template, 'orders')
        return through(() => changeStack(work, wantedStack(work, sent)))
      }
      const made = await apply(change(old, { announced: announcedBetween(null, old) }), 'made')
      const before = Object.values(made.resources).filter((one) => one !== null)
      expect(before.map(({ logicalId }) => logicalId)).toEqual(old.resources.map(({ logicalId }) => logicalId).sort())
      const sent = JSON.parse(cloud.find(stackNameOf(identity)).text)
      for (const { logicalId, properties } of old.resources) {
        expect(Object.keys(sent.Resources[logicalId ?? ''].Properties).sort()).toEqual(
          expect.arrayContaining(Object.keys(properties).sort()),
        )
      }
      expect(sent.Outputs).toBeDefined()
      await apply(change(now, { before, announced: announcedBetween(old, now) }), 'changed')
      const gone = Object.fromEntries(before.map(({ logicalId }) => [logicalId, 'delete' as const]))
      await apply(change(now, { before, after: [], announced: gone }), 'gone')
      expect(cloud.stacks.map(({ status }) => status)).toEqual(['DELETE_COMPLETE'])
    },
  )
})
