import type { DeclaredCall } from '../core/http/calls.ts'
import type { CalledResource } from '../core/http/render-call.ts'
import type { Json } from '../core/model/json.ts'
import type { AccountSpec } from '../core/model/specs.ts'

/** A call that an offering declares, to be made for one of its resources. */
export type AskedCall = {
  readonly resource: CalledResource
  readonly call: DeclaredCall
  readonly account: AccountSpec
  readonly egress: readonly string[]
  /** Null before it is known. */
  readonly id: string | null
  /** What the idempotency header is made of, where the call declares one. */
  readonly key?: string
}

/** What the service answered. */
export type CallAnswer = {
  readonly status: number
  /** Undefined where it is no JSON. */
  readonly body: Json | undefined
  /** How long the service asks to be left alone, in milliseconds; null where it does not. */
  readonly retryAfterMs: number | null
  /** What was asked and what came back, for people: without secrets. */
  readonly words: string
}

/** Makes calls that offerings declare, with their secrets, which stand in nothing that it gives or throws. Throws `EgressError`. */
export type HttpCalls = { make(asked: AskedCall): Promise<CallAnswer> }
