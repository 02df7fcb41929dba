import type { Frame } from '../expression.ts'
import { note, type OpenFailures, openFailure } from '../run/open-failures.ts'
import { charge } from '../run/work.ts'
import { cannot } from './cannot.ts'
import { equal } from './equality.ts'
import { mapKey } from './keyed-map.ts'
import { comparable } from './numbers.ts'
import { isKeyedMap, isPlainMap } from './value.ts'

/** `in`: an element of a list, a key of a map. An unknown element only matters where no other one is the one looked for. */
export function membership(value: unknown, owner: unknown, frame: Frame, offset: number): boolean {
  if (Array.isArray(owner))
    return typeof value === 'string' ? textIn(value, owner, frame, offset) : elementIn(value, owner, frame, offset)
  if (isPlainMap(owner)) return typeof value === 'string' && Object.hasOwn(owner, value) && owner[value] !== undefined
  if (isKeyedMap(owner))
    return (
      (typeof value === 'string' || typeof value === 'boolean' || comparable(value) !== undefined) &&
      owner.has(mapKey(value, offset))
    )
  throw cannot('in', value, owner, offset)
}

/** The usual case: text among texts. */
function textIn(value: string, list: readonly unknown[], frame: Frame, offset: number): boolean {
  charge(frame, 1 + (list.length >> 2), offset)
  for (let at = 0; at < list.length; at += 1) {
    const element = list[at]
    if (typeof element === 'string') {
      if (element.length === value.length && equal(element, value, frame, offset)) return true
    } else if (typeof element === 'object' && element !== null) return elementIn(value, list, frame, offset)
  }
  return false
}

function elementIn(value: unknown, list: readonly unknown[], frame: Frame, offset: number): boolean {
  let open: OpenFailures | null = null
  for (const element of list) {
    charge(frame, 1, offset)
    try {
      if (equal(value, element, frame, offset)) return true
    } catch (thrown) {
      open = note(open, thrown)
    }
  }
  if (open) throw openFailure(open)
  return false
}
