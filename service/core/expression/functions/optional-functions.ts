import { errorFailure } from '../run/failure.ts'
import { known, type Optional } from '../values/value.ts'
import type { Call, CelFunction } from './function.ts'

/** What `.?` and `[?]` give can be asked and opened. `or` and `orValue` evaluate their argument only when it is needed: see calls.ts. */
export const optionalFunctions: readonly CelFunction[] = [
  { name: 'hasValue', on: ['optional'], takes: [], gives: 'bool', call: (_, value: Optional) => value.present },
  { name: 'value', on: ['optional'], takes: [], gives: 'dyn', call: value },
  {
    name: 'orValue',
    on: ['optional'],
    takes: ['any'],
    gives: 'dyn',
    call: (_, optional: Optional, otherwise: unknown) => (optional.present ? known(optional.value) : otherwise),
  },
  {
    name: 'or',
    on: ['optional'],
    takes: [['optional']],
    gives: 'optional',
    call: (_, optional: Optional, otherwise: Optional) => (optional.present ? optional : otherwise),
  },
]

function value({ offset }: Call, optional: Optional): unknown {
  if (optional.present) return known(optional.value)
  throw errorFailure('the optional value is missing; `orValue(…)` gives another one then', offset)
}
