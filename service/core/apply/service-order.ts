import { renderDesired } from '../catalog/desired.ts'
import { importsOf } from '../catalog/imports.ts'
import { renderService } from '../catalog/render-service.ts'
import type { Rendered } from '../catalog/rendered.ts'
import { secretTexts, serviceParameters } from '../catalog/service-parameters.ts'
import { renderStackTemplate } from '../catalog/stack-template.ts'
import type { AppliedResource, AppliedService } from '../model/applied.ts'
import type { CloudChange } from '../model/cloud-change.ts'
import type { Documents } from '../model/documents.ts'
import type { Action, Change } from '../model/plan.ts'
import { serviceChange } from '../plan/service-change.ts'
import { digestOf } from '../policy/fingerprint.ts'
import { type AppliedDocuments, appliedRendering } from './applied-rendering.ts'
import { formerResources } from './former-resources.ts'
import { mayApply } from './may-apply.ts'
import { type Outputs, outputsOf } from './outputs.ts'
import { serviceIdentity } from './service-identity.ts'

/** What is there of a service: the ledger's word, and the documents from which it was applied. */
export type There = { readonly applied: AppliedService; readonly documents: AppliedDocuments }

/** One service to be applied. */
export type ServiceOrderInput = {
  /** The estate's id. */
  readonly estate: string
  readonly name: string
  /** What counts on the default branch. */
  readonly documents: Documents
  /** The service itself, what it depends on, before and after, and what depends on it, as far as they are there. */
  readonly there: ReadonlyMap<string, There>
}

/** What is to be done for a service now. */
export type ServiceOrder =
  | { readonly kind: 'nothing' }
  /** Others come first; they start it when they are through. Nobody is named where nothing is applied at all now. */
  | { readonly kind: 'waits'; readonly for: readonly string[] }
  | {
      readonly kind: 'change'
      /** Masked: as people see it. */
      readonly change: Change
      /** What the clouds are told, one after the other. */
      readonly cloud: readonly CloudChange[]
      /** What it is from then on; null: gone. */
      readonly after: Rendered | null
      /** Tells this from another wish for the same service: what failed is tried again when it is another. */
      readonly wish: string
      /** Services that may go on when this one is through. */
      readonly next: readonly string[]
    }

/** What is to be done for a service: what counts − what is there, once everything that comes first is through (rule M5). */
export function serviceOrder(input: ServiceOrderInput): ServiceOrder {
  const { name, documents, there } = input
  if (!mayApply(documents)) return { kind: 'waits', for: [] }
  const old = there.get(name)
  const before = old === undefined ? undefined : appliedRendering(old.documents)
  const wanted = wantedOf(documents, name)
  if (wanted === undefined && (before === undefined || !isGone(documents, name))) return { kind: 'nothing' }
  const after = wanted === undefined ? undefined : withOutputs(wanted, input)
  const change = serviceChange(before, after)
  if (change === null) return { kind: 'nothing' }
  const first = comesFirst(input, before, after)
  if (first.length > 0) return { kind: 'waits', for: first }
  return {
    kind: 'change',
    change,
    cloud: cloudChanges(input, change, {
      before,
      after,
      resources: old?.applied.resources ?? [],
      former: old === undefined ? [] : formerOf(old, input),
    }),
    after: after ?? null,
    wish: wishOf(after),
    next: neighbours(input, before, after),
  }
}

function isGone({ broken, services }: Documents, name: string): boolean {
  const unclear = broken.some(
    ({ subject }) => subject.kind === 'File' || (subject.kind === 'Service' && subject.name === name),
  )
  return !unclear && !services.has(name)
}

/** What it is made of; of another wish, by content, everything else is the same. */
function wishOf(after: Rendered | undefined): string {
  if (after === undefined) return 'gone'
  const { service, offering, team, account } = after
  return digestOf([service.digest, offering.digest, team.digest, account])
}

/**
 * What depends on others is made with their outputs (rule E6): where they were applied since. Else what they gave is in it
 * already, and stays unknown on both sides.
 */
function withOutputs(wanted: Rendered, { documents, name, there }: ServiceOrderInput): Rendered {
  const own = there.get(name)?.applied
  const names = (wanted.service.value.spec.dependsOn ?? []).filter((one) => {
    const applied = there.get(one)?.applied
    return (
      applied !== undefined &&
      (own === undefined || applied.appliedAt > own.appliedAt || differs(wanted, there.get(name)))
    )
  })
  if (names.length === 0 || documents.estate === null) return wanted
  const outputs = gaveOf(names, there)
  const { service, offering, team, account, leaseUntil } = wanted
  const rendering = renderService({ service, offering, team, account, estate: documents.estate.name, outputs })
  if (rendering.kind !== 'rendered') throw new Error(`service ${name} cannot be rendered with what it depends on`)
  return { ...rendering.rendered, leaseUntil }
}

/** What is there of it, as its cloud can be called for it. */
function formerOf(old: There, { documents, there }: ServiceOrderInput) {
  return formerResources(old.documents, documents, gaveOf(old.applied.dependsOn, there))
}

/** What services gave, as far as they are there. */
function gaveOf(names: readonly string[], there: ServiceOrderInput['there']): Outputs {
  return outputsOf(names.flatMap((name) => there.get(name)?.applied ?? []))
}

/** Whether what is there of a service is not what counts, so that it is to be applied itself. */
function differs(wanted: Rendered | undefined, there: There | undefined): boolean {
  return there === undefined || serviceChange(appliedRendering(there.documents), wanted) !== null
}

