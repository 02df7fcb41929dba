import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { scanColumns } from '../../service/core/render/scan/scan-csv.ts'
import { scanFormats } from '../../service/core/render/scan/scan-formats.ts'
import { ocsfVersion } from '../../service/core/render/scan/scan-ocsf.ts'
import { drift, scanReport, sprawl, unseen } from '../core/render/scan/scan-samples.ts'
import { scanTexts } from '../core/render/scan/scan-texts.ts'

const page = readFileSync(resolve(import.meta.dirname, '../../docs/reports.md'), 'utf8')

/** The part of the page about one format. */
function about(format: string): string {
  return page.split(/^## /m).find((part) => part.startsWith(`\`${format}\``)) ?? ''
}

describe('docs/reports.md', () => {
  test.each(Object.keys(scanFormats))('tells of the format %s', (format) => {
    expect(about(format).length).toBeGreaterThan(100)
    expect(page).toMatch(new RegExp(`--format [a-z|]*\\b${format}\\b`))
  })

  test.each(scanColumns)('tells of the column %s', (column) => {
    expect(about('csv')).toContain(`\`${column}\``)
  })

  test('shows the text as it is', () => {
    const isNow = { firstSeen: '2026-11-30T02:01:12.000Z', since: '2026-11-30T02:01:12.000Z' }
    const report = scanReport({ findings: [drift(isNow), sprawl()], notSeen: [unseen()] })
    expect(about('text')).toContain(scanTexts.text(report))
  })

  test('shows the JSON as it is', () => {
    const shown = /```json\n([\s\S]*?)```/.exec(about('json'))?.[1] ?? ''
    expect(JSON.parse(shown)).toEqual(
      JSON.parse(scanTexts.json(scanReport({ findings: [drift()], notSeen: [unseen()] }))),
    )
  })

  test('names the version of OCSF', () =>
    expect(about('ocsf')).toContain(`OCSF](https://schema.ocsf.io/${ocsfVersion}) ${ocsfVersion}`))
})
