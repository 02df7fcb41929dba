import { stringify } from 'yaml'
import { renderDesired } from '../catalog/desired.ts'
import { importAnnotation } from '../catalog/imports.ts'
import { withValues } from '../documents/edit/with-values.ts'
import { withoutDocument } from '../documents/edit/without-document.ts'
import type { Document } from '../model/document.ts'
import type { Documents } from '../model/documents.ts'
import type { Resource } from '../model/resource.ts'
import type { Difference } from '../model/scan.ts'
import { redacted } from '../redaction.ts'
import { adoptDifferences } from './adopting.ts'
import { fitOffering } from './fitting.ts'
import { neighboursOf } from './neighbours.ts'

/** What a person asked for on a scan's issue as a change of the estate's files (rule S5), or why there is none. */
export type EstateChange =
  | {
      readonly kind: 'change'
      /** The service that it is about. */
      readonly service: string
      /** By path; null deletes. */
      readonly files: { readonly [path: string]: string | null }
      /** What it does, a line each: plain text. */
      readonly lines: readonly string[]
    }
  | { readonly kind: 'none'; readonly why: string }

/** Resources do not depend on the time. */
const anyTime = '1970-01-01T00:00:00Z'

/** Writes what lives into the service whose resource lives otherwise. */
export function adoptDrift(
  documents: Documents,
  about: { readonly service: string; readonly logicalId: string },
  differences: readonly Difference[],
): EstateChange {
  const rendered = renderDesired(documents, anyTime).services.get(about.service)
  if (rendered === undefined) return none(`service ${about.service} does not count on the default branch`)
  if (differences.some(({ path }) => path === '')) {
    return none('it is gone: `revert` makes it anew, `retire` takes its service out')
  }
  const drift = { logicalId: about.logicalId, differences: differences.map(withoutSecrets) }
  const { values, refused } = adoptDifferences(rendered, documents, drift)
  const left = refused.map(({ path, why }) => `${path} stays as it is: ${why}`)
  if (values.length === 0) return none(left.join('. ') || 'nothing of it can be written into the service')
  const { path, index, source } = rendered.service
  const set = values.map((one) => `${one.path.join('.')} becomes ${JSON.stringify(one.value)}.`)
  const files = { [path]: withValues(source.text, index, values) }
  return { kind: 'change', service: about.service, files, lines: [...set, ...left.map((line) => `${line}.`)] }
}

/** Findings are kept without secrets: what was taken out of one is none of its values, and is written nowhere either. */
function withoutSecrets(one: Difference): Difference {
  return JSON.stringify(one).includes(redacted) ? { ...one, sensitive: true } : one
}

/** What an order for what is nobody's is made by. */
export type AdoptingNobodys = {
  /** Whose it becomes; null: whose it most likely is. */
  readonly team: string | null
  /** When its lease ends; null where it says none. */
  readonly leaseUntil: string | null
  /** Whether anything stands at a path, be it no document, or would stand in its way. */
  readonly isTaken: (path: string) => boolean
}

/** Orders what is nobody's as a service of a fitting offering, which takes it over; with an end where it is to be retired. */
export function adoptNobodys(
  documents: Documents,
  live: Resource,
  { team, leaseUntil, isTaken }: AdoptingNobodys,
): EstateChange {
  const account = documents.estate?.value.spec.accounts.find(({ name }) => name === live.account)
  if (account === undefined || live.id === null) return none(`the Estate names no account ${live.account}`)
  const owner = team ?? ownerOf(documents, live)
  if (owner === null) {
    return none('nothing tells whose it may be: give it the tag `team` with the name of a team of the estate')
  }
  const fit = fitOffering(documents, account, live, owner)
  if (fit.kind === 'none') return none(fit.why)
  const { service, offering, region, parameters, tags, logicalId } = fit
  const document = {
    apiVersion: 'plumbline/v1',
    kind: 'Service',
    metadata: {
      name: service,
      team: owner,
      environment: account.environment,
      annotations: { [`${importAnnotation}${logicalId}`]: live.id },
    },
    spec: {
      offering,
      account: account.name,
      ...(region === null ? {} : { region }),
      parameters,
      ...(Object.keys(tags).length === 0 ? {} : { tags }),
      ...(leaseUntil === null ? {} : { lease: { until: leaseUntil } }),
    },
  }
  const path = freePath(documents, { owner, service, isTaken })
  if (path === null) return none(`no path is free for the file of service ${service}`)
  const lines = [
    `${live.type} ${live.id} becomes service ${service} of team ${owner}, by the offering ${offering}.`,
    ...(leaseUntil === null ? [] : [`Its lease ends on ${leaseUntil}: a pull request that retires it follows then.`]),
  ]
  return { kind: 'change', service, files: { [path]: stringify(document, { lineWidth: 0 }) }, lines }
}

/** Takes a service's document out. */
export function retireService(documents: Documents, name: string): EstateChange {
  const service = documents.services.get(name)
  if (service === undefined) return none(`service ${name} does not count on the default branch`)
  const files = { [service.path]: withoutDocument(service.source.text, service.index) }
  return { kind: 'change', service: name, files, lines: [`Service ${name} goes, with its data.`] }
}

function none(why: string): EstateChange {
  return { kind: 'none', why }
}

/** Whose it most likely is: the team that its tag names, the team of the service that it is named like, the only one. */
function ownerOf(documents: Documents, { tags, name }: Resource): string | null {
  const tagged = tags['team']
  if (typeof tagged === 'string' && documents.teams.has(tagged)) return tagged
  const neighbour = documents.services.get(neighboursOf(documents).nearest(name) ?? '')
  if (neighbour !== undefined) return neighbour.value.metadata.team
  const [only, ...others] = documents.teams.keys()
  return only !== undefined && others.length === 0 ? only : null
}

/** Many file systems know no case, so that a path that differs by that alone is taken. */
function freePath(
  documents: Documents,
  { owner, service, isTaken }: Pick<AdoptingNobodys, 'isTaken'> & { readonly owner: string; readonly service: string },
): string | null {
  const taken = new Set(pathsOf(documents).map((path) => path.toLowerCase()))
  const folders = [`catalog/services/${owner}/`, 'catalog/services/', '']
  const paths = folders.flatMap((folder) =>
    Array.from({ length: mostPaths }, (_, at) => `${folder}${service}${at === 0 ? '' : `-${at + 1}`}.yaml`),
  )
  return paths.find((path) => !taken.has(path.toLowerCase()) && !isTaken(path)) ?? null
}

/** So many names are tried in a folder. */
const mostPaths = 50

function pathsOf(documents: Documents): readonly string[] {
  const { teams, offerings, services, policies, workflows, waivers, broken } = documents
  const sound: readonly Document[] = [teams, offerings, services, policies, workflows, waivers].flatMap((all) => [
    ...all.values(),
  ])
  return [...sound.map(({ path }) => path), ...broken.map(({ location }) => location.path)]
}