/** Resources do not depend on the time; leases, which do, are not looked at. */
function wantedOf(documents: Documents, name: string): Rendered | undefined {
  return renderDesired(documents, anyTime).services.get(name)
}

const anyTime = '1970-01-01T00:00:00Z'

/** A service is made after what it depends on, and goes after what depends on it. */
function comesFirst(
  { documents, there, name }: ServiceOrderInput,
  before: Rendered | undefined,
  after: Rendered | undefined,
): readonly string[] {
  if (after !== undefined) {
    return dependenciesOf(after).filter((one) => differs(wantedOf(documents, one), there.get(one)))
  }
  if (before === undefined) return []
  return [...there.keys()].filter((one) => one !== name && stillNeeds(one, { documents, there, name }))
}

/** Whether another service was made from this one, and is not yet what it shall be without it. */
function stillNeeds(one: string, { documents, there, name }: Omit<ServiceOrderInput, 'estate'>): boolean {
  const applied = there.get(one)
  if (applied === undefined || !applied.applied.dependsOn.includes(name)) return false
  const wanted = wantedOf(documents, one)
  return wanted === undefined || dependenciesOf(wanted).includes(name) || differs(wanted, applied)
}

function neighbours({ documents, name }: ServiceOrderInput, before: Rendered | undefined, after: Rendered | undefined) {
  const dependants = [...documents.services.values()].flatMap((service) =>
    (service.value.spec.dependsOn ?? []).includes(name) ? [service.name] : [],
  )
  const former = before === undefined ? [] : dependenciesOf(before)
  const now = after === undefined ? [] : dependenciesOf(after)
  return [...new Set([...dependants, ...former.filter((one) => !now.includes(one))])].sort()
}

function dependenciesOf({ service }: Rendered): readonly string[] {
  return service.value.spec.dependsOn ?? []
}

type Sides = {
  readonly before: Rendered | undefined
  readonly after: Rendered | undefined
  readonly resources: readonly AppliedResource[]
  /** The same as it can be called; empty where its cloud has an engine. */
  readonly former: ReturnType<typeof formerResources>
}

/** One place is one change; a service that moves is made there first, and deleted here then (rule M6). */
function cloudChanges(input: ServiceOrderInput, change: Change, sides: Sides): readonly CloudChange[] {
  const { before, after, resources, former: called } = sides
  const { name = '', value } = input.documents.estate ?? {}
  const place = (rendered: Rendered) => serviceIdentity(input.estate, name, rendered, value?.spec.egress)
  const former = called.length === 0 ? {} : { former: called }
  const hidden = secretsIn(before, after)
  const wanted = after?.resources ?? []
  const adopt = after === undefined ? {} : adopted(after, resources)
  if (before === undefined || after === undefined || samePlace(before, after)) {
    const rendered = after ?? before
    if (rendered === undefined) return []
    const announced = Object.fromEntries(change.resources.map(({ logicalId, action }) => [logicalId, action]))
    const known = { before: resources, ...former }
    const one = {
      identity: place(rendered),
      action: change.action,
      ...known,
      ...hidden,
      after: wanted,
      announced,
      adopt,
    }
    return [{ ...one, ...mayReplaceIn(change), ...templateOf(input, after) }]
  }
  const all = (ids: readonly { readonly logicalId: string }[], action: Action) =>
    Object.fromEntries(ids.map(({ logicalId }) => [logicalId, action]))
  return [
    {
      identity: place(after),
      action: 'create',
      ...hidden,
      before: [],
      after: wanted,
      announced: all(wanted, 'create'),
      adopt,
      ...templateOf(input, after),
    },
    {
      identity: place(before),
      action: 'delete',
      ...hidden,
      before: resources,
      ...former,
      after: [],
      announced: all(resources, 'delete'),
      adopt: {},
    },
  ]
}

function secretsIn(...sides: readonly (Rendered | undefined)[]): Pick<CloudChange, 'secrets'> {
  const secrets = sides.flatMap((side) =>
    side === undefined ? [] : secretTexts(serviceParameters(side.service, side.offering)),
  )
  return secrets.length === 0 ? {} : { secrets: [...new Set(secrets)] }
}

function mayReplaceIn({ resources }: Change): Pick<CloudChange, 'mayReplace'> {
  const ids = resources.filter(({ mayReplace }) => mayReplace === true).map(({ logicalId }) => logicalId)
  return ids.length === 0 ? {} : { mayReplace: ids }
}

/** A whole template is sent with everything that others gave, whether it was read anew or not. */
function templateOf(
  { documents, there }: ServiceOrderInput,
  after: Rendered | undefined,
): Pick<CloudChange, 'template'> {
  if (after === undefined || documents.estate === null) return {}
  const { service, offering, team, account } = after
  const outputs = gaveOf(dependenciesOf(after), there)
  const template = renderStackTemplate({ service, offering, team, account, estate: documents.estate.name, outputs })
  return template === null ? {} : { template }
}

function samePlace(before: Rendered, after: Rendered): boolean {
  return digestOf([before.account, before.region]) === digestOf([after.account, after.region])
}

/** Live resources that a service takes over instead of making them anew. */
function adopted({ service, resources }: Rendered, there: readonly AppliedResource[]): CloudChange['adopt'] {
  const imports = importsOf(service)
  const known = new Set(there.map(({ logicalId }) => logicalId))
  return Object.fromEntries(
    resources.flatMap(({ logicalId }) => {
      const id = imports.get(logicalId)
      return id === undefined || known.has(logicalId) ? [] : [[logicalId, id] as const]
    }),
  )
}
