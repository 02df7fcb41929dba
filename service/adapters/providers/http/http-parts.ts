import type { EngineNotes } from '../../../ports/engine.ts'
import type { HttpCalls } from '../../../ports/http-calls.ts'
import type { Clock } from '../../../ports.ts'

/** What services behind HTTP interfaces are written with. */
export type HttpParts = {
  readonly calls: HttpCalls
  /** What an engine would remember. */
  readonly notes: EngineNotes
  readonly clock: Clock
  /** Takes secrets out of a text: an identifier that looks like one cannot be kept. */
  readonly redact: (text: string) => string
}
