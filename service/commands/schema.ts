import { didYouMean } from '../core/documents/nearest.ts'
import { schemaOf, unionSchema } from '../core/documents/schemas.ts'
import { kinds } from '../core/model/kind.ts'
import { CannotRun } from './cannot-run.ts'
import type { Given } from './command.ts'
import type { ExitCode, Terminal } from './terminal.ts'

/** `plumbline schema [KIND]`: the JSON Schema of one kind of document, or of all of them in one. */
export async function schema(given: Given, terminal: Terminal): Promise<ExitCode> {
  const [wanted] = given.arguments
  const kind = kinds.find((one) => one.toLowerCase() === wanted?.toLowerCase())
  if (wanted !== undefined && kind === undefined) {
    throw new CannotRun(`kind \`${wanted}\` is unknown${didYouMean(wanted, kinds) || `; known: ${kinds.join(', ')}`}`)
  }
  terminal.out(`${JSON.stringify(kind === undefined ? unionSchema() : schemaOf(kind), null, 2)}\n`)
  return 0
}
