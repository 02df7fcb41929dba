import fc from 'fast-check'
import type { Json, JsonObject } from '../../../service/core/model/json.ts'

/** Keys and texts that trip over what is written without care, among any others. */
const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ maxLength: 8 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      '0',
      'a/b',
      '~',
      '{"a":1}',
      '[',
      '${x}',
      '\ud83d',
    ),
  },
)

const { value, map } = fc.letrec<{ value: Json; map: JsonObject }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), text),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('map'),
  ),
  map: fc
    .array(fc.tuple(text, tie('value')), { maxLength: 4 })
    .map((entries) => Object.fromEntries(entries) as JsonObject),
}))

/** Any JSON value, as a cloud may hold one. */
export const anyJson: fc.Arbitrary<Json> = value

/** Any JSON object. */
export const anyMap: fc.Arbitrary<JsonObject> = map
