import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ScanFinding } from '../../../../service/core/model/scan.ts'
import { severities } from '../../../../service/core/model/severity.ts'
import { scanStatuses, worstFirst } from '../../../../service/core/render/scan/order.ts'
import { scanFinding, sprawl } from './scan-samples.ts'

const service = (name: string, logicalId?: string) => ({ kind: 'Service', name, logicalId }) as const

describe('J17: the order of what scans find', () => {
  const cases: readonly { readonly by: string; readonly first: ScanFinding; readonly after: ScanFinding }[] = [
    {
      by: 'severity before all',
      first: scanFinding({ severity: 'critical', account: 'z' }),
      after: scanFinding({ severity: 'high', account: 'a' }),
    },
    {
      by: 'status',
      first: scanFinding({ status: 'open', account: 'z' }),
      after: scanFinding({ status: 'error', account: 'a' }),
    },
    {
      by: 'what is settled behind',
      first: scanFinding({ status: 'waived' }),
      after: scanFinding({ status: 'resolved' }),
    },
    {
      by: 'account',
      first: scanFinding({ account: 'a', subject: service('z') }),
      after: scanFinding({ account: 'b', subject: service('a') }),
    },
    {
      by: 'subject',
      first: scanFinding({ subject: service('a'), policy: 'z' }),
      after: scanFinding({ subject: service('b'), policy: 'a' }),
    },
    {
      by: 'resource of a service',
      first: scanFinding({ subject: service('a', 'A') }),
      after: scanFinding({ subject: service('a', 'B') }),
    },
    {
      by: 'services before what is nobody’s',
      first: scanFinding({ subject: service('z') }),
      after: sprawl({ severity: 'high' }),
    },
    {
      by: 'policy',
      first: scanFinding({ policy: 'a', fingerprint: 'f' }),
      after: scanFinding({ policy: 'b', fingerprint: 'e' }),
    },
    { by: 'fingerprint', first: scanFinding({ fingerprint: 'e' }), after: scanFinding({ fingerprint: 'f' }) },
  ]
  test.each(cases)('J17: by $by', ({ first, after }) => {
    expect([after, first].sort(worstFirst)).toEqual([first, after])
  })

  test('J17: is one, however it is asked', () => {
    const name = fc.constantFrom('a', 'b', 'c')
    const one = fc
      .record({
        severity: fc.constantFrom(...severities),
        status: fc.constantFrom(...scanStatuses),
        account: name,
        fingerprint: name,
        name,
      })
      .map(({ name, ...rest }) => scanFinding({ ...rest, subject: service(name) }))
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (findings) => {
        const sorted = [...findings].sort(worstFirst)
        expect(findings.toReversed().sort(worstFirst)).toEqual(sorted)
      }),
      { numRuns: 60 },
    )
  })
})
