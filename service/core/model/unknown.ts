/** A value that a cloud gives only later (rule E6): `!Ref`, `Fn::GetAtt`, outputs, ARM expressions. */
export type Unknown = {
  readonly [unknown]: true
  /** As written, in one line: `!GetAtt Key.Arn`. */
  readonly expression: string
  /** What it points at, so that an approval falls with it: a logical id, `service.outputs.key`; of several, all with commas between. */
  readonly target: string
}

const unknown: unique symbol = Symbol('unknown until applied')

/** Makes the value that stands where only the cloud will know. */
export function unknownValue(expression: string, target: string): Unknown {
  return Object.freeze({ [unknown]: true as const, expression, target })
}

/** Whether a value is *unknown until applied*. */
export function isUnknown(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && unknown in value
}
