import { describe, expect, test } from 'vitest'
import { linkDocuments } from '../../../service/core/documents/link.ts'
import { readFile } from '../../../service/core/documents/read-file.ts'
import type { Document } from '../../../service/core/model/document.ts'
import type { Shipped } from '../../../service/core/model/shipped.ts'
import { documentsIn, estateWith, nothingShipped, sampleEstate, saying, service } from './sample-estate.ts'

const at = 'catalog/services/x.yaml'
const order = (spec?: string, account?: string, environment?: string) =>
  estateWith({ [at]: service('x', spec, account, environment) })

const policyText = (name: string, rest = '') =>
  `apiVersion: plumbline/v1\nkind: Policy\nmetadata: { name: ${name}, severity: low }\nspec:\n  on: [Service]\n  require: "true"\n  message: m\n  enforcement: deny\n${rest}`

const shippedPolicy = readFile({
  path: 'policies/sizing/1/sizing-storage.yaml',
  text: policyText(
    'sizing-storage',
    '  parameters: { type: object, properties: { most: { type: integer, default: 5 } } }\n',
  ),
})?.documents[0] as Document<'Policy'>
const shipped: Shipped = {
  packs: new Map([
    ['sizing@1', [shippedPolicy]],
    ['tagging@1', []],
  ]),
}
const packs = (text: string) =>
  estateWith({ 'plumbline.yaml': `${sampleEstate['plumbline.yaml']}  packs:\n    - ${text}\n` }, shipped)

