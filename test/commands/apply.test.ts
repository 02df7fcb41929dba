import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CloudError, type StepOutcome } from '../../service/ports/cloud.ts'
import { appliedService } from '../contracts/store/entries.ts'
import { service } from './folders.ts'
import { dependent, type HandWorld, handWorld, pathOf } from './hand-world.ts'

const orders = service('orders', '{ storageGiB: 20 }')
const kinds = async (at: HandWorld, name: string) =>
  (await at.ledger()).flatMap(({ body }) => {
    const about = 'service' in body ? body.service : null
    return about === name || (typeof about === 'object' && about?.service === name) ? [body.kind] : []
  })

/** Reads what another service gives. */
const reading = `apiVersion: plumbline/v1
kind: Offering
metadata: { name: reader }
spec:
  model: iaas
  lifecycle: production
  parameters: { type: object, additionalProperties: false, properties: { from: { type: string } } }
  targets: { local: { Resources: { Queue: { Type: Local::Queue, Properties: { Name: "\${service.name}", Of: "\${services.behind.outputs.path}" } } } } }
`
const reader = (name: string) =>
  `apiVersion: plumbline/v1\nkind: Service\nmetadata: { name: ${name}, team: payments, environment: dev }\nspec: { offering: reader, account: sandbox, dependsOn: [behind] }\n`

