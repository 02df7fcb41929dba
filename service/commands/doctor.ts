import { type Governing, runDoctor } from '../compose/doctor.ts'
import { ConfigError } from '../config/config-error.ts'
import { readConfig } from '../config.ts'
import { isWell } from '../core/doctor/diagnose.ts'
import { didYouMean } from '../core/documents/nearest.ts'
import { renderDoctorJson } from '../core/render/doctor-json.ts'
import { renderDoctorText } from '../core/render/doctor-text.ts'
import { CannotRun } from './cannot-run.ts'
import type { Given } from './command.ts'
import type { ExitCode, Terminal } from './terminal.ts'

const formats = ['text', 'json']

/**
 * `plumbline doctor`: whether the set-up is safe and whole, by the App's own credentials. Exit 1 where something is not; what
 * cannot be known from here is said, and is nothing against it.
 */
export async function doctor(given: Given, terminal: Terminal): Promise<ExitCode> {
  const format = String(given.options['format'] ?? 'text')
  if (!formats.includes(format)) throw new CannotRun(`format \`${format}\` is unknown${didYouMean(format, formats)}`)
  const diagnoses = await runDoctor(governing())
  terminal.out(format === 'json' ? renderDoctorJson(diagnoses) : renderDoctorText(diagnoses, terminal.colour))
  return isWell(diagnoses) ? 0 : 1
}

function governing(): Governing {
  const { github, estate, ...config } = configured()
  if (github === null || estate === null)
    throw new CannotRun('no GitHub App is set up yet; `plumbline serve` prints the link that makes one')
  return { ...config, github, estate }
}

function configured() {
  try {
    return readConfig()
  } catch (error) {
    throw error instanceof ConfigError ? new CannotRun(error.message) : error
  }
}
