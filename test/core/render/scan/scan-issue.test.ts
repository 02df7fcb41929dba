import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { size } from '../../../../service/core/render/fitting.ts'
import { isTold, renderScanIssue } from '../../../../service/core/render/scan/scan-issue.ts'
import { hostileTexts } from '../hostile.ts'
import { living } from '../living.ts'
import { reportOf } from './hostile-report.ts'
import { drift, scanFinding, scanned, scanReport, small, sprawl, startedAt, unseen } from './scan-samples.ts'

const head = { seq: 42, hash: 'ab'.repeat(32) }
const body = (given: Parameters<typeof scanReport>[0]) => renderScanIssue(scanReport(given), { head }).body

describe('the rolling issue of a scan', () => {
  test('what is new first, each with the commands to copy, who may give them, and the ledger’s head', () => {
    expect(renderScanIssue(small, { head })).toMatchInlineSnapshot(`
      {
        "body": "### Plumbline scan \`nightly\`: 5 open

      2 high, 2 medium, 1 low; 2 new, 1 resolved, 1 waived, 1 could not be judged.

      ⚠️ **Not everything could be seen.** Findings there stand as they were last seen.

      | where | what | call | why |
      |---|---|---|---|
      | payments-prod (eu-west-1) | \`AWS::RDS::DBInstance\` | \`rds:DescribeDBInstances\` | AccessDenied: the scan role lacks \`rds:DescribeDBInstances\` |

      **New since the last scan**

      | finding | where | what | status |
      |---|---|---|---|
      | 🔴 high misconfiguration \`77aa01bb\` bucket-not-public: Buckets are private | \`press/Bucket\` in payments-prod (eu-west-1): \`AWS::S3::Bucket orders-archive-111122223333\`, set at \`catalog/services/payments/orders-archive.yaml:8\` | Bucket press can be opened to the public. Set \`parameters.public\` to false. | open again since 2026-11-30 |
      | 🟠 medium drift \`51d6b0c4\` builtin-drift: What lives is what was applied | \`orders-archive/Bucket\` in payments-prod (eu-west-1): \`AWS::S3::Bucket orders-archive-111122223333\`, set at \`catalog/services/payments/orders-archive.yaml:8\` | Bucket orders-archive lives otherwise than its service sets it. \`/PublicAccessBlockConfiguration/BlockPublicAcls: true → false\`, \`/VersioningConfiguration/Status: Enabled → (not set)\`, \`/NotificationToken: (sensitive, changed)\`. | open since 2026-11-30: \`/plumbline revert orders-archive\` or \`/plumbline adopt 51d6b0c4\` |

      **Resolved**

      | finding | where | what | status |
      |---|---|---|---|
      | 🟠 medium drift \`e2b9a7c3\` builtin-drift: What lives is what was applied | \`orders-db/Database\` in payments-prod (eu-west-1): \`AWS::RDS::DBInstance (gone)\`, set at \`catalog/services/payments/orders-archive.yaml:8\` | Database orders-db is gone. \`the whole resource: (gone)\`. | resolved 2026-11-30 |

      **In payments-prod**

      | finding | where | what | status |
      |---|---|---|---|
      | 🔴 high misconfiguration \`3f2c1e9a\` bucket-not-public: Buckets are private | \`orders-archive/Bucket\` in payments-prod (eu-west-1): \`AWS::S3::Bucket orders-archive-111122223333\`, set at \`catalog/services/payments/orders-archive.yaml:8\` | Bucket orders-archive can be opened to the public. Set \`parameters.public\` to false. | open since 2026-11-21 |
      | 🔴 high misconfiguration \`b04d1fe2\` bucket-not-public: Buckets are private | \`legacy-site/Bucket\` in payments-prod (eu-west-1): \`AWS::S3::Bucket orders-archive-111122223333\`, set at \`catalog/services/payments/orders-archive.yaml:8\` | Bucket legacy-site can be opened to the public. Set \`parameters.public\` to false. | waived until 2027-01-31, since 2026-11-21 |
      | 🟠 medium misconfiguration \`d1e5c0de\` queue-encrypted | \`orders-queue/Queue\` in payments-prod (eu-west-1): \`AWS::SQS::Queue orders-queue\`, set at \`catalog/services/payments/orders-archive.yaml:8\` | The policy could not be judged: properties has no KmsMasterKeyId. Set \`parameters.public\` to false. | could not be judged since 2026-11-21 |

      **In sandbox**, scanned for the first time: what was found is known from now on

      | finding | where | what | status |
      |---|---|---|---|
      | 🟡 low sprawl \`9a77e2f0\` sprawl-volume-unattached | \`press-data\` in sandbox: \`AWS::EC2::Volume vol-0a1b2c3d4e5f\` | Volume \`vol-0a1b2c3d4e5f\` is attached to nothing. Adopt it, or retire it. (probable owner team web (tag team: web); age made 2026-03-04; cost \`46.00\` EUR a month) | open since 2026-11-21 (known): \`/plumbline adopt 9a77e2f0\` or \`/plumbline retire 9a77e2f0\` |

      **How to go on**: in a comment here, by someone of the team that owns the service, or an administrator; for what is nobody's by an administrator alone. What it opens is judged like any other change.

      - \`/plumbline revert SERVICE\` puts a service back to its last applied state.
      - \`/plumbline adopt FINDING\` opens a pull request that takes over what lives: into the service, or, for what is nobody's, as a new service.
      - \`/plumbline retire FINDING\` opens a pull request that removes the service, and adopts first what is nobody's.

      The ledger stood at \`42:abababababababababababababababababababababababababababababababab\` when this was written: \`plumbline ledger verify --head 42:abababababababababababababababababababababababababababababababab\` notices a tail that was cut off.

      <!-- plumbline told 9a18792a8d530875 2b6e5a545e87a519 -->
      ",
        "title": "Plumbline scan nightly: 5 open, not everything was seen",
      }
    `)
  })

  const unowned = { resource: { type: 'T', id: null, name: 'n' } }
  const commands = [
    { for: 'drift', given: drift(), lines: ['/plumbline revert orders-archive', '/plumbline adopt 51d6b0c4'] },
    {
      for: 'a resource that is gone',
      given: drift(unowned),
      lines: ['/plumbline revert orders-archive', '/plumbline retire 51d6b0c4'],
    },
    { for: 'what is nobody’s', given: sprawl(), lines: ['/plumbline adopt 9a77e2f0', '/plumbline retire 9a77e2f0'] },
    {
      for: 'a service that nobody uses',
      given: scanFinding({ category: 'sprawl' }),
      lines: ['/plumbline retire 3f2c1e9a'],
    },
    { for: 'a service against a policy, which its document mends', given: scanFinding(), lines: [] },
    { for: 'what is waived', given: drift({ status: 'waived', until: '2027-01-31' }), lines: [] },
    { for: 'what could not be judged', given: drift({ status: 'error' }), lines: [] },
    { for: 'what is resolved', given: drift({ status: 'resolved' }), lines: [] },
    {
      for: 'a name that is none',
      given: drift({ subject: { kind: 'Service', name: 'x; rm' } }),
      lines: ['/plumbline adopt 51d6b0c4'],
    },
  ]
  test.each(commands)('S5: for $for', ({ given, lines }) => {
    const rows = body({ findings: [given] })
      .split('\n')
      .filter((line) => line.startsWith('| '))
    expect(rows.join('\n').match(/\/plumbline [a-z]+ [a-z0-9-]+/g) ?? []).toEqual(lines)
  })

  const who = [
    { for: 'a service', given: [drift()], says: 'by someone of the team that owns the service, or an administrator. ' },
    {
      for: 'what is nobody’s',
      given: [sprawl()],
      says: "in a comment here, for what is nobody's by an administrator alone.",
    },
    { for: 'both', given: [drift(), sprawl()], says: "administrator; for what is nobody's by an administrator alone" },
  ]
  test.each(who)('G9: who may, for $for', ({ given, says }) => expect(body({ findings: given })).toContain(says))

  test('G9: without a command nobody is told how to give one', () => {
    expect(body({ findings: [scanFinding()] })).not.toContain('How to go on')
  })

  test('V5: an empty ledger has no head to publish', () => {
    expect(renderScanIssue(small, { head: null }).body).not.toContain('ledger')
  })

  const titles = [
    { given: {}, title: 'Plumbline scan nightly: nothing open' },
    { given: { scan: null }, title: 'Plumbline scan: nothing open' },
    { given: { scan: '`evil` @evil' }, title: 'Plumbline scan: nothing open' },
    { given: { notSeen: [unseen()] }, title: 'Plumbline scan nightly: nothing open in what was seen' },
    { given: { findings: [drift(), sprawl({ status: 'waived' })] }, title: 'Plumbline scan nightly: 1 open' },
  ] as const
  test.each(titles)('S1: its title: $title', ({ given, title }) => {
    expect(renderScanIssue(scanReport(given), { head }).title).toBe(title)
  })
})

