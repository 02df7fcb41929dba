import type { Rendered, RenderedResource } from '../catalog/rendered.ts'
import { differences as differencesOf } from '../difference.ts'
import type { NewValue } from '../documents/edit/with-values.ts'
import { compileParameters } from '../documents/parameters.ts'
import { pointersUp } from '../documents/pointer.ts'
import type { Documents } from '../model/documents.ts'
import type { Difference } from '../model/scan.ts'
import { adoptParameters } from './adopting/adopt-parameters.ts'
import { adoptTags } from './adopting/adopt-tags.ts'
import { asItLives } from './adopting/as-it-lives.ts'
import type { Part } from './adopting/part.ts'
import { whyNot } from './adopting/why-not.ts'
import { rendering, type Trial, withSpec } from './fitting/trial.ts'

/** What adopting writes into a service's document, and what it cannot. */
export type Adopting = {
  /** Values of the service's document, below `spec`. */
  readonly values: readonly NewValue[]
  /** Differences that no value of the service removes, and why. */
  readonly refused: readonly { readonly path: string; readonly why: string }[]
}

/** Where one resource of a service lives otherwise than the service sets it. */
export type Drift = { readonly logicalId: string; readonly differences: readonly Difference[] }

/**
 * Which parameters and tags a service must have so that it sets what lives (rule S5), or why it cannot, path by path. What
 * is written is tried: rendered with it, nothing else of the service may become otherwise. `rendered` is the service as it
 * counts on the default branch.
 */
export function adoptDifferences(rendered: Rendered, documents: Documents, drift: Drift): Adopting {
  const { service, offering, team, account } = rendered
  const desired = rendered.resources.find(({ logicalId }) => logicalId === drift.logicalId)
  const schema = compileParameters(offering.value.spec.parameters)
  if (desired === undefined || documents.estate === null || 'problems' in schema) {
    return { values: [], refused: all(drift, 'the service as it counts has no such resource') }
  }
  const trial: Trial = { service, offering, team, account, estate: documents.estate.name }
  const shown = drift.differences.filter(({ path, sensitive }) => path !== '' && sensitive !== true)
  const live = asItLives(desired, shown)
  const adopted = adoptParameters(trial, rendered, live, schema)
  const tags = adoptTags(service, desired, shown)
  const [parameters, misfit] = typeof adopted === 'string' ? [[], adopted] : [[adopted], null]
  // Tags stand on all resources of a service: where that changes another one, they are left out.
  for (const parts of [[...parameters, tags], parameters, [tags], []]) {
    const left = leftOver(trial, rendered, live, parts)
    if (left === null || left.some((path) => !isWithin(path, drift.differences))) continue
    const refused = drift.differences.filter((one) => !isAdopted(one, left))
    return {
      values: parts.flatMap(({ values }) => values),
      refused: refused.map((one) => ({ path: one.path, why: whyNot(one, rendered, desired, misfit) })),
    }
  }
  return { values: [], refused: all(drift, 'the service cannot be rendered with it') }
}

function all({ differences }: Drift, why: string): Adopting['refused'] {
  return differences.map(({ path }) => ({ path, why }))
}

/**
 * Where the service, with these values written into it, still sets something else than what lives; null where others of its
 * resources would become otherwise, or nothing can be rendered.
 */
function leftOver(
  trial: Trial,
  before: Rendered,
  live: RenderedResource,
  parts: readonly Part[],
): readonly string[] | null {
  const service = parts.reduce((made, { spec }) => withSpec(made, spec), trial.service)
  const after = rendering({ ...trial, service })
  if (typeof after === 'string') return null
  const left = after.resources.map((desired) => {
    const { logicalId } = desired
    const isIt = logicalId === live.logicalId
    const there = isIt ? live : before.resources.find((one) => one.logicalId === logicalId)
    if (there === undefined) return null
    const found = differencesOf({ desired, live: there, applied: [], secrets: [] }).map(({ path }) => path)
    return isIt ? found : found.length === 0 ? [] : null
  })
  return left.every((paths) => paths !== null) ? left.flat() : null
}

/** Whether a place is one that differed already, or lies in one. */
function isWithin(path: string, differences: readonly Difference[]): boolean {
  return pointersUp(path).some((above) => differences.some((one) => one.path === above))
}

function isAdopted({ path, sensitive }: Difference, left: readonly string[]): boolean {
  if (path === '' || sensitive === true) return false
  return !left.some((one) => pointersUp(one).includes(path))
}
