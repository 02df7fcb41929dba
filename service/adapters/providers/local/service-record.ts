import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { accountFolder, engineFolder, isResourceId, ownerFile, placeName } from '../../../core/local/layout.ts'
import type { AppliedResource } from '../../../core/model/applied.ts'
import type { ServiceIdentity, StepOutcome } from '../../../ports/cloud.ts'
import type { CloudFolder } from './cloud-folder.ts'
import { refusal } from './cloud-words.ts'

/** How a step ended that is done. */
export type Done = Extract<StepOutcome, { kind: 'done' }>

/** Who has a resource: nobody; this service, by this logical id; or another. */
export type Ownership = 'nobody' | 'ours' | { readonly other: string }

/**
 * What the cloud's engine remembers of one service, as CloudFormation does in a stack: which resources it made, and
 * how each step ended that it took. A resource is the service's where its own folder says so too.
 */
export type ServiceRecord = {
  /** What names the drafts of this service. */
  readonly draft: string
  /** Removes what work on this service that was cut off has left behind. */
  sweep(): Promise<void>
  /** How a step ended, by its key; null where it is not done. */
  recall(key: string, step: string): Promise<Done | null>
  remember(key: string, step: string, done: Done): Promise<void>
  note(resource: AppliedResource): Promise<void>
  /** Whether it was noted: a resource's own folder alone, which anybody may have written, does not say whose it is (rule S8). */
  knows(id: string): Promise<boolean>
  forget(id: string): Promise<void>
  /** The resources that it made and that are there, by logical id. */
  resources(outputs: (id: string) => AppliedResource['outputs']): Promise<readonly AppliedResource[]>
  ownership(id: string, logicalId: string): Promise<Ownership>
  /** The text of the owner's file of a resource. */
  ownerText(id: string, logicalId: string): string
}

/** Opens the record of a service; reading one that is not there finds nothing. */
export function openServiceRecord(cloud: CloudFolder, identity: ServiceIdentity): ServiceRecord {
  const { account, region, estate, service } = identity
  const where = `${accountFolder(account.name, region)}/${placeName(estate)}/${placeName(service)}`
  const folder = `${engineFolder}/services/${where}`
  const draft = digest(where).slice(0, 20)
  const stepFile = (key: string) => `${folder}/step-${digest(key)}.json`
  const noteFile = (id: string) => `${folder}/resource-${digest(id)}.json`
  const write = async (place: string, value: object) => {
    await cloud.make(place.slice(0, place.lastIndexOf('/')))
    await cloud.put(place, `${canonicalize(value)}\n`, draft)
  }
  const ownership = async (id: string, logicalId: string): Promise<Ownership> => {
    const owner = await readRecord(cloud, `${id}/${ownerFile}`)
    if (owner === null) return 'nobody'
    if (owner['id'] !== id) return { other: 'somebody: the owner that it names has another resource' }
    if (owner['estate'] !== estate || owner['service'] !== service)
      return { other: `the service ${owner['service']} of the estate ${owner['estate']}` }
    return owner['logicalId'] === logicalId ? 'ours' : { other: `${owner['logicalId']} of the same service` }
  }
  return {
    draft,
    sweep: () => cloud.sweep(draft),
    ownership,
    ownerText: (id, logicalId) => `${canonicalize({ id, estate, service, logicalId })}\n`,
    async recall(key, step) {
      const found = await readRecord(cloud, stepFile(key))
      if (found === null) return null
      if (found['step'] !== step) throw refusal(`the key of "${step}" was used for "${found['step']}" before`)
      return found['done'] as Done
    },
    remember: (key, step, done) => write(stepFile(key), { step, done }),
    note: ({ logicalId, type, id }) => write(noteFile(id), { logicalId, type, id }),
    knows: async (id) => (await readRecord(cloud, noteFile(id))) !== null,
    forget: (id) => cloud.take(noteFile(id), draft),
    async resources(outputs) {
      const found: AppliedResource[] = []
      for (const name of await cloud.names(folder)) {
        if (!name.startsWith('resource-')) continue
        const note = await readRecord(cloud, `${folder}/${name}`)
        const { logicalId = '', type = '', id = '' } = (note ?? {}) as { readonly [key: string]: string }
        if (!isResourceId(id) || !(await cloud.has(id)) || (await ownership(id, logicalId)) !== 'ours') continue
        found.push({ logicalId, type, id, outputs: outputs(id) })
      }
      return found.sort((one, other) => compare(one.logicalId, other.logicalId) || compare(one.id, other.id))
    },
  }
}

async function readRecord(cloud: CloudFolder, place: string): Promise<{ readonly [key: string]: unknown } | null> {
  const text = await cloud.read(place)
  if (text === null) return null
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as { readonly [key: string]: unknown }
  } catch {
    // Said below: whose resource it is cannot be told, so nothing is done to it.
  }
  throw refusal(`${cloud.path(place)} is damaged: the cloud's engine cannot read what it wrote there`)
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
