import { type OperationSchema, type OperationShape, operationShape } from '../protocol/shape.ts'
import type { Identity, World } from './world.ts'

/** A request that was let in: who asks, and where. */
export type Caller = { readonly world: World; readonly who: Identity; readonly region: string }

/** One operation: its model, and what it does. `resource` names what permissions are asked for. */
export type Operation = {
  readonly shape: OperationShape
  answer(caller: Caller, input: unknown): unknown
}

/** How the clients of a service speak on the wire. */
export type Protocol =
  | { readonly kind: 'query'; readonly version: string; readonly namespace: string }
  | { readonly kind: 'json'; readonly version: '1.0' | '1.1'; readonly target: string }
  | { readonly kind: 'rest-xml'; readonly namespace: string }

/** A service of AWS as the stand-in has it, found by the name in its requests' signatures. */
export type Service = {
  readonly protocol: Protocol
  readonly operations: { readonly [action: string]: Operation }
}

/** Binds the SDK's model of an operation to what it does; input and output have the client's own types. */
export function operation<Input, Output>(
  schema: readonly unknown[],
  answer: (caller: Caller, input: Input) => Output,
): Operation {
  return {
    shape: operationShape(schema as unknown as OperationSchema),
    // The decoder has read the input by the same model that the client's types are generated from.
    answer: (caller, input) => answer(caller, input as Input),
  }
}
