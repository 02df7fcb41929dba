import { renderService } from '../catalog/render-service.ts'
import { secretTexts, serviceParameters } from '../catalog/service-parameters.ts'
import { renderStackTemplate } from '../catalog/stack-template.ts'
import type { AppliedResource, AppliedService } from '../model/applied.ts'
import type { CloudChange } from '../model/cloud-change.ts'
import type { Action, PropertyChange, ResourceChange } from '../model/plan.ts'
import type { Difference } from '../model/scan.ts'
import { type AppliedDocuments, accountOf } from './applied-rendering.ts'
import { outputsOf } from './outputs.ts'
import { serviceIdentity } from './service-identity.ts'

/** A resource that does not live as its service was applied, by its logical id. */
export type Drifted = { readonly logicalId: string; readonly differences: readonly Difference[] }

/** A service that is to be put back. */
export type RevertInput = {
  /** The estate's id. */
  readonly estate: string
  readonly applied: AppliedService
  readonly documents: AppliedDocuments
  /** What the services that it depends on gave. */
  readonly dependencies: readonly AppliedService[]
  readonly drifted: readonly Drifted[]
  /** Logical ids of what may live otherwise, since that is waived. */
  readonly spared: readonly string[]
  /** What the Estate lets be called, as it counts now. */
  readonly egress: readonly string[]
}

/** What putting a service back takes: what its cloud is told, and what people see of it. */
export type Revert = { readonly cloud: CloudChange; readonly changes: readonly ResourceChange[] }

/**
 * What puts a service back to its last applied state (rule S5): what drifted is written again, what is gone is made anew.
 * Null where none of it belongs to the service any more.
 */
export function revertOrder({
  estate,
  applied,
  documents,
  dependencies,
  drifted,
  spared,
  egress,
}: RevertInput): Revert | null {
  const outputs = outputsOf(dependencies)
  const account = accountOf(documents)
  const order = { ...documents, account, estate: documents.estate.name, outputs }
  const rendering = renderService(order)
  if (rendering.kind !== 'rendered') throw new Error(`service ${applied.service} cannot be rendered as it was applied`)
  const { rendered } = rendering
  const known = new Map(applied.resources.map((resource) => [resource.logicalId, resource]))
  const after = rendered.resources.filter(({ logicalId }) => drifted.some((one) => one.logicalId === logicalId))
  if (after.length === 0) return null
  const ours = drifted.filter(({ logicalId }) => after.some((one) => one.logicalId === logicalId))
  const gone = new Set(ours.filter(isGone).map(({ logicalId }) => logicalId))
  const action = (logicalId: string): Action => (gone.has(logicalId) ? 'create' : 'update')
  const template = renderStackTemplate(order)
  const before = [...known.values()].filter(({ logicalId }: AppliedResource) => !gone.has(logicalId))
  return {
    cloud: {
      identity: serviceIdentity(estate, documents.estate.name, rendered, egress),
      action: 'update',
      before,
      after,
      announced: Object.fromEntries(after.map(({ logicalId }) => [logicalId, action(logicalId)])),
      adopt: {},
      reverts: { spared },
      secrets: secretTexts(serviceParameters(documents.service, documents.offering)),
      ...(template === null ? {} : { template }),
    },
    changes: after.map(({ logicalId, type }) => ({
      logicalId,
      type,
      action: action(logicalId),
      properties: ours.filter((one) => one.logicalId === logicalId).flatMap(({ differences }) => back(differences)),
    })),
  }
}

function isGone({ differences }: Drifted): boolean {
  return differences.some(({ path }) => path === '')
}

/** The way back of what differs; of a sensitive value only that it changes. */
function back(differences: readonly Difference[]): readonly PropertyChange[] {
  return differences.flatMap(({ path, desired, live, sensitive }): readonly PropertyChange[] => {
    if (path === '') return []
    if (sensitive === true) return [{ path, sensitive }]
    return [
      { path, ...(live === undefined ? {} : { before: live }), ...(desired === undefined ? {} : { after: desired }) },
    ]
  })
}