describe('plumbline apply', () => {
  test('M5, M9: from documents to the cloud, journalled in the ledger of local/NAME, from the commit of the work tree', async () => {
    using at = handWorld(orders)
    at.git('init', '-q', '-b', 'main')
    expect(await at.apply()).toEqual({
      code: 0,
      said: expect.stringMatching(
        /\n✔ orders {2}create Bucket: sandbox\/global\/bucket\/orders made\n✔ 1 change applied\n$/,
      ),
    })
    at.git('add', '-A')
    at.git('commit', '-q', '-m', 'orders')
    expect(at.git('ls-files')).not.toContain('.plumbline')
    at.write(service('orders', '{ storageGiB: 30 }'))
    expect((await at.apply()).said).toContain('✔ orders  update Bucket: sandbox/global/bucket/orders changed\n')
    expect(at.inCloud().get('orders')).toContain('"SizeGiB": 30')
    expect(await kinds(at, 'orders')).toEqual(['begun', 'ended', 'applied', 'begun', 'ended', 'applied'])
    const head = at.git('rev-parse', 'HEAD').trim()
    const commits = (await at.ledger()).flatMap(({ body }) => (body.kind === 'applied' ? [body.service.commit] : []))
    expect(commits).toEqual([null, head])
    expect(await at.apply()).toMatchObject({ code: 0, said: '✔ nothing to change: 1 service\n' })

    at.write({ [pathOf('orders')]: null })
    expect((await at.apply()).said).toContain('✔ orders  delete Bucket: sandbox/global/bucket/orders deleted\n')
    expect(at.inCloud().size).toBe(0)
    expect((await kinds(at, 'orders')).at(-1)).toBe('removed')
  })

  test('M9: only "yes" is taken, and what is lost for good is named in the question', async () => {
    using at = handWorld({ ...orders, ...service('archive', '{ storageGiB: 1 }') })
    for (const answer of ['y', 'Yes', 'no', '']) {
      const { code, said } = await at.apply({ answers: [answer] })
      expect([code, said]).toEqual([1, expect.stringMatching(/Only "yes" is taken: Nothing was applied\.\n$/)])
      expect(said).toContain('Apply these 2 changes to sandbox? Only')
    }
    expect([at.inCloud().size, await at.ledger()]).toEqual([0, []])
    expect((await at.apply({ answers: ['yes'] })).code).toBe(0)
    expect(at.inCloud().size).toBe(2)
    at.write({ [pathOf('orders')]: null })
    const { said } = await at.apply({ answers: ['no'] })
    expect(said).toContain('Apply this change to sandbox? The data of orders will be lost. Only "yes" is taken: ')
  })

  test('M9: where nobody can be asked it could not run, and makes nothing', async () => {
    using at = handWorld(orders)
    expect(await at.apply({ answers: 'nobody' })).toEqual({
      code: 2,
      said: 'nobody can be asked here, for this is no terminal; `plumbline apply --yes` applies without asking',
    })
    expect(existsSync(join(at.path, '.plumbline'))).toBe(false)
  })

  test('M9, J15: what blocks is refused as a whole, with what blocks and how to go on', async () => {
    using at = handWorld({ ...service('big', '{ storageGiB: 900 }'), ...orders })
    const { code, said } = await at.apply()
    expect(code).toBe(1)
    expect(said).toMatch(/^✖ catalog\/services\/payments\/big\.yaml:7:\d+ {2}Service big asks for 900 GiB\./)
    expect(said).toContain('Nothing is applied. Mend what denies; `plumbline check` shows where.')
    expect([at.inCloud().size, existsSync(join(at.path, '.plumbline'))]).toEqual([0, false])
  })

  test('M9: by hand waivers are the only approvals', async () => {
    using at = handWorld(service('big', '{ storageGiB: 900 }'))
    const policy = readFileSync(join(at.path, 'policies/small-only.yaml'), 'utf8').replace(
      'enforcement: deny',
      'enforcement: approve\n  approvers: { users: [carol] }\n  exception: { maximum: 90d }',
    )
    at.write({ 'policies/small-only.yaml': policy })
    const asked = await at.apply()
    expect(asked.code).toBe(1)
    expect(asked.said).toContain('By hand nobody can approve: mend it, or have a waiver for it in the estate')
    const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)
    at.write({
      'waivers/big.yaml': `apiVersion: plumbline/v1\nkind: Waiver\nmetadata: { name: big }\nspec: { policy: small-only, match: 'service.name == "big"', reason: until the move, until: ${until} }\n`,
    })
    expect((await at.apply()).code).toBe(0)
    expect([...at.inCloud().keys()]).toEqual(['big'])
  })

  test('J14: an estate that observes applies nothing, and says so in one line', async () => {
    using at = handWorld(orders)
    at.write({ 'plumbline.yaml': `${readFileSync(join(at.path, 'plumbline.yaml'), 'utf8')}  mode: observe\n` })
    const { code, said } = await at.apply({ answers: 'nobody' })
    expect([code, said]).toEqual([0, expect.stringMatching(/^The estate observes: nothing is applied [^\n]*\n$/)])
    expect(existsSync(join(at.path, '.plumbline'))).toBe(false)
  })

  test('M9: while a service, or another apply, works on the database it could not run, and says why', async () => {
    using at = handWorld(orders)
    await at.apply()
    at.write(service('orders', '{ storageGiB: 30 }'))
    await at.withStore(async ({ records }) => {
      await records.hold()
      const { code, said } = await at.apply()
      expect([code, said]).toEqual([
        2,
        expect.stringMatching(/^another Plumbline works on the database [^\n]*stop it$/),
      ])
    })
    expect(at.inCloud().get('orders')).toContain('"SizeGiB": 20')
    expect((await at.apply()).code).toBe(0)
  })

  test('M9: the ledger of another estate in the same database is left alone', async () => {
    using at = handWorld(orders)
    const theirs = appliedService({ service: 'theirs' })
    await at.apply()
    await at.withStore(async ({ ledger }) => {
      await ledger.keepApplied('4711', theirs)
      await ledger.keepApplied('local/other', theirs)
    })
    at.write({ [pathOf('orders')]: null })
    expect((await at.apply()).said).toContain('✔ 1 change applied')
    await at.withStore(async ({ ledger }) => {
      expect(await ledger.applied('4711')).toEqual([theirs])
      expect(await ledger.applied('local/other')).toEqual([theirs])
    })
  })

  test('M5: a service is made after what it depends on and reads what that gave; where that changes it is given it anew', async () => {
    using at = handWorld({
      'catalog/offerings/reader.yaml': reading,
      [pathOf('front')]: reader('front'),
      ...service('behind', '{ storageGiB: 1 }'),
    })
    at.write({ 'policies/small-only.yaml': null })
    const { said } = await at.apply()
    expect(said.indexOf('✔ behind ')).toBeLessThan(said.indexOf('✔ front '))
    expect(at.inCloud().get('front')).toContain(`"Of": "${at.path}`)
    at.write(service('behind', '{ storageGiB: 2 }'))
    const follows = 'Applied after that, for what they read of the services that they depend on: front.'
    expect((await at.plan()).said).toContain(follows)
    const again = await at.apply({ answers: ['yes'] })
    expect(again.said).toContain(follows)
    expect(again.said).toContain('Apply this change to sandbox and what follows for 1 service? ')
    expect(again.said).toContain('✔ 2 changes applied')
    expect((await at.apply()).said).toBe('✔ nothing to change: 2 services\n')

    at.write({ [pathOf('front')]: null, [pathOf('behind')]: null })
    const gone = (await at.apply()).said
    expect(gone.indexOf('✔ front ')).toBeLessThan(gone.indexOf('✔ behind '))
    expect(at.inCloud().size).toBe(0)
  })

  test('M6: another account is a replace: it is made there first, and then gone here; the plan says that its data is lost', async () => {
    using at = handWorld(orders)
    const estate = readFileSync(join(at.path, 'plumbline.yaml'), 'utf8')
    at.write({
      'plumbline.yaml': estate.replace('accounts: [', 'accounts: [{ name: lab, provider: local, environment: dev }, '),
    })
    await at.apply()
    at.write({ [pathOf('orders')]: (orders[pathOf('orders')] ?? '').replace('account: sandbox', 'account: lab') })
    const { said } = await at.apply({ answers: ['yes'] })
    expect(said).toContain('The data of orders will be lost.')
    expect(said).toMatch(/✔ orders {2}create Bucket: lab\/.*\n✔ orders {2}delete Bucket, where it was: sandbox\/.*\n/)
  })

  test('M6: a service of another name is another: it is made, and the former one is deleted', async () => {
    using at = handWorld(orders)
    await at.apply()
    at.write({ [pathOf('orders')]: null, ...service('sales', '{ storageGiB: 20 }') })
    const { said } = await at.apply({ answers: ['yes'] })
    expect(said).toContain('Apply these 2 changes to sandbox? The data of orders will be lost. ')
    expect(said).toMatch(/✔ sales {2}create Bucket: .*\n✔ orders {2}delete Bucket: .*\n/)
  })

  test('V4: what is sensitive stands in no plan, no line and no database', async () => {
    using at = handWorld(service('orders', '{ storageGiB: 1, secret: canary-1 }'))
    const offering = readFileSync(join(at.path, 'catalog/offerings/bucket.yaml'), 'utf8')
    at.write({ 'catalog/offerings/bucket.yaml': offering.replace('Name: "', 'Key: "${params.secret}", Name: "') })
    const first = [await at.plan(), await at.plan({ format: 'json' }), await at.apply()]
    at.write(service('orders', '{ storageGiB: 1, secret: canary-2 }'))
    const second = [await at.plan(), await at.apply()]
    expect(at.inCloud().get('orders')).toContain('canary-2')
    expect(second.map(({ said }) => said).join('')).toContain('/Key: (sensitive, changed)')
    const kept = ['plumbline.db', 'plumbline.db-wal']
      .map((name) => join(at.path, '.plumbline', name))
      .filter(existsSync)
      .map((path) => readFileSync(path, 'latin1'))
    expect([...first, ...second].map(({ said }) => said).join('') + kept.join('')).not.toContain('canary')
  })
})

