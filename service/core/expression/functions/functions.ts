import { accessFunctions } from './access-functions.ts'
import { conversionFunctions } from './conversion-functions.ts'
import type { CelFunction } from './function.ts'
import { listFunctions } from './list-functions.ts'
import { optionalFunctions } from './optional-functions.ts'
import { textFunctions } from './text-functions.ts'
import { timeFunctions } from './time-functions.ts'

/** Everything that an expression can call, beside macros and operators. Fixed: nothing can be added at run time (rule E10). */
export const functions: readonly CelFunction[] = [
  ...accessFunctions,
  ...conversionFunctions,
  ...listFunctions,
  ...optionalFunctions,
  ...textFunctions,
  ...timeFunctions,
]

const byKey: ReadonlyMap<string, CelFunction> = new Map(
  functions.map((definition) => [key(definition.name, definition.on !== null, definition.takes.length), definition]),
)

/** The function of this name, called on something or not, with so many arguments; undefined if there is none. */
export function findFunction(name: string, isMethod: boolean, count: number): CelFunction | undefined {
  return byKey.get(key(name, isMethod, count))
}

/** All names that can be called, macros included, each once. */
export const callableNames: readonly string[] = [
  ...new Set([
    ...functions.map((definition) => definition.name),
    'has',
    'all',
    'exists',
    'exists_one',
    'filter',
    'map',
    'bind',
    'of',
    'none',
  ]),
]

function key(name: string, isMethod: boolean, count: number): string {
  return `${isMethod ? '.' : ''}${name}/${count}`
}

/** With how many arguments a function of this name can be called; none where there is no such function. */
export function takenCounts(name: string, isMethod: boolean): readonly number[] {
  return functions.filter((one) => one.name === name && (one.on !== null) === isMethod).map((one) => one.takes.length)
}
