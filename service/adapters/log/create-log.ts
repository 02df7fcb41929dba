import { type DestinationStream, pino } from 'pino'
import type { Redactor } from '../../core/redaction.ts'
import type { Clock, Log } from '../../ports.ts'
import { redactValue } from './redact-value.ts'

/** What the log works with; `destination` is standard output if left out. */
export type LogOptions = {
  readonly redact: Redactor
  readonly clock: Clock
  readonly destination?: DestinationStream
  readonly level?: 'info' | 'warn' | 'error' | 'silent'
}

/** Structured lines by pino, one JSON object each. Whatever comes in passes the redactor: there is no other way to it. */
export function createLog({ redact, clock, destination, level = 'info' }: LogOptions): Log {
  const options = {
    level,
    base: null,
    messageKey: 'message',
    timestamp: () => `,"time":"${clock.now().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
  }
  const logger = destination ? pino(options, destination) : pino(options)
  const write =
    (to: 'info' | 'warn' | 'error'): Log['info'] =>
    (fields, message) =>
      logger[to](redactValue(renamed(fields), redact), redact(message))
  return { info: write('info'), warn: write('warn'), error: write('error') }
}

/** Fields of the line's own must not be given twice. */
function renamed(fields: { readonly [key: string]: unknown }): { readonly [key: string]: unknown } {
  const own = ['level', 'time', 'message']
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [own.includes(key) ? `${key}_` : key, value]))
}
