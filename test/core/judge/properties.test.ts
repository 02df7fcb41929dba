import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Verdict } from '../../../service/core/model/verdict.ts'
import { sampleOf } from '../sample.ts'
import {
  asks,
  bucket,
  common,
  estateFile,
  type Files,
  judged,
  judgedAlone,
  local,
  policy,
  service,
  smallOnly,
  team,
  waiver,
} from './judging.ts'

const runs = 60

/** A service as the properties vary it. */
type Drawn = {
  readonly name: string
  readonly gib: number
  readonly open: boolean
  readonly note: string
  readonly dev: boolean
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  name: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  gib: fc.constantFrom(1, 400, 501, 900),
  open: fc.boolean(),
  note: fc.constantFrom('x', 'y'),
  dev: fc.boolean(),
})
const some = fc.uniqueArray(drawn, { selector: ({ name }) => name, maxLength: 5 })

const rules: Files = {
  'policies/small.yaml': smallOnly(asks),
  'policies/private.yaml': policy('private', {
    on: '[AWS::S3::Bucket, Local::Bucket]',
    require: 'service.parameters.public == false',
  }),
  'policies/growth.yaml': policy('growth', {
    when: 'old != null',
    require: 'service.parameters.storageGiB <= old.parameters.storageGiB',
    enforcement: 'warn',
  }),
  'policies/quota.yaml': policy('quota', { require: 'usage.storageGiB <= 2000', enforcement: 'audit' }),
}

function text({ name, gib, open, note, dev }: Drawn, how: 'plain' | 'turned' = 'plain'): string {
  const fields = [`storageGiB: ${gib}`, `public: ${open}`, `note: ${note}`]
  const parameters =
    how === 'plain' ? `{ ${fields.join(', ')} }` : `\n    ${[...fields].reverse().join('\n    # a comment\n    ')}`
  return service(name, parameters, dev ? local : {})
}

const files = (services: readonly Drawn[], how: 'plain' | 'turned' = 'plain'): Files =>
  Object.fromEntries(services.map((one) => [`catalog/services/${one.name}.yaml`, text(one, how)]))

/** All services in one file, in the order given, with other comments and line ends. */
const inOneFile = (services: readonly Drawn[]): Files =>
  services.length === 0
    ? {}
    : {
        'catalog/all.yaml': services
          .map((one) => text(one, 'turned'))
          .join('---\n')
          .replaceAll('\n', '\r\n'),
      }

function removed(before: Files, after: Files): Files {
  const gone = Object.keys(before).filter((path) => !(path in after))
  return { ...after, ...Object.fromEntries(gone.map((path) => [path, null])) }
}

/** What rule J17 says never changes: verdict, plan, keys, fingerprints, and what is said of whom. */
function essence({ verdict, plan, findings, requirements, counts }: Verdict): unknown {
  const sorted = [...findings].sort((one, other) => (one.key < other.key ? -1 : 1))
  return {
    verdict,
    plan,
    counts: { ...counts },
    findings: sorted.map(({ key, fingerprint, status, introduced, message }) => ({
      key,
      fingerprint,
      status,
      introduced,
      message,
    })),
    requirements: requirements.map(({ key, satisfied }) => `${key} ${satisfied}`).sort(),
  }
}

