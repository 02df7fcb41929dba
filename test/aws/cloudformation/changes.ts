import type {
  Change,
  PolicyAction,
  Replacement,
  ResourceAttribute,
  ResourceChange,
  ResourceChangeDetail,
  StackResourceDriftStatus,
  Tag,
} from '@aws-sdk/client-cloudformation'
import { invalid } from '../protocol/aws-error.ts'
import { findLive, readLive } from '../resources/effects.ts'
import { tagProperty } from '../resources/types.ts'
import type { Place } from '../server/world.ts'
import { propertyDetails, type Sides, written } from './change-details.ts'
import { pseudoParameters, resolvedProperties } from './engine/deed.ts'
import { deletionPolicy, replacePolicy } from './engine/ends.ts'
import { afterApply, holds, type Scope } from './evaluate.ts'
import { importValue } from './exports.ts'
import { actualProperties } from './live-tags.ts'
import type { ChangeSet, Deployed, Stack, StackResource } from './model.ts'
import { dependencies, referencesIn } from './references.ts'

type Work = {
  readonly stack: Stack
  readonly place: Place
  readonly set: Pick<ChangeSet, 'wanted' | 'imports'> & Partial<Pick<ChangeSet, 'mode' | 'created'>>
  /** What is known of the resources that were looked at so far: those they refer to come first. */
  readonly known: Map<string, ResourceChange | null>
}

/** What a change set would do to a stack, by logical id; what cannot be known before is said to be so. */
export function changesOf(stack: Stack, place: Place, set: Work['set']): readonly Change[] {
  const work: Work = { stack, place, set, known: new Map() }
  const scope = scopeBefore(work)
  const { template } = set.wanted
  const ids = inOrder(dependencies(template)).filter((id) => holds(template.Resources[id]?.Condition, scope))
  for (const id of ids) work.known.set(id, changeOf(work, scope, id))
  const removed = [...stack.resources.values()].filter(
    (one) => !ids.includes(one.logicalId) && one.status !== 'DELETE_COMPLETE' && one.physicalId !== '',
  )
  const all = [...[...work.known.values()].filter((one) => one !== null), ...removed.map((one) => removal(stack, one))]
  return all
    .sort((one, other) => ((one.LogicalResourceId ?? '') < (other.LogicalResourceId ?? '') ? -1 : 1))
    .map((ResourceChange) => ({ Type: 'Resource', ResourceChange }))
}

/**
 * Whether something besides resources changes: the stack's tags, whom it notifies, its outputs or a parameter that they
 * read. What else a template says (conditions, parameters that nothing reads, descriptions, DependsOn) is no update.
 */
export function changesBesides({ deployed }: Stack, wanted: Deployed): boolean {
  if (!deployed) return true
  const read = ({ template, parameters }: Deployed) =>
    referencesIn(template.Outputs).map(({ name }) => [name, parameters.get(name)])
  const of = (one: Deployed) => JSON.stringify([one.tags, one.notifications, one.template.Outputs, read(one)])
  return of(deployed) !== of(wanted)
}

/** What functions see before anything is done: nothing of a resource that is new or may be replaced. */
function scopeBefore({ stack, place, set, known }: Work): Scope {
  return {
    template: set.wanted.template,
    parameters: set.wanted.parameters,
    pseudo: pseudoParameters(stack),
    resource(logicalId, attribute) {
      const found = stack.resources.get(logicalId)
      const change = known.get(logicalId)
      const stays = change === null || (change?.Action === 'Modify' && change.Replacement === 'False')
      if (!found || !stays || (attribute !== null && change !== null)) return afterApply
      return readLive(place, found.type, found.physicalId, attribute) ?? afterApply
    },
    exported: (name) => importValue(place, stack, name),
  }
}

function changeOf(work: Work, scope: Scope, logicalId: string): ResourceChange | null {
  const { stack, set } = work
  const { Type: type = '' } = set.wanted.template.Resources[logicalId] ?? { Type: '' }
  const next = resolvedProperties(set.wanted, scope, logicalId)
  const context = { AfterContext: JSON.stringify({ Properties: next }) }
  const base = { LogicalResourceId: logicalId, ResourceType: type, Scope: [], Details: [] }
  const before = stack.resources.get(logicalId)
  const asked = set.imports.get(logicalId)
  if (asked) return { ...base, ...context, Action: 'Import', PhysicalResourceId: Object.values(asked.identifier)[0] }
  if (!before || !stands(before)) return { ...base, ...context, Action: 'Add' }
  if (before.type !== type) {
    throw invalid(
      `Update of resource type is not permitted. The new template modifies resource type of the following resources: [${logicalId}]`,
    )
  }
  return modification(work, before, next)
}