describe('D5: references', () => {
  test('D5: the sample is sound', () => {
    const documents = estateWith({})
    expect(saying(documents.broken)).toEqual([])
    expect(documents.count).toBe(5)
    expect(documents.estate?.name).toBe('acme')
    expect(documents.hasEstateFile).toBe(true)
  })

  test.each([
    [
      'an unknown team',
      service('x').replace('team: payments', 'team: paymnts'),
      `${at}:3:28 team \`paymnts\` is unknown; did you mean \`payments\`?`,
    ],
    [
      'an unknown offering',
      service('x').replace('offering: bucket', 'offering: buckte'),
      `${at}:5:13 offering \`buckte\` is unknown; did you mean \`bucket\`?`,
    ],
    [
      'an unknown account',
      service('x', undefined, 'prdo'),
      `${at}:6:12 account \`prdo\` is unknown; did you mean \`prod\`?`,
    ],
    [
      'a region that the account has not',
      service('x', undefined, 'prod\n  region: eu-wst-1'),
      `${at}:7:11 region \`eu-wst-1\` is none of account \`prod\`; did you mean \`eu-west-1\`?`,
    ],
    [
      'no region where there are several',
      service('x', undefined, 'prod'),
      `${at}:4:1 account \`prod\` has several regions; name one of eu-west-1, eu-central-1`,
    ],
    [
      'a region where there is none',
      service('x', undefined, 'sandbox\n  region: eu-west-1', 'dev'),
      `${at}:7:11 account \`sandbox\` has no regions; leave \`region\` out`,
    ],
    [
      'another environment than the account has',
      service('x', undefined, undefined, 'dev'),
      `${at}:3:51 account \`prod\` is of the environment \`prod\`, not \`dev\``,
    ],
    [
      'an offering without a target for the account',
      service('x', undefined, 'subscription', 'dev'),
      `${at}:5:13 offering \`bucket\` has no target for \`azure\`, whose account \`subscription\` is`,
    ],
    [
      'a dependency that is not there',
      service('x', '  parameters: { storageGiB: 1 }\n  dependsOn: [ordrs]\n'),
      `${at}:9:15 service \`ordrs\` is unknown; did you mean \`orders\`?`,
    ],
    [
      'a dependency on itself',
      service('x', '  parameters: { storageGiB: 1 }\n  dependsOn: [x]\n'),
      `${at}:9:15 service \`x\` depends on itself`,
    ],
  ])('D5: %s', (_, text, message) => {
    const documents = estateWith({ [at]: text })
    expect(saying(documents.broken)).toEqual([message])
    expect(documents.services.has('x')).toBe(false)
    expect(documents.services.has('orders')).toBe(true)
  })

  test.each([
    ['no region where the account has one', 'single', 'dev'],
    ['no region where the account has none', 'sandbox', 'dev'],
  ])('D3, D5: %s is fine', (_, account, environment) => {
    expect(saying(order(undefined, account, environment).broken)).toEqual([])
  })

  test.each([
    [
      'missing, parameters given',
      '  parameters: { public: true }\n',
      `${at}:8:3 required field \`storageGiB\` is missing`,
    ],
    ['missing, none given', '', `${at}:4:1 required field \`storageGiB\` is missing`],
    [
      'unknown',
      '  parameters: { storageGiB: 1, pubic: true }\n',
      `${at}:8:32 unknown field \`pubic\`; did you mean \`public\`?`,
    ],
    [
      'of another type',
      '  parameters: { storageGiB: "1" }\n',
      `${at}:8:29 \`storageGiB\` must be a whole number, not text`,
    ],
    ['too small', '  parameters: { storageGiB: 0 }\n', `${at}:8:29 \`storageGiB\` must be at least 1`],
    [
      'broken',
      '  parameters: { storageGiB: 1.5 }\n',
      `${at}:8:29 \`storageGiB\` must be a whole number, not a broken number`,
    ],
  ])('D5: a parameter that is %s', (_, spec, message) => {
    expect(saying(order(spec).broken)).toEqual([message])
  })

  test('D5: dependsOn has no circle; who stands beside it is fine', () => {
    const depending = (name: string, on: string) =>
      service(name, `  parameters: { storageGiB: 1 }\n  dependsOn: [${on}]\n`)
    const documents = estateWith({
      'catalog/a.yaml': depending('a', 'orders, b'),
      'catalog/b.yaml': depending('b', 'c'),
      'catalog/c.yaml': depending('c', 'a'),
      'catalog/d.yaml': depending('d', 'a'),
    })
    expect(saying(documents.broken)).toEqual([
      'catalog/a.yaml:9:23 these services depend on one another in a circle: a → b → c → a',
      'catalog/b.yaml:9:15 these services depend on one another in a circle: b → c → a → b',
      'catalog/c.yaml:9:15 these services depend on one another in a circle: c → a → b → c',
    ])
    expect([...documents.services.keys()].sort()).toEqual(['d', 'orders'])
  })

  test('D5: a chain of any length is no circle', () => {
    const chain = Array.from({ length: 900 }, (_, index) =>
      service(`s${index}`, `  parameters: { storageGiB: 1 }\n${index === 0 ? '' : `  dependsOn: [s${index - 1}]\n`}`),
    )
    expect(estateWith({ 'catalog/chain.yaml': chain.join('---\n') }).broken).toEqual([])
  })

  test('D5: what refers to a broken document is told which', () => {
    const documents = estateWith({
      'catalog/offerings/bucket.yaml': `${sampleEstate['catalog/offerings/bucket.yaml']}  modl: x\n`,
    })
    expect(saying(documents.broken)).toEqual([
      expect.stringMatching(/^catalog\/offerings\/bucket\.yaml:\d+:3 unknown field `modl`/),
      'catalog/services/orders.yaml:5:13 offering `bucket` is broken; mend it in catalog/offerings/bucket.yaml',
    ])
  })

  test('D5: where the Estate is broken, nothing is said against accounts', () => {
    const documents = estateWith({ 'plumbline.yaml': `${sampleEstate['plumbline.yaml']}  mod: x\n` })
    expect(documents.broken.map(({ subject }) => subject.kind)).toEqual(['Estate'])
    expect(documents.estate).toBeNull()
    expect(documents.hasEstateFile).toBe(true)
  })

  test('D6, J16: a plumbline.yaml without an Estate is broken', () => {
    const { 'plumbline.yaml': _, ...others } = sampleEstate
    const documents = documentsIn({ ...others, 'plumbline.yaml': policyText('other') })
    expect(saying(documents.broken)).toEqual([
      'plumbline.yaml:1:1 plumbline.yaml holds no Estate, and so no accounts, administrators and rules; write one, or put it back',
    ])
    expect(documents.broken[0]?.subject).toEqual({ kind: 'File', name: 'plumbline.yaml' })
  })

  const waiver = (spec: string) =>
    `apiVersion: plumbline/v1\nkind: Waiver\nmetadata: { name: w }\nspec: { ${spec}, reason: r, until: 2027-01-01 }\n`
  test.each([
    ['a policy of the estate', 'policy: small, match: "true"', []],
    [
      'a policy that is unknown',
      'policy: smal, match: "true"',
      ['waivers/w.yaml:4:17 policy `smal` is unknown; did you mean `small`?'],
    ],
    [
      'a match that reads what no policy sees',
      'policy: small, match: servce.name == "x"',
      ['waivers/w.yaml:4:31 unknown variable `servce`; did you mean `service`?'],
    ],
    [
      'a match that is known to be no condition',
      'policy: small, match: size(service.name)',
      ['waivers/w.yaml:4:31 this must give true or false, not a whole number'],
    ],
  ] as const)('D5, E3: a waiver of %s', (_, spec, messages) => {
    expect(saying(estateWith({ 'waivers/w.yaml': waiver(spec) }).broken)).toEqual(messages)
  })

  test('D5, E3: a waiver sees the variables of its policy', () => {
    const policy = policyText('small', '  variables: { big: service.parameters.storageGiB > 5 }\n')
    expect(
      saying(
        estateWith({ 'policies/small.yaml': policy, 'waivers/w.yaml': waiver('policy: small, match: big') }).broken,
      ),
    ).toEqual([])
  })

  test('D5: a waiver of a shipped policy that is not in force', () => {
    const documents = estateWith({ 'waivers/w.yaml': waiver('policy: sizing-storage, match: "true"') }, shipped)
    expect(saying(documents.broken)).toEqual([
      'waivers/w.yaml:4:17 policy `sizing-storage` of the pack `sizing@1` is not in force; put it in force, or delete this waiver',
    ])
  })
})

