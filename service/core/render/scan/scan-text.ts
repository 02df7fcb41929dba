import type { NotSeen } from '../../model/scan.ts'
import type { ScannedAccount, ScanReport } from '../../model/scan-report.ts'
import { severities } from '../../model/severity.ts'
import { counted } from '../number-words.ts'
import { type Paint, paint } from '../paint.ts'
import { oneLine } from '../visible.ts'
import { type ScanCounts, scanCounts, scanTallies, severityTallies } from './scan-counts.ts'
import { scanFindingText, severityColours } from './scan-finding-text.ts'
import { type ChangedFinding, scanParts } from './scan-parts.ts'
import { instantWords, placeOf, scanTitle, unseenTypes } from './scan-words.ts'

/** The report for people at a terminal: what is new and resolved first, then the rest by account and severity. */
export function* renderScanText(report: ScanReport): Generator<string> {
  const colours = paint(report.colour)
  const { fresh, resolved, rest, notSeen } = scanParts(report)
  yield `${headText(report, colours)}\n\n`
  yield* section('New since the last scan', fresh, true, report, colours)
  yield* section('Resolved', resolved, true, report, colours)
  for (const [account, found] of rest) yield* accountSections(account, found, report, colours)
  if (notSeen.length > 0) yield `${unseenText(notSeen, colours)}\n\n`
  yield `${summaryText(report, colours)}\n`
}

function headText(report: ScanReport, colours: Paint): string {
  const accounts = report.accounts.map((one) => accountLine(one, colours))
  const title = `${colours.strong(oneLine(scanTitle(report)))} ${colours.dim(`· ${oneLine(instantWords(report.at))}`)}`
  return [title, ...accounts].join('\n')
}

function accountLine({ account, provider, environment, resources, first }: ScannedAccount, colours: Paint): string {
  const kept = first ? ', scanned for the first time: what was found is known from now on' : ''
  return `  ${oneLine(account)} ${colours.dim(`(${provider}, ${oneLine(environment)}) ${counted(resources, 'resource')}${kept}`)}`
}

/** Its title with how many there are, then each; nothing where there are none. */
function* section(
  title: string,
  found: readonly ChangedFinding[],
  isAnywhere: boolean,
  report: ScanReport,
  colours: Paint,
): Generator<string> {
  if (found.length === 0) return
  yield `${colours.strong(`${title} (${found.length})`)}\n`
  for (const one of found) yield `${scanFindingText(one, isAnywhere, report, colours)}\n\n`
}

function* accountSections(
  account: string,
  found: readonly ChangedFinding[],
  report: ScanReport,
  colours: Paint,
): Generator<string> {
  for (const severity of severities.toReversed()) {
    const those = found.filter(({ finding }) => finding.severity === severity)
    yield* section(`${oneLine(account)} · ${severity}`, those, false, report, colours)
  }
}

/** Said in words that nobody takes for "nothing there" (rule S1). */
function unseenText(notSeen: readonly NotSeen[], colours: Paint): string {
  const lines = notSeen.map(
    (one) =>
      `  ${colours.warn('?')} ${oneLine(placeOf(one))}: ${oneLine(unseenTypes(one))}\n    ${oneLine(one.call)}: ${oneLine(one.reason)}`,
  )
  const title = colours.strong(`Could not be seen (${notSeen.length})`)
  return [`${title} ${colours.dim('· findings there stand as they were last seen')}`, ...lines].join('\n')
}

/** `✖ 12 open (2 critical, 10 high), 3 new, 2 resolved, 4 waived · 3 accounts, 1,204 resources`. */
function summaryText(report: ScanReport, colours: Paint): string {
  const counts = scanCounts(report)
  const unseen = counts.notSeen === 0 ? '' : colours.warn(` · not everything was seen (${counts.notSeen})`)
  const read = `${counted(counts.accounts, 'account')}, ${counted(counts.resources, 'resource')}`
  return `${[headline(counts, colours), ...scanTallies(counts)].join(', ')}${unseen} ${colours.dim(`· ${read}`)}`
}

function headline(counts: ScanCounts, colours: Paint): string {
  const worst = severities.toReversed().find((severity) => counts.severities[severity] > 0)
  if (worst !== undefined)
    return `${colours[severityColours[worst]](`✖ ${counts.open + counts.error} open`)} (${severityTallies(counts)})`
  return counts.notSeen === 0 ? colours.good('✔ nothing open') : colours.warn('◆ nothing open in what was seen')
}
