import { evaluate, holds } from '../evaluate.ts'
import { checkExports } from '../exports.ts'
import type { Deployed, Stack, StackResource } from '../model.ts'
import { dependencies } from '../references.ts'
import type { Template } from '../template.ts'
import { type Deed, scopeOf } from './deed.ts'
import { type Job, runJobs } from './jobs.ts'
import { deleteJob } from './resource-jobs.ts'

/** The end of an operation: well or not. */
export function end({ world, operation }: Deed, failed: boolean): void {
  operation.ended = world.clock.now()
  operation.failed = failed
}

/** The outputs of a deployed stack, resolved. */
export function outputsOf(deed: Deed, deployed: Deployed): Stack['outputs'] {
  const scope = scopeOf(deed, deployed)
  const outputs = Object.entries(deployed.template.Outputs)
    .filter(([, { Condition }]) => holds(Condition, scope))
    .map(([OutputKey, output]) => ({
      OutputKey,
      OutputValue: String(evaluate(output.Value, scope)),
      ...(output.Description === undefined ? {} : { Description: output.Description }),
      ...(output.Export ? { ExportName: String(evaluate(output.Export.Name, scope)) } : {}),
    }))
  checkExports(deed.place, deed.stack, outputs)
  return outputs
}

/** Why what was done does not stand: resources failed, or another stack exports what this one wants to; null where it stands. */
export function failureOf(
  deed: Deed,
  wanted: Deployed,
  failed: readonly string[],
  verb: 'create' | 'update',
): string | null {
  if (failed.length === 0) return exportConflict(deed, wanted)
  const ids = [...deed.stack.resources.values()]
    .filter(({ status }) => status === 'CREATE_FAILED' || status === 'UPDATE_FAILED')
    .map(({ logicalId }) => logicalId)
  return `The following resource(s) failed to ${verb}: [${ids.join(', ')}]. `
}

function exportConflict(deed: Deed, wanted: Deployed): string | null {
  const names = outputsOf(deed, wanted).flatMap(({ ExportName = [] }) => ExportName)
  const others = deed.place.stacks.filter((one) => one !== deed.stack && one.status !== 'DELETE_COMPLETE')
  for (const { name, outputs } of others) {
    const taken = outputs.find(({ ExportName }) => ExportName !== undefined && names.includes(ExportName))
    if (taken) return `Export with name ${taken.ExportName} is already exported by stack ${name}. `
  }
  return null
}

/** The logical ids of a wanted template whose conditions hold. */
export function wantedIds(deed: Pick<Deed, 'place' | 'stack'>, wanted: Deployed): readonly string[] {
  const scope = scopeOf(deed, wanted)
  return Object.keys(wanted.template.Resources).filter((id) => holds(wanted.template.Resources[id]?.Condition, scope))
}

const snapshotByDefault = ['AWS::RDS::DBCluster', 'AWS::RDS::DBInstance']

/** What becomes of a resource that its stack no longer holds. */
export function deletionPolicy(
  template: Template,
  { logicalId, type, properties }: Pick<StackResource, 'logicalId' | 'type' | 'properties'>,
): string {
  const said = template.Resources[logicalId]?.DeletionPolicy
  if (said !== undefined) return said
  return snapshotByDefault.includes(type) && properties['DBClusterIdentifier'] === undefined ? 'Snapshot' : 'Delete'
}

/** What becomes of a resource that the operation made which is rolled back: retained where its policy says just that. */
export function rollbackPolicy(
  { template }: Deployed,
  { retainExceptOnCreate }: Stack,
  resource: StackResource,
): string {
  return deletionPolicy(template, resource) === 'Retain' && !retainExceptOnCreate ? 'Retain' : 'Delete'
}

/** What becomes of the old resource when another one takes its place. */
export function replacePolicy(template: Template, logicalId: string): string {
  return template.Resources[logicalId]?.UpdateReplacePolicy ?? 'Delete'
}

/** Deletes resources, each after those that need it; what cannot be deleted stays, the others go on. */
export function* deleteAll(
  deed: Deed,
  resources: readonly StackResource[],
  templates: readonly Template[],
  policyOf: (resource: StackResource) => string,
  forget: boolean,
): Generator<void, readonly string[]> {
  const needs = templates.map(dependencies)
  const jobs: Job[] = resources.map((resource) => {
    const users = resources.filter(({ logicalId }) => needs.some((one) => one.get(logicalId)?.has(resource.logicalId)))
    return deleteJob(deed, resource, policyOf(resource), new Set(users.map(({ logicalId }) => logicalId)), forget)
  })
  return yield* runJobs(deed, jobs, true)
}
