import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ScanFinding } from '../../service/core/model/scan.ts'
import type { ScanReport } from '../../service/core/model/scan-report.ts'
import { type ChangedFinding, inOrder, scanParts } from '../../service/core/render/scan/scan-parts.ts'
import { hostileTexts } from '../core/render/hostile.ts'
import { reportOf } from '../core/render/scan/hostile-report.ts'
import { drift, scanFinding, scanReport, small, sprawl } from '../core/render/scan/scan-samples.ts'

/** What a reader finds in a report: the words of each finding, in order, and of each thing that was not seen. */
export type ReadScan = { readonly findings: readonly string[]; readonly notSeen: readonly string[] }

/** A member of the family. */
export type ScanFormatMember = {
  readonly name: string
  readonly render: (report: ScanReport) => string
  /** Takes a report apart as its readers would. */
  read(output: string): ReadScan
  /** What of a report came alive that Plumbline did not write, or cannot be read at all; empty where all is well. */
  alive(output: string, report: ScanReport): readonly unknown[]
  /** All findings in one list; what is new and resolved before the rest; what is resolved behind it. */
  readonly order: 'list' | 'new first' | 'resolved last'
}

const statuses: { readonly [status in ScanFinding['status']]: RegExp } = {
  open: /\bopen\b/i,
  error: /\berror\b|could not be judged/i,
  approved: /\bapproved\b|\bwaived\b/i,
  waived: /\bwaived\b/i,
  resolved: /\bresolved\b/i,
}

const inOrderOf: {
  readonly [order in ScanFormatMember['order']]: (report: ScanReport) => readonly ChangedFinding[]
} = {
  list: inOrder,
  'new first': (report) => {
    const { fresh, resolved, rest } = scanParts(report)
    return [...fresh, ...resolved, ...[...rest.values()].flat()]
  },
  'resolved last': (report) => {
    const isResolved = ({ change }: ChangedFinding) => change === 'resolved'
    return [...inOrder(report).filter((one) => !isResolved(one)), ...inOrder(report).filter(isResolved)]
  },
}

/** What every format of a scan's report keeps to. */
export function scanFormatContract({ name, render, read, alive, order }: ScanFormatMember): void {
  const shown = (...findings: readonly ScanFinding[]) => read(render(scanReport({ findings }))).findings.join('\n')

  describe(`scan format ${name}`, () => {
    test('S2: every finding is in it once, with policy, severity, status, subject, and where it lives', () => {
      const { findings } = read(render(small))
      expect(findings).toHaveLength(small.findings.length)
      for (const finding of small.findings) {
        const { policy, severity, status, subject, account, resource, message, fingerprint } = finding
        const text = findings.filter((one) => one.includes(fingerprint.slice(0, 8)))
        expect(text).toHaveLength(1)
        const name = subject.kind === 'Resource' ? resource.name : subject.name
        for (const part of [policy ?? '', severity, name, account, resource.type, resource.id ?? '', message])
          expect(text[0]?.toLowerCase()).toContain(part.toLowerCase())
        expect(text[0]).toMatch(statuses[status])
      }
    })

    test('J17: the worst comes first, whatever order it was given in; the same report gives the same bytes', () => {
      const { findings } = read(render(small))
      inOrderOf[order](small).forEach(({ finding }, index) => {
        expect(findings[index]).toContain(finding.fingerprint.slice(0, 8))
      })
      const turned = { findings: small.findings.toReversed(), notSeen: small.notSeen.toReversed() }
      expect(render({ ...small, ...turned })).toBe(render(small))
    })

    test('S1: what could not be seen is said: where, which call, why', () => {
      const { notSeen } = read(render(small))
      expect(notSeen).toHaveLength(1)
      for (const part of [
        'payments-prod',
        'eu-west-1',
        'AWS::RDS::DBInstance',
        'rds:DescribeDBInstances',
        'AccessDenied',
      ])
        expect(notSeen[0]).toContain(part)
    })

    test('J13: what is waived says until when', () => {
      expect(shown(scanFinding({ status: 'waived', until: '2027-01-31' }))).toContain('2027-01-31')
    })

    test('S3: drift shows each difference, and what is gone', () => {
      const text = shown(drift())
      for (const part of [
        '/PublicAccessBlockConfiguration/BlockPublicAcls',
        'true',
        'false',
        '/VersioningConfiguration/Status',
        'Enabled',
      ])
        expect(text).toContain(part)
      const gone = { id: null, type: 'AWS::S3::Bucket', name: 'orders-archive' }
      expect(shown(drift({ differences: [{ path: '' }], resource: gone, message: 'It is gone.' }))).toContain(
        'It is gone.',
      )
    })

    test('V4, K7: what is sensitive says only that it changed', () => {
      const differences = [{ path: '/Token', desired: 'canary-1', live: 'canary-2', sensitive: true as const }]
      const output = render(scanReport({ findings: [drift({ differences })] }))
      expect(output).toContain('(sensitive, changed)')
      expect(output).not.toMatch(/canary/)
    })

    test('facts are in it: whose it probably is, its age, its cost', () => {
      for (const part of ['probable owner', 'team web (tag team: web)', 'made 2026-03-04', '46.00 EUR a month'])
        expect(shown(sprawl())).toContain(part)
    })

    test('a report without findings is fine', () => {
      const empty = scanReport({ accounts: [] })
      expect(read(render(empty))).toEqual({ findings: [], notSeen: [] })
      expect(alive(render(empty), empty)).toEqual([])
      expect(alive(render(small), small)).toEqual([])
    })

    const inert = (text: string) => alive(render(reportOf(text)), reportOf(text))
    test('K6: hostile text in every field stays text', () => {
      for (const text of hostileTexts) expect([text, inert(text)]).toEqual([text, []])
    })

    test('K6: whatever it is put together from', () => {
      const character = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point))
      const piece = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: character, maxLength: 6 }))
      const texts = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''))
      fc.assert(
        fc.property(texts, (text) => inert(text).length === 0),
        { numRuns: 40 },
      )
    })
  })
}