describe('J17: what never matters', () => {
  test('J17: the rules of these tests are sound, and complain', () => {
    const drawnOne = { name: 'a', gib: 900, open: true, note: 'x', dev: false }
    const { findings, counts } = judgedAlone({ ...rules, ...files([drawnOne]) })
    expect(counts.policies).toBe(4)
    expect(findings.map((one) => one.policy)).toEqual(['small-only', 'private'])
  })

  test('J17: order of keys, files and documents, comments, style and line ends', () => {
    fc.assert(
      fc.property(some, some, (before, after) => {
        const plain = judged({ ...rules, ...files(before) }, removed(files(before), files(after)))
        const other = judged(
          { ...rules, ...inOneFile([...before].reverse()) },
          removed(inOneFile(before), files([...after].reverse(), 'turned')),
        )
        expect(essence(other)).toEqual(essence(plain))
      }),
      { numRuns: runs },
    )
  })

  test('J17: the order in which files are read', () => {
    fc.assert(
      fc.property(some, (after) => {
        const all = { ...common, ...rules, ...files(after) }
        const turned = Object.fromEntries(Object.entries(all).reverse())
        expect(judgedAlone(turned)).toEqual(judgedAlone(all))
      }),
      { numRuns: runs },
    )
  })

  test('J17: another team’s compliant service, there on both sides', () => {
    const web = {
      'catalog/teams/web.yaml': team('web'),
      'catalog/services/w.yaml': service('w', '{ storageGiB: 1 }', { owner: 'web' }),
    }
    fc.assert(
      fc.property(some, some, (before, after) => {
        const change = removed(files(before), files(after))
        const [without, withIt] = [
          judged({ ...rules, ...files(before) }, change),
          judged({ ...rules, ...files(before), ...web }, change),
        ]
        const { counts: _one, ...mine } = essence(without) as { counts: unknown }
        const { counts: _other, ...theirs } = essence(withIt) as { counts: unknown }
        expect(theirs).toEqual(mine)
      }),
      { numRuns: runs },
    )
  })

  test('J17: judging twice gives the same, whatever was judged in between', () => {
    fc.assert(
      fc.property(some, some, some, (before, after, between) => {
        const change = () => judged({ ...rules, ...files(before) }, removed(files(before), files(after)))
        const first = change()
        judged({ ...rules, ...files(before) }, removed(files(before), files(between)))
        judgedAlone({ ...rules, ...files(after) })
        expect(change()).toEqual(first)
      }),
      { numRuns: runs },
    )
  })
})

describe('K11: an exception is for what it names', () => {
  const status = (verdict: Verdict) => new Map(verdict.findings.map((one) => [`${one.policy} ${one.fingerprint}`, one]))

  test('K11: a waiver never lets another subject or another policy pass', () => {
    fc.assert(
      fc.property(some, some, fc.constantFrom('a', 'b', 'c'), (before, after, name) => {
        const w = { 'waivers/w.yaml': waiver('w', 'small-only', `service.name == "${name}"`, '2026-07-01') }
        const change = removed(files(before), files(after))
        const without = status(judged({ ...rules, ...files(before) }, change))
        const withIt = status(judged({ ...rules, ...w, ...files(before) }, change))
        expect([...withIt.keys()].sort()).toEqual([...without.keys()].sort())
        for (const [key, finding] of withIt) {
          if (finding.policy === 'small-only' && finding.subject.name === name) expect(finding.status).toBe('waived')
          else expect(finding).toEqual(without.get(key))
        }
      }),
      sampleOf(runs * 2),
    )
  })

  test('K11: an approval never lets another subject, value or policy pass', () => {
    fc.assert(
      fc.property(some, some, fc.nat(), (one, other, pick) => {
        const { requirements } = judged(rules, files(one))
        const chosen = requirements[pick % Math.max(requirements.length, 1)]
        if (chosen === undefined) return
        const approvals = [{ policy: chosen.policy, key: chosen.key, by: 'ada' }]
        const [without, withIt] = [judged(rules, files(other)), judged(rules, files(other), { approvals })]
        for (const [index, requirement] of withIt.requirements.entries()) {
          if (requirement.key !== chosen.key) expect(requirement).toEqual(without.requirements[index])
          else expect(requirement).toMatchObject({ subject: chosen.subject, satisfied: true })
        }
      }),
      sampleOf(runs * 2),
    )
  })
})

