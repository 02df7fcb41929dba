import type { Value } from '../../model/resource.ts'
import { sameData } from '../../policy/same-data.ts'
import { between } from './candidates.ts'
import { fill, type Hole } from './holes.ts'
import { seenBy, type Trial } from './trial.ts'

/** Stands in a service's name's place, so that what is written before and behind it shows. */
const marker = 'plumbline0marker'

/** What a service must be called so that its templates set what lives. */
export type Naming = {
  /** A trial of that name, with what it gives. */
  readonly trial: (name: string) => Trial
  readonly holes: readonly Hole[]
  readonly live: (hole: Hole) => Value | undefined
  /** What lives is called so. */
  readonly called: string
}

/**
 * The name by which most holes that read it set what lives; null where none that a service can bear does. A template that
 * reads no name leaves it free: then `free` makes one of what lives is called.
 */
export function nameOf(naming: Naming): { readonly name: string; readonly isFree: boolean } | null {
  const { holes, called } = naming
  const reading = holes.filter(({ reads }) => reads.some(readsName))
  if (reading.length === 0) return { name: plain(called), isFree: true }
  const names = [...new Set([called, ...reading.flatMap((hole) => within(naming, hole))])].filter(isName)
  const ranked = names.map((name) => ({ name, fits: fitting(naming, reading, name) }))
  const best = ranked.sort((one, other) => other.fits - one.fits)[0]
  return best === undefined || best.fits === 0 ? null : { name: best.name, isFree: false }
}

function readsName({ path: [root, field] }: Hole['reads'][number]): boolean {
  return root === 'service' && (field === undefined || field === 'name')
}

function within({ trial, live }: Naming, hole: Hole): readonly string[] {
  const pattern = filled(trial(marker), hole)
  const text = live(hole)
  const found = typeof pattern === 'string' && typeof text === 'string' ? between(pattern, marker, text) : null
  return found === null ? [] : [found]
}

function fitting({ trial, live }: Naming, holes: readonly Hole[], name: string): number {
  const named = trial(name)
  return holes.filter((hole) => sameData(filled(named, hole) ?? null, live(hole) ?? null)).length
}

function filled(trial: Trial, hole: Hole): Value | undefined {
  return fill(hole, seenBy(trial, trial.service.value.spec.parameters ?? {}), trial.account.provider)
}

/** Whether a service can be called so (rule D2). */
function isName(text: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(text)
}

/** A name made of any text. */
function plain(text: string): string {
  const words = text
    .toLowerCase()
    .slice(0, 200)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-|-$/g, '')
  return words === '' ? 'adopted' : words
}
