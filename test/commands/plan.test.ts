import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { service } from './folders.ts'
import { handWorld, pathOf } from './hand-world.ts'

const orders = service('orders', '{ storageGiB: 20 }')
const far = (name: string, more = '') =>
  `apiVersion: plumbline/v1\nkind: Service\nmetadata: { name: ${name}, team: payments, environment: prod }\nspec: { offering: bucket, account: far, region: europe-west1, parameters: { storageGiB: 1 }${more} }\n`

describe('plumbline plan', () => {
  test('M5, M9: what the documents say − what the ledger of local/NAME says: new, nothing, changed, gone', async () => {
    using at = handWorld(orders)
    const fresh = await at.plan()
    expect(fresh.code).toBe(0)
    expect(fresh.said).toContain('There is no database .plumbline/plumbline.db yet: everything is new.')
    expect(fresh.said).toContain(
      'Plan  1 service created in sandbox, +0.46 EUR/month; payments will have used 20 of 2,000 GiB',
    )
    expect(fresh.said).toContain('✔ 1 change · `plumbline apply` makes it')
    expect(existsSync(join(at.path, '.plumbline'))).toBe(false)

    await at.apply()
    expect(await at.plan()).toMatchObject({ code: 0, said: expect.stringMatching(/^✔ nothing to change: /) })

    at.write(service('orders', '{ storageGiB: 30 }'))
    expect((await at.plan()).said).toMatch(/update Bucket \(Local::Bucket\)\n {6}~ \/SizeGiB: 20 → 30\n/)

    at.write({ [pathOf('orders')]: null })
    const gone = await at.plan()
    expect(gone.said).toContain('- delete orders in sandbox, -0.46 EUR/month, its data is lost')
    expect(gone.said).toContain('Data is lost: orders is deleted.')
  })

  test('M9: json has the form of check’s, with the plan in it', async () => {
    using at = handWorld(orders)
    const { code, said } = await at.plan({ format: 'json' })
    const report = JSON.parse(said)
    expect(code).toBe(0)
    expect(Object.keys(report)).toEqual([
      'version',
      'mode',
      'verdict',
      'findings',
      'requirements',
      'plan',
      'notices',
      'counts',
    ])
    expect(report).toMatchObject({
      version: 1,
      verdict: 'pass',
      plan: {
        changes: [
          {
            service: 'orders',
            action: 'create',
            account: 'sandbox',
            region: null,
            monthlyCost: { before: 0, after: 0.46 },
            resources: [{ logicalId: 'Bucket', type: 'Local::Bucket', action: 'create' }],
          },
        ],
        quotas: expect.arrayContaining([{ team: 'payments', unit: 'storageGiB', before: 0, after: 20, limit: 2000 }]),
      },
      notices: [],
    })
  })

  test('M9: it opens the database for reading alone, whoever works on it', async () => {
    using at = handWorld(orders)
    await at.apply()
    const looked = () =>
      readdirSync(join(at.path, '.plumbline')).filter(
        (name) => name.startsWith('plumbline.db') && !/-(?:shm|wal)$/.test(name),
      )
    const [names, bytes] = [looked(), readFileSync(join(at.path, '.plumbline/plumbline.db'))]
    await at.withStore(async (store) => {
      expect(await store.records.hold()).toBe(true)
      expect((await at.plan()).code).toBe(0)
    })
    expect(looked()).toEqual(names)
    expect(readFileSync(join(at.path, '.plumbline/plumbline.db')).equals(bytes)).toBe(true)
  })

  test('J15: what blocks is said in short, with the plan: exit 1', async () => {
    using at = handWorld(service('orders', '{ storageGiB: 900 }'))
    const { code, said } = await at.plan()
    expect(code).toBe(1)
    expect(said).toMatch(
      /✖ catalog\/services\/payments\/orders\.yaml:7:\d+ {2}Service orders asks for 900 GiB\. Ask for 500 GiB or less\. \(small-only · high\)\n/,
    )
    expect(said).toContain('Plan  1 service created')
    expect(said).toContain(
      '✖ denied: 1 finding denies. Nothing is applied. Mend what denies; `plumbline check` shows where.',
    )
  })

  test('J14: an estate that observes shows its plan, says that nothing is applied, and blocks nothing', async () => {
    using at = handWorld(service('orders', '{ storageGiB: 900 }'))
    at.write({ 'plumbline.yaml': `${readFileSync(join(at.path, 'plumbline.yaml'), 'utf8')}  mode: observe\n` })
    const { code, said } = await at.plan()
    expect([code, said]).toEqual([0, expect.stringContaining('The estate observes: nothing is applied until')])
    expect(said).toContain('Plan  1 service created')
  })

  const broken = [
    {
      name: 'a service whose document is broken',
      text: 'apiVersion: plumbline/v1\nkind: Service\nmetadata: { name: orders, team: payments, environment: dev }\nspec: { offering: buckt }\n',
    },
    { name: 'a file that cannot be read', text: 'apiVersion: plumbline/v1\nkind: [\n' },
  ]
  test.each(broken)('M10: $name is no deletion: it stays as it was applied', async ({ text }) => {
    using at = handWorld(orders)
    await at.apply()
    at.write({ [pathOf('orders')]: text })
    const { code, said } = await at.plan()
    expect(code).toBe(1)
    expect(said).toContain('Left as they were applied, until their documents can be read: orders.')
    expect(said).not.toContain('delete')
    expect(JSON.parse((await at.plan({ format: 'json' })).said)).toMatchObject({ plan: { changes: [] } })
    expect((await at.apply()).code).toBe(1)
    expect([...at.inCloud().keys()]).toEqual(['orders'])
  })

  test('M10: while the Estate is broken nothing is planned', async () => {
    using at = handWorld(orders)
    await at.apply()
    at.write({ 'plumbline.yaml': 'apiVersion: plumbline/v1\nkind: Estate\nmetadata: { name: acme }\nspec: {}\n' })
    const { code, said } = await at.plan()
    expect([code, said.includes('Plan')]).toEqual([1, false])
    expect((await at.apply()).code).toBe(1)
    expect([...at.inCloud().keys()]).toEqual(['orders'])
  })

  test('D9: what lies in a cloud without a provider is planned, and said not to be applied, with what depends on it', async () => {
    using at = handWorld()
    at.write({
      'plumbline.yaml': `apiVersion: plumbline/v1\nkind: Estate\nmetadata: { name: acme }\nspec:\n  accounts: [{ name: sandbox, provider: local, environment: dev }, { name: far, provider: gcp, id: far-project, regions: [europe-west1], environment: prod }]\n  administrators: [acme/cloud-coe]\n`,
      'catalog/offerings/bucket.yaml': readFileSync(join(at.path, 'catalog/offerings/bucket.yaml'), 'utf8').replace(
        '  targets: {',
        '  targets: { gcp: { Resources: { Bucket: { Type: "storage.googleapis.com/Bucket" } } },',
      ),
      [pathOf('far')]: far('far'),
      [pathOf('near')]: `${service('near', '{ storageGiB: 1 }')[pathOf('near')]}  dependsOn: [far]\n`,
    })
    const { code, said } = await at.plan()
    expect(code).toBe(0)
    expect(said).toContain('create far in far (europe-west1)')
    expect(said).toContain('Not applied, since this version has no provider for gcp: far.')
    expect(said).toContain('Not applied, since they depend on those: near.')
    expect(said).toContain('✔ nothing that can be applied')
    expect(await at.apply()).toMatchObject({ code: 0, said: expect.stringContaining('nothing that can be applied') })
    expect(JSON.parse((await at.plan({ format: 'json' })).said).notices).toMatchObject([
      {
        message: 'far is not applied: this version has no provider for gcp.',
        subject: { kind: 'Service', name: 'far' },
      },
      { subject: { kind: 'Service', name: 'near' } },
    ])
  })

  test('a format that nobody knows is exit 2', async () => {
    using at = handWorld()
    expect(await at.plan({ format: 'jsn' })).toEqual({ code: 2, said: 'format `jsn` is unknown; did you mean `json`?' })
  })

  test('M9: where the documents of then are gone from beside the database, it says what is missing', async () => {
    using at = handWorld(orders)
    await at.apply()
    at.write(service('orders', '{ storageGiB: 21 }'))
    rmSync(join(at.path, '.plumbline/applied'), { recursive: true })
    const { code, said } = await at.plan()
    expect([code, said]).toEqual([
      2,
      expect.stringMatching(/^cannot tell what is applied: .* should lie in .*applied$/),
    ])
  })
})
