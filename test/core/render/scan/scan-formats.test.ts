import { expect, test } from 'vitest'
import { type ScanFormat, scanFormats } from '../../../../service/core/render/scan/scan-formats.ts'
import { scanFormatContract } from '../../../contracts/scan-format.ts'
import { large } from './large-report.ts'
import { readers } from './readers.ts'
import { scanTexts } from './scan-texts.ts'

for (const [name, reader] of Object.entries(readers)) {
  scanFormatContract({ name, render: scanTexts[name as ScanFormat], ...reader })
}

test.each(['text', 'json', 'csv', 'html', 'sarif', 'ocsf'] as const)(
  '%s: no part of it grows with the number of findings',
  (format) => {
    const longest = (findings: number) =>
      Math.max(
        ...[...scanFormats[format]({ ...large, findings: large.findings.slice(0, findings) })].map(
          ({ length }) => length,
        ),
      )
    expect(longest(large.findings.length)).toBeLessThan(longest(20) + 2000)
  },
)
