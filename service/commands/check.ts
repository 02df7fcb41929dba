import { resolve } from 'node:path'
import { didYouMean } from '../core/documents/nearest.ts'
import { impactOf } from '../core/judge/impact.ts'
import { type CheckFormat, checkFormats } from '../core/render/check-formats.ts'
import { CannotRun } from './cannot-run.ts'
import type { Given } from './command.ts'
import { judgeLoaded } from './judge-loaded.ts'
import { loadChange, loadEstate } from './load-estate.ts'
import { policyWords } from './policy-words.ts'
import { quotable } from './quotable.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { version } from './version.ts'
import { writeReport } from './write-report.ts'

/**
 * `plumbline check [DIR] [--base REF]`: judges an estate as it stands, or what changed in it since REF. Exit 1 where
 * something blocks; in `observe` mode nothing does (rule J14).
 */
export async function check(given: Given, terminal: Terminal): Promise<ExitCode> {
  const format = formatOf(given.options['format'])
  const [shown = '.'] = given.arguments
  const folder = resolve(terminal.cwd, shown)
  const ref = textOf(given.options['base'])
  const output = textOf(given.options['output'])
  const loaded = ref === undefined ? await loadEstate(folder, shown) : await loadChange(folder, shown, ref)
  const now = new Date().toISOString()
  const verdict = judgeLoaded(loaded, now)
  const report = checkFormats[format]({
    verdict,
    text: quotable(loaded),
    colour: terminal.colour && output === undefined,
    change: loaded.base !== null,
    currency: (loaded.after.estate ?? loaded.base?.estate)?.value.spec.currency ?? null,
    impact: impactOf({ ...loaded, now }) ?? undefined,
    policy: policyWords(loaded),
    version: version(),
  })
  if (output === undefined) terminal.out(report)
  else await writeReport(resolve(terminal.cwd, output), output, report)
  return verdict.verdict === 'pass' || verdict.mode === 'observe' ? 0 : 1
}

function formatOf(wanted: string | boolean | undefined): CheckFormat {
  if (typeof wanted !== 'string') return 'text'
  if (Object.hasOwn(checkFormats, wanted)) return wanted as CheckFormat
  throw new CannotRun(`format \`${wanted}\` is unknown${didYouMean(wanted, Object.keys(checkFormats))}`)
}

function textOf(option: string | boolean | undefined): string | undefined {
  return typeof option === 'string' ? option : undefined
}