describe('D2: two documents of one kind and name', () => {
  test('D2: both are broken, each naming the other, and neither counts', () => {
    const documents = estateWith({ 'policies/z.yaml': policyText('small') })
    expect(saying(documents.broken)).toEqual([
      'policies/small.yaml:3:19 Policy `small` is there twice: also in policies/z.yaml; give one of them another name',
      'policies/z.yaml:3:19 Policy `small` is there twice: also in policies/small.yaml; give one of them another name',
    ])
    expect(documents.policies.size).toBe(0)
  })

  test('D2: a broken document takes its name too', () => {
    const documents = estateWith({ 'policies/z.yaml': policyText('small', '  wrong: 1\n') })
    expect(documents.policies.size).toBe(0)
    expect(documents.broken.map(({ location }) => location.path).sort()).toEqual([
      'policies/small.yaml',
      'policies/z.yaml',
      'policies/z.yaml',
    ])
  })

  test('D2: one name may be had by two kinds', () => {
    expect(estateWith({ 'policies/z.yaml': policyText('orders') }).broken).toEqual([])
  })

  test('D2: there is one Estate, and it stands in plumbline.yaml', () => {
    const text = sampleEstate['plumbline.yaml'] ?? ''
    const second = text.replace('name: acme', 'name: other')
    expect(saying(estateWith({ 'other.yaml': second }).broken)).toEqual([
      'other.yaml:1:1 there is one Estate too many: another stands in plumbline.yaml',
      'plumbline.yaml:1:1 there is one Estate too many: another stands in other.yaml',
    ])
    const moved = documentsIn({ 'estate.yaml': text })
    expect(saying(moved.broken)).toEqual([
      "estate.yaml:2:7 the Estate stands in plumbline.yaml at the estate's root; move it there",
    ])
    expect([moved.estate, moved.hasEstateFile]).toEqual([null, false])
  })

  test('D2: the names of policies of packs in force are reserved, those of others are not', () => {
    const policy = { 'policies/z.yaml': policyText('sizing-storage') }
    expect(estateWith(policy, shipped).broken).toEqual([])
    const estate = `${sampleEstate['plumbline.yaml']}  packs: [{ name: sizing, version: 1 }]\n`
    expect(saying(estateWith({ ...policy, 'plumbline.yaml': estate }, shipped).broken)).toEqual([
      'policies/z.yaml:3:19 the pack `sizing`, which is in force, has a policy `sizing-storage`; choose another name',
    ])
  })
})

