import { resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { openScan, type ScanParts } from '../compose/scan-by-hand.ts'
import { didYouMean } from '../core/documents/nearest.ts'
import type { ScanReport } from '../core/model/scan-report.ts'
import { type Severity, severities } from '../core/model/severity.ts'
import { type ScanFormat, scanFormats } from '../core/render/scan/scan-formats.ts'
import { CannotRun } from './cannot-run.ts'
import type { Given } from './command.ts'
import { inChunks } from './in-chunks.ts'
import { loadByHand, orCannotRun } from './load-hand.ts'
import { policyWords } from './policy-words.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { version } from './version.ts'
import { writeReport } from './write-report.ts'

/**
 * `plumbline scan [DIR]`: reads the clouds of an estate now, judges what lives by its policies, and reports. Exit 0 whatever
 * is found; with `--fail-on` 1 where something at least as severe is open, or not everything was seen (rule S6).
 */
export async function scan(given: Given, terminal: Terminal, own: Partial<ScanParts> = {}): Promise<ExitCode> {
  // An account passes through in parts. Left to itself, V8 lets what is done with pile up to several times what is held.
  setFlagsFromString('--heap-growing-percent=25')
  const { options } = given
  const format = oneOf<ScanFormat>('format', options['format'], Object.keys(scanFormats)) ?? 'text'
  const failOn = oneOf<Severity>('severity', options['fail-on'], severities)
  const output = options['output']
  const { loaded, estate, config } = await loadByHand(given, terminal)
  if (estate === null) throw new CannotRun('there is no Estate here that can be read; `plumbline check` says why')
  const known = (loaded.after.estate?.value.spec.accounts ?? []).map(({ name }) => name)
  const account = oneOf<string>('account', options['account'], known)
  const report = await orCannotRun(
    openScan(
      config,
      estate,
      {
        accounts: account === null ? null : [account],
        policy: policyWords(loaded),
        colour: terminal.colour && typeof output !== 'string',
        version: version(),
      },
      own,
    ),
  )
  const parts = inChunks(scanFormats[format](report))
  if (typeof output === 'string') await writeReport(resolve(terminal.cwd, output), output, parts)
  else for (const part of parts) terminal.out(part)
  return failOn !== null && fails(report, failOn) ? 1 : 0
}

function fails({ findings, notSeen }: ScanReport, failOn: Severity): boolean {
  const least = severities.indexOf(failOn)
  const isBad = ({ status, severity }: ScanReport['findings'][number]) =>
    (status === 'open' || status === 'error') && severities.indexOf(severity) >= least
  return notSeen.length > 0 || findings.some(isBad)
}

/** What an option says, where it is one of these; null where it was not given. */
function oneOf<T extends string>(what: string, wanted: string | boolean | undefined, all: readonly string[]): T | null {
  if (wanted === undefined) return null
  if (all.includes(String(wanted))) return String(wanted) as T
  throw new CannotRun(`${what} \`${wanted}\` is unknown${didYouMean(String(wanted), all)}`)
}