function modification({ stack, place, set }: Work, before: StackResource, next: Sides['next']): ResourceChange | null {
  const { wanted } = set
  const { logicalId, type } = before
  const revert = set.mode === 'REVERT_DRIFT'
  const live = findLive(place, before.type, before.physicalId)
  const sides: Sides = {
    logicalId,
    type,
    before: stack.deployed ?? wanted,
    after: wanted,
    old: before.properties,
    next,
    actual: revert ? (live ? actualProperties(stack, live, before.properties) : {}) : null,
    at: set.created ?? stack.created,
  }
  const names = [...new Set([...Object.keys(before.properties), ...Object.keys(next)])]
  const details = [
    ...names.flatMap((name) => propertyDetails(sides, name)),
    ...tagDetails(type, stack.deployed?.tags ?? [], wanted.tags),
    ...attributeDetails(sides),
  ]
  const gone = revert && !live
  if (details.length === 0 && !gone) return null
  const replacement = replacementOf(details)
  const synced = details.every(({ Target }) => Target?.AttributeChangeType === 'SyncWithActual')
  return {
    Action: gone ? 'Add' : synced ? 'SyncWithActual' : 'Modify',
    LogicalResourceId: logicalId,
    PhysicalResourceId: before.physicalId,
    ResourceType: type,
    ...(gone ? {} : { Replacement: replacement }),
    Scope: [...new Set(details.flatMap(({ Target }) => Target?.Attribute ?? []))],
    Details: details,
    BeforeContext: JSON.stringify({ Properties: sides.actual ?? before.properties }),
    AfterContext: JSON.stringify({ Properties: next }),
    ...(replacement === 'False' || gone ? {} : { PolicyAction: replaceAnd(wanted, logicalId) }),
    ...(revert ? driftOf(before, live !== undefined, details) : {}),
  }
}

function driftOf({ properties }: StackResource, lives: boolean, details: readonly ResourceChangeDetail[]) {
  const drifted = details.some(({ Target }) => Target?.Drift)
  const status: StackResourceDriftStatus = !lives ? 'DELETED' : drifted ? 'MODIFIED' : 'IN_SYNC'
  return { ResourceDriftStatus: status, PreviousDeploymentContext: JSON.stringify({ Properties: properties }) }
}

function replaceAnd({ template }: Deployed, logicalId: string): PolicyAction {
  const policy = replacePolicy(template, logicalId)
  return policy === 'Retain' ? 'ReplaceAndRetain' : policy === 'Snapshot' ? 'ReplaceAndSnapshot' : 'ReplaceAndDelete'
}

/** Whether a resource was made and is there still, as far as its stack knows. */
function stands({ status, physicalId }: StackResource): boolean {
  return physicalId !== '' && !['CREATE_FAILED', 'DELETE_COMPLETE'].includes(status)
}

function replacementOf(details: readonly ResourceChangeDetail[]): Replacement {
  const causes = details.map(({ Target, Evaluation }) => ({
    need: Target?.RequiresRecreation,
    sure: Evaluation === 'Static',
  }))
  if (causes.some(({ need, sure }) => need === 'Always' && sure)) return 'True'
  return causes.some(({ need }) => need === 'Always' || need === 'Conditionally') ? 'Conditional' : 'False'
}

/** A change of the tags of the stack, which go to all resources that can have tags. */
function tagDetails(type: string, old: readonly Tag[], next: readonly Tag[]): readonly ResourceChangeDetail[] {
  if (!tagProperty(type) || JSON.stringify([...old].sort(byKey)) === JSON.stringify([...next].sort(byKey))) return []
  return [
    {
      Target: {
        Attribute: 'Tags',
        RequiresRecreation: 'Never',
        BeforeValue: written(old),
        AfterValue: written(next),
        Path: '/Properties/Tags',
        AttributeChangeType: 'Modify',
      },
      Evaluation: 'Static',
      ChangeSource: 'DirectModification',
    },
  ]
}

/** The attributes of a resource beside its properties whose change is a change, too. */
function attributeDetails({ logicalId, before, after }: Sides): readonly ResourceChangeDetail[] {
  const names = ['DeletionPolicy', 'UpdateReplacePolicy', 'Metadata'] as const
  return names.flatMap((name): ResourceChangeDetail[] => {
    const [old, next] = [before, after].map(({ template }) => template.Resources[logicalId]?.[name])
    if (JSON.stringify(old) === JSON.stringify(next)) return []
    const Attribute: ResourceAttribute = name
    const values = { BeforeValue: written(old ?? 'Delete'), AfterValue: written(next ?? 'Delete') }
    return [
      {
        Target: {
          Attribute,
          RequiresRecreation: 'Never',
          Path: `/${name}`,
          AttributeChangeType: 'Modify',
          ...(name === 'Metadata' ? {} : values),
        },
        Evaluation: 'Static',
        ChangeSource: 'DirectModification',
      },
    ]
  })
}

function removal(stack: Stack, { logicalId, type, physicalId, properties }: StackResource): ResourceChange {
  const said = stack.deployed ? deletionPolicy(stack.deployed.template, { logicalId, type, properties }) : 'Delete'
  const policy: PolicyAction = said === 'Snapshot' ? 'Snapshot' : said === 'Delete' ? 'Delete' : 'Retain'
  return {
    Action: 'Remove',
    LogicalResourceId: logicalId,
    PhysicalResourceId: physicalId,
    ResourceType: type,
    PolicyAction: policy,
    Scope: [],
    Details: [],
    BeforeContext: JSON.stringify({ Properties: properties }),
  }
}

function byKey(one: { Key?: string }, other: { Key?: string }): number {
  return (one.Key ?? '') < (other.Key ?? '') ? -1 : 1
}

/** Each after those it needs; templates with circles were refused before. */
function inOrder(needs: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const done = new Set<string>()
  const visit = (id: string): void => {
    if (done.has(id)) return
    for (const need of needs.get(id) ?? []) visit(need)
    done.add(id)
  }
  for (const id of needs.keys()) visit(id)
  return [...done]
}