describe('D8: packs are shipped and pinned', () => {
  test.each([
    ['{ name: sizing, version: 1 }', []],
    [
      '{ name: sizing, version: 1, parameters: { most: 9 }, enforcement: { sizing-storage: warn }, except: [sizing-storage] }',
      [],
    ],
    ['{ name: sizng, version: 1 }', ['12:15 pack `sizng` is not shipped; did you mean `sizing`?']],
    ['{ name: sizing, version: 9876 }', ['12:32 pack `sizing` has no version 9876; shipped: 1']],
    [
      '{ name: sizing, version: 1, parameters: { mst: 9 } }',
      ['12:49 pack `sizing` has no parameter `mst`; did you mean `most`?'],
    ],
    ['{ name: sizing, version: 1, parameters: { most: x } }', ['12:55 `most` must be a whole number, not text']],
    [
      '{ name: sizing, version: 1, enforcement: { sizing-storag: warn } }',
      ['12:50 pack `sizing` has no policy `sizing-storag`; did you mean `sizing-storage`?'],
    ],
    [
      '{ name: sizing, version: 1, except: [sizing-storag] }',
      ['12:44 pack `sizing` has no policy `sizing-storag`; did you mean `sizing-storage`?'],
    ],
    [
      '{ name: tagging, version: 1 }\n    - { name: tagging, version: 1 }',
      ['13:15 pack `tagging` is named twice; leave one of them'],
    ],
    [
      '{ name: sizing }\n    - { name: tagging, version: 2 }',
      ['12:7 required field `version` is missing', '13:33 pack `tagging` has no version 2; shipped: 1'],
    ],
  ] as const)('D8: %s', (text, messages) => {
    expect(saying(packs(text).broken)).toEqual(messages.map((message) => `plumbline.yaml:${message}`))
  })
})

describe('D9: what is not there yet is read all the same', () => {
  test('D9: accounts of every provider, and workflows, are read', () => {
    const workflow = `apiVersion: plumbline/v1\nkind: Workflow\nmetadata: { name: w }\nspec:\n  on: { manual: { teams: [acme/x] }, schedule: "0 6 * * 1", event: [finding.opened] }\n  inputs: { type: object, properties: { size: { type: integer, default: 10 } } }\n  tasks:\n    - { name: order, uses: order, with: { offering: bucket, parameters: { storageGiB: "\${inputs.size}" } }, undo: { uses: retire } }\n    - { name: seed, uses: http, needs: [order], with: { url: "https://x.example" }, retry: { attempts: 3, backoff: 10s }, timeout: 10m }\n`
    const documents = estateWith({ 'workflows/w.yaml': workflow })
    expect(saying(documents.broken)).toEqual([])
    expect(documents.workflows.has('w')).toBe(true)
    expect(documents.estate?.value.spec.accounts.map(({ provider }) => provider)).toContain('azure')
  })

  const task = (text: string) =>
    estateWith({
      'workflows/w.yaml': `apiVersion: plumbline/v1\nkind: Workflow\nmetadata: { name: w }\nspec:\n  on: { manual: {} }\n  tasks:\n    - { name: one, uses: http }\n    - ${text}\n`,
    })
  test.each([
    ['{ name: one, uses: http }', '8:15 task `one` is named twice; leave one of them'],
    ['{ name: two, uses: http, needs: [oen] }', '8:40 task `oen` is unknown; known: `one`, `two`'],
    ['{ name: two, uses: http, needs: [two] }', '8:39 these tasks wait for one another: two → two'],
    [
      '{ name: two, uses: order, with: { offering: buckte } }',
      '8:51 offering `buckte` is unknown; did you mean `bucket`?',
    ],
    [
      '{ name: two, uses: http, with: { body: "${input.size}" } }',
      '8:49 unknown variable `input`; did you mean `inputs`?',
    ],
  ])("D5: a workflow's task %s", (text, message) => {
    expect(saying(task(text).broken)).toEqual([`workflows/w.yaml:${message}`])
  })
})

describe('linking again', () => {
  test('J17: the order of files never matters', () => {
    const readings = Object.entries({
      ...sampleEstate,
      'policies/z.yaml': policyText('small'),
      [at]: service('x', '  parameters: {}\n'),
    }).flatMap(([path, text]) => readFile({ path, text }) ?? [])
    const one = linkDocuments(readings, nothingShipped)
    const other = linkDocuments([...readings].reverse(), nothingShipped)
    expect(other).toEqual(one)
  })

  test('documents that did not change are the same objects in both trees', () => {
    const readings = Object.entries(sampleEstate).flatMap(([path, text]) => readFile({ path, text }) ?? [])
    const [one, other] = [linkDocuments(readings, nothingShipped), linkDocuments(readings, nothingShipped)]
    expect(other.services.get('orders')).toBe(one.services.get('orders'))
  })
})