describe('J8: a verdict holds together', () => {
  test('J8: no two requirements share a key, each has its finding, and the verdict follows from them', () => {
    fc.assert(
      fc.property(some, some, fc.boolean(), (before, after, changesRule) => {
        const edit: Files = changesRule
          ? { 'policies/small.yaml': smallOnly(), 'catalog/offerings/bucket.yaml': bucket('${params.public}') }
          : {}
        const verdict = judged({ ...rules, ...files(before) }, { ...removed(files(before), files(after)), ...edit })
        const keys = verdict.requirements.map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
        for (const { key } of verdict.requirements) expect(verdict.findings.map((one) => one.key)).toContain(key)
        const denies = verdict.findings.some(
          (one) => one.introduced && one.enforcement === 'deny' && one.status !== 'waived',
        )
        const open = verdict.requirements.some(({ satisfied }) => !satisfied)
        expect(verdict.verdict).toBe(denies ? 'deny' : open ? 'needs-approval' : 'pass')
      }),
      { numRuns: runs },
    )
  })

  test('J6: a compliant estate stays compliant when an unrelated compliant service is added', () => {
    fc.assert(
      fc.property(some, (services) => {
        const sound = services.map((one) => ({ ...one, gib: 1, open: false }))
        expect(
          judged({ ...rules, ...files(sound) }, { 'catalog/services/new.yaml': service('new', '{ storageGiB: 1 }') }),
        ).toMatchObject({ verdict: 'pass', findings: [] })
      }),
      { numRuns: runs },
    )
  })

  test('J6: a change that does nothing brings nothing', () => {
    fc.assert(
      fc.property(some, (services) => {
        const verdict = judged({ ...rules, ...files(services) }, {})
        expect(verdict.findings.filter(({ introduced }) => introduced)).toEqual([])
        expect(verdict).toMatchObject({ verdict: 'pass', requirements: [], plan: { changes: [] } })
      }),
      { numRuns: runs },
    )
  })
})

describe('K19: no documents make judging throw', () => {
  const pieces = [
    text({ name: 'a', gib: 900, open: true, note: 'x', dev: false }),
    smallOnly(asks),
    policy('odd', {
      on: '[Estate, Policy, Team, Offering, Waiver, Workflow, GitHubWorkflow, Service]',
      require: 'document.spec.x.y == old.z',
    }),
    waiver('w', 'small-only', 'service.x.y', '2020-01-01'),
    team('web'),
    bucket('${params.nope}'),
    estateFile('  packs: [{ name: x, version: 1 }]'),
    'apiVersion: plumbline/v1\nkind: [',
    'on: push\njobs: []\n',
    '- 1\n',
  ]
  const paths = [
    'plumbline.yaml',
    'policies/p.yaml',
    'catalog/services/a.yaml',
    'catalog/offerings/bucket.yaml',
    'waivers/w.yaml',
    '.github/workflows/x.yml',
    'catalog/teams/payments.yaml',
  ]
  const piece = fc.oneof(
    fc.constantFrom(...pieces),
    fc.constant(null),
    fc
      .tuple(fc.constantFrom(...pieces), fc.nat(400), fc.string({ maxLength: 3 }))
      .map(([whole, cut, extra]) => `${whole.slice(0, cut)}${extra}${whole.slice(cut + 2)}`),
  )
  const tree = fc.dictionary(fc.constantFrom(...paths), piece, { maxKeys: 5 })

  test('K19: whatever stands in the files, on either side, with whatever approvals', () => {
    fc.assert(
      fc.property(tree, tree, fc.constantFrom('check', 'service'), (base, head, bootstrap) => {
        const verdict = judged(base, head, { bootstrap, approvals: [{ policy: 'small-only', key: 'x', by: 'ada' }] })
        const broken = verdict.findings.some((one) => one.category === 'document' && one.introduced)
        if (broken) expect(verdict.verdict).toBe('deny')
        judgedAlone({ ...base, ...head })
      }),
      { numRuns: runs * 5 },
    )
  })
})
