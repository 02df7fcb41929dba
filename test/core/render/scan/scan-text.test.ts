import { describe, expect, test } from 'vitest'
import { drift, scanFinding, scanned, scanReport, small, sprawl, startedAt, unseen } from './scan-samples.ts'
import { scanTexts } from './scan-texts.ts'

const text = (given: Parameters<typeof scanReport>[0]) => scanTexts.text(scanReport(given))

describe('the text of a scan for people', () => {
  test('what is new and resolved first, then the rest by account and severity', () => {
    expect(scanTexts.text(small)).toMatchInlineSnapshot(`
      "Scan nightly of acme · 2026-11-30 02:01 UTC
        payments-prod (aws, prod) 1,204 resources
        sandbox (local, dev) 12 resources, scanned for the first time: what was found is known from now on

      New since the last scan (2)
        ✖ high  press/Bucket AWS::S3::Bucket orders-archive-111122223333 in payments-prod (eu-west-1)
          Bucket press can be opened to the public.
          fix: Set parameters.public to false.
          misconfiguration · bucket-not-public (Buckets are private) · open again · first seen 2026-11-21, last 2026-11-30 · catalog/services/payments/orders-archive.yaml:8 · 77aa01bb

        ✖ medium  orders-archive/Bucket AWS::S3::Bucket orders-archive-111122223333 in payments-prod (eu-west-1)
          Bucket orders-archive lives otherwise than its service sets it.
            /PublicAccessBlockConfiguration/BlockPublicAcls: true → false
            /VersioningConfiguration/Status: Enabled → (not set)
            /NotificationToken: (sensitive, changed)
          drift · builtin-drift (What lives is what was applied) · open · first seen 2026-11-30, last 2026-11-30 · catalog/services/payments/orders-archive.yaml:8 · 51d6b0c4

      Resolved (1)
        ✔ medium  orders-db/Database AWS::RDS::DBInstance (gone) in payments-prod (eu-west-1)
          Database orders-db is gone.
            the whole resource: (gone)
          drift · builtin-drift (What lives is what was applied) · resolved · first seen 2026-11-21, last 2026-11-30 · catalog/services/payments/orders-archive.yaml:8 · e2b9a7c3

      payments-prod · high (2)
        ✖ high  orders-archive/Bucket AWS::S3::Bucket orders-archive-111122223333 (eu-west-1)
          Bucket orders-archive can be opened to the public.
          fix: Set parameters.public to false.
          misconfiguration · bucket-not-public (Buckets are private) · open · first seen 2026-11-21, last 2026-11-30 · catalog/services/payments/orders-archive.yaml:8 · 3f2c1e9a

        ○ high  legacy-site/Bucket AWS::S3::Bucket orders-archive-111122223333 (eu-west-1)
          Bucket legacy-site can be opened to the public.
          fix: Set parameters.public to false.
          misconfiguration · bucket-not-public (Buckets are private) · waived until 2027-01-31 · first seen 2026-11-21, last 2026-11-30 · catalog/services/payments/orders-archive.yaml:8 · b04d1fe2

      payments-prod · medium (1)
        ✖ medium  orders-queue/Queue AWS::SQS::Queue orders-queue (eu-west-1)
          The policy could not be judged: properties has no KmsMasterKeyId.
          fix: Set parameters.public to false.
          misconfiguration · queue-encrypted · could not be judged · first seen 2026-11-21, last 2026-11-30 · catalog/services/payments/orders-archive.yaml:8 · d1e5c0de

      sandbox · low (1)
        ✖ low  press-data AWS::EC2::Volume vol-0a1b2c3d4e5f
          Volume vol-0a1b2c3d4e5f is attached to nothing.
          fix: Adopt it, or retire it.
          probable owner: team web (tag team: web) · age: made 2026-03-04 · cost: 46.00 EUR a month
          sprawl · sprawl-volume-unattached · open · first seen 2026-11-21, last 2026-11-30 (known) · 9a77e2f0

      Could not be seen (1) · findings there stand as they were last seen
        ? payments-prod (eu-west-1): AWS::RDS::DBInstance
          rds:DescribeDBInstances: AccessDenied: the scan role lacks rds:DescribeDBInstances

      ✖ 5 open (2 high, 2 medium, 1 low), 2 new, 1 resolved, 1 waived, 1 could not be judged · not everything was seen (1) · 2 accounts, 1,216 resources
      "
    `)
  })

  const isNow = { firstSeen: startedAt, since: startedAt }
  const cases = [
    { name: 'nothing was found', given: {}, says: '✔ nothing open · 1 account, 1,204 resources' },
    {
      name: 'S1: nothing was found in what was seen',
      given: { notSeen: [unseen()] },
      says: '◆ nothing open in what was seen · not everything was seen (1)',
    },
    {
      name: 'S1: nobody knows which types were not seen',
      given: { notSeen: [unseen({ types: null, region: null })] },
      says: '? payments-prod: everything\n    rds:DescribeDBInstances: AccessDenied',
    },
    { name: 'S4: something is new', given: { findings: [scanFinding(isNow)] }, says: 'New since the last scan (1)\n' },
    {
      name: 'S4: something is open again',
      given: { findings: [scanFinding({ since: startedAt })] },
      says: '· open again · first seen 2026-11-21',
    },
    {
      name: 'S4: the first scan of an account',
      given: { accounts: [scanned({ first: true })], findings: [scanFinding({ ...isNow, known: true })] },
      says: 'payments-prod · high (1)\n',
    },
    {
      name: 'J13: something is waived',
      given: { findings: [scanFinding({ status: 'waived', until: '2027-01-31' })] },
      says: '✔ nothing open, 1 waived',
    },
    {
      name: 'S3: a resource is gone',
      given: { findings: [drift({ differences: [{ path: '' }] })] },
      says: '      the whole resource: (gone)\n',
    },
    { name: 'the facts', given: { findings: [sprawl()] }, says: 'probable owner: team web (tag team: web) · age:' },
    {
      name: 'a long value is cut',
      given: { findings: [drift({ differences: [{ path: '/Policy', live: 'x'.repeat(5000) }] })] },
      says: '… (5021 characters)',
    },
  ]
  test.each(cases)('$name', ({ given, says }) => expect(text(given)).toContain(says))

  test('colours only where they are wanted', () => {
    expect(scanTexts.text(small)).not.toContain('\u001b')
    expect(scanTexts.text({ ...small, colour: true })).toContain('\u001b[31m✖ 5 open\u001b[39m')
  })
})
