import type { ScanReport } from '../../model/scan-report.ts'
import { code } from '../markdown-text.ts'
import { counted } from '../number-words.ts'
import { type ScanCounts, scanCounts, scanTallies, severityTallies } from './scan-counts.ts'
import { scanSections } from './scan-sections.ts'
import { instantWords } from './scan-words.ts'

/** The report as Markdown, whole: for a summary of a workflow, or a file. Foreign text is inert in it (rule G4). */
export function* renderScanMarkdown(report: ScanReport): Generator<string> {
  const { estate, at } = report
  const counts = scanCounts(report)
  const read = `${counted(counts.accounts, 'account')}, ${counted(counts.resources, 'resource')}`
  const parts = [
    scanHeading(report, counts),
    scanNumbers(counts),
    `Estate ${code(estate)}, ${read}, ${code(instantWords(at))}.`,
    scanSections(report, {
      commands: false,
      differences: Number.POSITIVE_INFINITY,
      room: Number.POSITIVE_INFINITY,
      elsewhere: '',
    }),
  ]
  yield `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** `### Plumbline scan nightly: 12 open`. */
export function scanHeading({ scan }: Pick<ScanReport, 'scan'>, counts: ScanCounts): string {
  return `### Plumbline scan${scan === null ? '' : ` ${code(scan)}`}: ${openWords(counts)}`
}

/** `12 open`, `nothing open`, `nothing open in what was seen`. */
export function openWords({ open, error, notSeen }: ScanCounts): string {
  if (open + error > 0) return `${open + error} open`
  return notSeen === 0 ? 'nothing open' : 'nothing open in what was seen'
}

/** `2 critical, 10 high; 3 new, 2 resolved.`; empty where there is nothing to count. */
export function scanNumbers(counts: ScanCounts): string {
  const told = [severityTallies(counts), scanTallies(counts).join(', ')].filter((part) => part !== '')
  return told.length === 0 ? '' : `${told.join('; ')}.`
}