describe('a cloud that refuses, or is not there', () => {
  const refusing = (at: { open: boolean }) =>
    handWorld(
      { ...service('doomed', '{ storageGiB: 1 }'), ...dependent('behind', 'doomed'), ...orders },
      async (own, change, step, key) => {
        if (change.identity.service === 'doomed' && !at.open)
          throw new CloudError('the disk is\nfull of \u001b[31mthings', { passing: false })
        return own.perform(change, step, key)
      },
    )

  test('M5, M9: said in its own words; what depends on it is not applied, the rest is; the next apply tries again', async () => {
    const cloud = { open: false }
    using at = refusing(cloud)
    const { code, said } = await at.apply()
    expect(code).toBe(1)
    expect(said).toContain('✖ doomed  create Bucket: the disk is full of \\u{1b}[31mthings\n')
    expect(said).toContain('✖ behind is not applied: it comes after doomed\n')
    expect(said).toMatch(
      /\n✖ 1 change applied and 2 not; mend what is said of them, and `plumbline apply` tries again\n$/,
    )
    expect([...at.inCloud().keys()]).toEqual(['orders'])
    cloud.open = true
    expect(await at.apply()).toMatchObject({ code: 0, said: expect.stringContaining('✔ 2 changes applied') })
    expect(await kinds(at, 'doomed')).toEqual(['begun', 'ended', 'begun', 'ended', 'applied'])
  })

  test('M5: what may pass is tried again with the same key; after half a minute it is left, and the next apply goes on', async () => {
    const cloud = { failures: 3, keys: new Set<string>() }
    using at = handWorld(orders, async (own, change, step, key) => {
      cloud.keys.add(key)
      cloud.failures -= 1
      if (cloud.failures >= 0) throw new CloudError('too many requests', { passing: true })
      return own.perform(change, step, key)
    })
    const first = await at.apply()
    expect(first.code).toBe(0)
    expect(first.said.match(/… orders {2}too many requests; tried again in \d+ s/g)).toHaveLength(3)
    cloud.failures = 7
    at.write(service('orders', '{ storageGiB: 30 }'))
    const second = await at.apply()
    expect([second.code, second.said]).toEqual([
      1,
      expect.stringContaining('✖ orders is not applied: too many requests\n'),
    ])
    expect((await at.plan()).said).toContain(
      'An apply of orders began and has not ended; the next apply goes on with that first.',
    )
    const third = await at.apply({ answers: ['yes', 'yes'] })
    expect([third.code, third.said]).toEqual([0, expect.stringContaining('Go on with it? Only "yes" is taken: ')])
    expect(cloud.keys.size).toBe(2)
    expect(await kinds(at, 'orders')).toEqual(['begun', 'ended', 'applied', 'begun', 'ended', 'applied'])
  })

  test('M5: a cloud that takes its time holds up only what depends on it', async () => {
    const asked: string[] = []
    const slow = new Set(['doomed'])
    using at = handWorld(
      { ...service('doomed', '{ storageGiB: 1 }'), ...dependent('behind', 'doomed'), ...orders },
      async (own, change, step, key): Promise<StepOutcome> => {
        const { service: name } = change.identity
        asked.push(name)
        if (!slow.delete(name)) return own.perform(change, step, key)
        return { kind: 'pending', until: new Date('2026-11-24T12:05:00Z'), answer: 'under way' }
      },
    )
    const waited: number[] = []
    const { code } = await at.apply({ parts: { wait: async (milliseconds) => void waited.push(milliseconds) } })
    expect([code, asked]).toEqual([0, ['doomed', 'orders', 'doomed', 'behind']])
    expect(waited.length).toBeGreaterThan(0)
  })

  test('M9: who stops it while it goes on with what was cut off is asked nothing more', async () => {
    const cloud = { there: false, stop: new AbortController() }
    using at = handWorld(orders, async (own, ...all) => {
      if (!cloud.there) throw new CloudError('away', { passing: true })
      cloud.stop.abort()
      return own.perform(...all)
    })
    await at.apply()
    at.write(service('archive', '{ storageGiB: 1 }'))
    cloud.there = true
    const { code, said } = await at.apply({ answers: ['yes'], parts: { stopping: cloud.stop.signal } })
    expect([code, said]).toEqual([1, expect.stringMatching(/made\n\nStopped; `plumbline apply` goes on\.\n$/)])
    expect([...at.inCloud().keys()]).toEqual(['orders'])
  })

  test('M5: who stops it has the step under way finished and nothing more begun; the next apply goes on', async () => {
    const stop = new AbortController()
    using at = handWorld({ ...orders, ...service('archive', '{ storageGiB: 1 }') }, async (own, ...all) => {
      stop.abort()
      return own.perform(...all)
    })
    const { code, said } = await at.apply({ parts: { stopping: stop.signal } })
    expect(code).toBe(1)
    expect(said).toContain('Stopping after the step under way; Ctrl-C again stops at once, and nothing is lost.\n')
    expect(said).toMatch(/\n✖ 1 change applied and 1 left; `plumbline apply` goes on\n$/)
    expect([...at.inCloud().keys()]).toEqual(['archive'])
    expect((await at.apply()).code).toBe(0)
    expect(at.inCloud().size).toBe(2)
    for (const name of ['archive', 'orders']) expect(await kinds(at, name)).toEqual(['begun', 'ended', 'applied'])
  })
})
