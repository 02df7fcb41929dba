/** A call to somebody else's service. */
export type EgressCall = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly url: string
  /** Names in small letters. None is added but what HTTP itself needs. */
  readonly headers: { readonly [name: string]: string }
  readonly body: string | null
  /** What the Estate lets be called: hosts, and addresses where they are not public, each with a port where it is not the usual one. */
  readonly egress: readonly string[]
}

/** What came back, whatever its status. */
export type EgressAnswer = {
  readonly status: number
  /** How long the service asks to be left alone, in milliseconds; null where it does not. */
  readonly retryAfterMs: number | null
  readonly text: string
}

/** A call to which no answer came. `message` names no more of the address than its host, and nothing that was sent. */
export class EgressError extends Error {
  /**
   * `refused`: it may not be made, now or ever; `unsent`: it did not reach the service; `unknown`: it may have, and nobody knows
   * what came of it.
   */
  readonly became: 'refused' | 'unsent' | 'unknown'

  constructor(became: EgressError['became'], message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'EgressError'
    this.became = became
  }
}

/**
 * Calls services over HTTP as the Estate allows: the address that is connected to is checked, not the name alone; redirects
 * are checked again, followed for GET alone, and take no header of the caller's to another origin. Throws `EgressError`.
 */
export type Egress = { call(call: EgressCall): Promise<EgressAnswer> }
