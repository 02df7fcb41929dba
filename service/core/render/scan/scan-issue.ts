import type { LedgerHead } from '../../model/ledger.ts'
import type { ScanReport } from '../../model/scan-report.ts'
import { digestOf } from '../../policy/fingerprint.ts'
import { githubLimit, size } from '../fitting.ts'
import { code } from '../markdown-text.ts'
import { type ScanCommand, scanCommands } from './scan-commands.ts'
import { type ScanCounts, scanCounts } from './scan-counts.ts'
import { openWords, scanHeading, scanNumbers } from './scan-markdown.ts'
import { inOrder, notSeenInOrder } from './scan-parts.ts'
import { scanSections } from './scan-sections.ts'
import { differenceLine, serviceOf } from './scan-words.ts'

/** What a scan's rolling issue says, and under which title. */
export type ScanIssue = { readonly title: string; readonly body: string }

/**
 * The rolling issue of a scan: what is new and resolved, the rest by account, the commands to copy, what could not be seen, and
 * the ledger's head (null while it is empty), by which a cut tail is noticed (rule V5). Whatever comes from estates and clouds
 * is inert in it (rule G4). It names no time of a scan; whether it is to be edited is asked of `isTold`.
 */
export function renderScanIssue(report: ScanReport, { head }: { readonly head: LedgerHead | null }): ScanIssue {
  const counts = scanCounts(report)
  const [first, last] = [
    [scanHeading(report, counts), scanNumbers(counts)],
    [howToGoOn(report), headLine(head)],
  ]
  const mark = `<!-- plumbline told ${'0'.repeat(digits)} ${'0'.repeat(digits)} -->`
  const room = githubLimit - size([...first, ...last, mark].join('\n\n')) - 1000
  const sections = scanSections(report, { commands: true, differences: mostDifferences, room, elsewhere })
  const text = [...first, sections, ...last].filter((part) => part !== '').join('\n\n')
  return { title: title(report, counts), body: `${text}\n\n<!-- plumbline told ${news(report)} ${seal(text)} -->\n` }
}

/**
 * Whether an issue's body says already what a report has to say: the same findings as they stand, and the same that could not be
 * seen. Times, what was new at which scan, facts that age and the ledger's head do not count, so that an issue is edited only
 * when something changed; what somebody else wrote into it does.
 */
export function isTold(body: string, report: ScanReport): boolean {
  const [, text, told, sealed] = /^([\s\S]*)\n\n<!-- plumbline told ([0-9a-f]+) ([0-9a-f]+) -->\n?$/.exec(body) ?? []
  return text !== undefined && told === news(report) && sealed === seal(text)
}

const digits = 16
const mostDifferences = 8
const elsewhere = '`plumbline scan --format html` and `/api/v1/scan-findings` have all'

/** What makes an issue worth an edit. Reasons are left out: clouds write the ids of requests into them. */
function news(report: ScanReport): string {
  const findings = inOrder(report).flatMap(({ finding }) => {
    const { fingerprint, key, severity, status, until = '', differences = [] } = finding
    return status === 'resolved'
      ? []
      : [[fingerprint, key, severity, status, until, ...differences.map(differenceLine)]]
  })
  const unseen = notSeenInOrder(report).map(({ account, region, types, call }) => [account, region, types, call])
  return digestOf({ findings, unseen }).slice(0, digits)
}

function seal(text: string): string {
  return digestOf(text).slice(0, digits)
}

/** Titles are plain text; a scan's name is in it only where it is a name (rule D2). */
function title({ scan }: ScanReport, counts: ScanCounts): string {
  const named = scan !== null && /^[a-z0-9-]{1,63}$/.test(scan) ? ` ${scan}` : ''
  const unseen = counts.notSeen === 0 ? '' : ', not everything was seen'
  return `Plumbline scan${named}: ${openWords(counts)}${counts.open + counts.error === 0 ? '' : unseen}`
}

const deeds: { readonly [command in ScanCommand]: string } = {
  revert: '`/plumbline revert SERVICE` puts a service back to its last applied state',
  adopt:
    "`/plumbline adopt FINDING` opens a pull request that takes over what lives: into the service, or, for what is nobody's, as a new service",
  retire:
    "`/plumbline retire FINDING` opens a pull request that removes the service, and adopts first what is nobody's",
}

/** The commands that stand in the tables, and who may give them (rule G9). */
function howToGoOn(report: ScanReport): string {
  const used = report.findings.flatMap((finding) =>
    scanCommands(finding).map(({ command }) => ({ command, owned: serviceOf(finding) !== null })),
  )
  if (used.length === 0) return ''
  const said = (['revert', 'adopt', 'retire'] as const).filter((command) => used.some((one) => one.command === command))
  const [owned, unowned] = [true, false].map((wanted) => used.some((one) => one.owned === wanted))
  const who = [
    ...(owned ? ['by someone of the team that owns the service, or an administrator'] : []),
    ...(unowned ? ["for what is nobody's by an administrator alone"] : []),
  ]
  const list = said.map((command) => `- ${deeds[command]}.`).join('\n')
  return `**How to go on**: in a comment here, ${who.join('; ')}. What it opens is judged like any other change.\n\n${list}`
}

function headLine(head: LedgerHead | null): string {
  if (head === null) return ''
  const at = `${head.seq}:${head.hash}`
  return `The ledger stood at ${code(at)} when this was written: ${code(`plumbline ledger verify --head ${at}`)} notices a tail that was cut off.`
}