describe('G3: it is edited only when something changed', () => {
  const findings = [drift({ firstSeen: startedAt, since: startedAt }), scanFinding(), sprawl()]
  const report = scanReport({ findings, notSeen: [unseen()] })
  const told = renderScanIssue(report, { head }).body

  test('G3: the times of scans are not in it', () => {
    const night = scanReport({
      at: '2026-12-01T02:03:00.000Z',
      findings: findings.map((one) => ({ ...one, lastSeen: '2026-12-01T02:01:00.000Z' })),
      accounts: [scanned({ endedAt: '2026-12-01T02:02:00.000Z', resources: 1300 })],
      notSeen: [unseen()],
    })
    expect(renderScanIssue(night, { head }).body).toBe(told)
  })

  const nothing = [
    { what: 'nothing', later: report },
    {
      what: 'that it is new no more',
      later: { ...report, accounts: [scanned({ startedAt: '2026-12-01T02:00:00Z' })] },
    },
    { what: 'the order', later: { ...report, findings: findings.toReversed() } },
    {
      what: 'a fact that ages',
      later: { ...report, findings: [...findings.slice(0, 2), sprawl({ facts: { age: '271 days' } })] },
    },
    {
      what: 'a message that counts days',
      later: { ...report, findings: [...findings.slice(0, 2), sprawl({ message: '9 days' })] },
    },
    { what: 'the id of a request', later: { ...report, notSeen: [unseen({ reason: 'AccessDenied (request 2)' })] } },
  ]
  test.each(nothing)('G3: $what is no reason', ({ later }) => expect(isTold(told, later)).toBe(true))

  const something = [
    {
      what: 'a new finding',
      later: { ...report, findings: [...findings, scanFinding({ fingerprint: 'e'.repeat(64) })] },
    },
    { what: 'one that is gone', later: { ...report, findings: findings.slice(1) } },
    {
      what: 'one that is resolved',
      later: { ...report, findings: [drift({ status: 'resolved' }), ...findings.slice(1)] },
    },
    {
      what: 'a waiver',
      later: { ...report, findings: [drift({ status: 'waived', until: '2027-01-31' }), ...findings.slice(1)] },
    },
    { what: 'another value', later: { ...report, findings: [drift({ key: 'x' }), ...findings.slice(1)] } },
    { what: 'another difference', later: { ...report, findings: [drift({ differences: [] }), ...findings.slice(1)] } },
    { what: 'what can be seen again', later: { ...report, notSeen: [] } },
  ] as const
  test.each(something)('G3: $what is one', ({ later }) => expect(isTold(told, later)).toBe(false))

  test('G3: what somebody wrote into it is written anew', () => {
    expect(isTold(told.replace('revert orders-archive', 'revert other'), report)).toBe(false)
    expect(isTold('', report)).toBe(false)
    expect(isTold(told.trimEnd(), report)).toBe(true)
  })
})

