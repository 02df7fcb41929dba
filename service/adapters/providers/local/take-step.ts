import type { RenderedResource } from '../../../core/catalog/rendered.ts'
import { accountFolder, dataFolder, isResourceId, ownerFile, resourceFile } from '../../../core/local/layout.ts'
import type { AppliedResource } from '../../../core/model/applied.ts'
import type { CloudChange } from '../../../ports/cloud.ts'
import type { DeedStep } from '../deeds.ts'
import type { CloudFolder } from './cloud-folder.ts'
import { refusal } from './cloud-words.ts'
import { newIdOf } from './local-steps.ts'
import { resourceText, typeIn } from './resource-text.ts'
import type { Done, ServiceRecord } from './service-record.ts'

/** What a step works with. */
export type StepWork = {
  readonly cloud: CloudFolder
  readonly record: ServiceRecord
  readonly change: CloudChange
  readonly step: DeedStep
}

/** Takes a step; one that was cut off goes on from what is there. Throws a `CloudError` or an error of the file system. */
export async function takeStep(work: StepWork): Promise<Done> {
  switch (work.step.deed) {
    case 'create':
      return create(work, desired(work))
    case 'adopt':
      return adopt(work, desired(work))
    case 'update':
      return update(work, desired(work), former(work))
    case 'delete':
    case 'delete the former':
      return remove(work, former(work))
  }
}

/** What a resource gives to services that depend on its own: its name, and where its data lies. */
export function outputsOf(cloud: CloudFolder, id: string): AppliedResource['outputs'] {
  return { name: nameIn(id), path: cloud.path(`${id}/${dataFolder}`) }
}

async function create(work: StepWork, resource: RenderedResource): Promise<Done> {
  const { cloud, record, change } = work
  const { logicalId } = resource
  const id = newIdOf(change.identity, resource)
  const contents = { [resourceFile]: resourceText(resource, nameIn(id)), [ownerFile]: record.ownerText(id, logicalId) }
  if (!(await cloud.has(id))) {
    await record.note(appliedAs(work, resource, id))
    if (await cloud.putFolder(id, contents, [dataFolder], record.draft)) return made(work, resource, id, 'made')
  }
  await refuseOthers(work, id, 'made')
  if (!(await record.knows(id)))
    throw refusal(`${logicalId} was not made: ${id} is there already, and only says itself that it is this service's`)
  // Ours already: an earlier try came this far, or the cloud had it before the ledger was lost.
  await record.note(appliedAs(work, resource, id))
  await cloud.put(`${id}/${resourceFile}`, resourceText(resource, nameIn(id)), record.draft)
  return made(work, resource, id, 'made')
}

async function adopt(work: StepWork, resource: RenderedResource): Promise<Done> {
  const { cloud, record, change } = work
  const { logicalId } = resource
  const id = change.adopt[logicalId] ?? ''
  const { account, region } = change.identity
  if (!isResourceId(id) || !id.startsWith(`${accountFolder(account.name, region)}/`))
    throw refusal(`${logicalId} cannot be taken over: "${id}" is no identifier of ${account.name}`)
  const text = await cloud.read(`${id}/${resourceFile}`)
  if (text === null) throw refusal(`${logicalId} cannot be taken over: there is no ${id}`)
  if (typeIn(text) !== resource.type) throw refusal(`${logicalId} cannot be taken over: ${id} is no ${resource.type}`)
  const isNew = await cloud.putNew(`${id}/${ownerFile}`, record.ownerText(id, logicalId), record.draft)
  if (!isNew) await refuseOthers(work, id, 'taken over')
  await record.note(appliedAs(work, resource, id))
  await cloud.put(`${id}/${resourceFile}`, resourceText(resource, nameIn(id)), record.draft)
  return made(work, resource, id, 'taken over')
}

async function update(work: StepWork, resource: RenderedResource, { id, type }: AppliedResource): Promise<Done> {
  const { cloud, record } = work
  const { logicalId } = resource
  if (type !== resource.type) throw refusal(`${logicalId} is a ${type}: to make it a ${resource.type} is to replace it`)
  if (!(await cloud.has(id))) throw refusal(`${logicalId} is gone: nothing lies at ${cloud.path(id)} any more`)
  await refuseOthers(work, id, 'changed')
  await record.note(appliedAs(work, resource, id))
  await cloud.put(`${id}/${resourceFile}`, resourceText(resource, nameIn(id)), record.draft)
  return made(work, resource, id, 'changed')
}

async function remove(work: StepWork, { logicalId, id }: AppliedResource): Promise<Done> {
  const { cloud, record, change, step } = work
  const wasThere = await cloud.has(id)
  if (wasThere) {
    await refuseOthers(work, id, 'deleted')
    await cloud.take(id, record.draft)
  }
  await record.forget(id)
  const successor = step.deed === 'delete' ? undefined : change.after.find((one) => one.logicalId === logicalId)
  const left = successor === undefined ? null : await standing(work, successor)
  return { kind: 'done', resources: { [logicalId]: left }, answer: wasThere ? `${id} deleted` : `${id} was gone` }
}

/** What a replace has made already, where it makes first. */
async function standing(work: StepWork, resource: RenderedResource): Promise<AppliedResource | null> {
  const id = newIdOf(work.change.identity, resource)
  if (!(await work.cloud.has(id)) || (await work.record.ownership(id, resource.logicalId)) !== 'ours') return null
  return appliedAs(work, resource, id)
}

async function refuseOthers({ record, step }: StepWork, id: string, done: string): Promise<void> {
  const owner = await record.ownership(id, step.logicalId)
  if (owner === 'ours') return
  const whose = owner === 'nobody' ? 'nobody: Plumbline did not make it' : owner.other
  throw refusal(`${step.logicalId} was not ${done}: ${id} is there already and belongs to ${whose}`)
}

function made(work: StepWork, resource: RenderedResource, id: string, what: string): Done {
  const applied = appliedAs(work, resource, id)
  return { kind: 'done', resources: { [resource.logicalId]: applied }, answer: `${id} ${what}` }
}

function appliedAs({ cloud }: StepWork, { logicalId, type }: RenderedResource, id: string): AppliedResource {
  return { logicalId, type, id, outputs: outputsOf(cloud, id) }
}

function nameIn(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1)
}

function desired({ change, step }: StepWork): RenderedResource {
  const found = change.after.find(({ logicalId }) => logicalId === step.logicalId)
  if (!found) throw refusal(`the change does not say what ${step.logicalId} shall be`)
  return found
}

function former({ change, step }: StepWork): AppliedResource {
  const found = change.before.find(({ logicalId }) => logicalId === step.logicalId)
  if (!found) throw refusal(`the ledger knows no ${step.logicalId} of ${change.identity.service}`)
  if (!isResourceId(found.id)) throw refusal(`"${found.id}" is no identifier of the local cloud`)
  return found
}