describe('the limit of 65,536 characters', () => {
  const many = Array.from({ length: 900 }, (_, index) =>
    drift({
      fingerprint: index.toString(16).padStart(8, '0').padEnd(64, '0'),
      severity: index < 3 ? 'critical' : 'low',
      message: `Nr. ${index} ${'é`|*'.repeat(40)}`,
      ...(index % 2 === 0 ? { account: 'sandbox' } : {}),
    }),
  )
  const big = body({
    findings: many,
    notSeen: Array.from({ length: 900 }, (_, index) => unseen({ call: `c:${index}` })),
  })

  test('is kept, between whole rows', () => {
    expect(size(big)).toBeLessThanOrEqual(65_535)
    expect(living(big)).toEqual([])
  })

  test('S1: what does not fit is counted, and said where to see it; the worst of each is there', () => {
    expect(big).toMatch(/…and [\d,]+ more findings: there is no room for them here; `plumbline scan --format html`/)
    expect(big).toMatch(/\| …and \d+ more \| \| \| \|/)
    expect(big).toContain('`00000000`')
    const shown = big.match(/builtin-drift/g)?.length ?? 0
    expect(big).toContain(`…and ${900 - shown} more findings`)
  })
})

describe('G4: foreign text is inert in the issue', () => {
  const problems = (text: string) => living(renderScanIssue(reportOf(text), { head }).body)

  test('G4, K6: in every field', () => {
    for (const text of hostileTexts) expect([text, problems(text)]).toEqual([text, []])
  })

  test('G4, K6: whatever it is put together from', () => {
    const piece = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ maxLength: 8 }))
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
        (text) => problems(text).length === 0,
      ),
      { numRuns: 60 },
    )
  })
})
