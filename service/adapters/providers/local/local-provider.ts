import { resolve } from 'node:path'
import { CloudError, type Provider } from '../../../ports/cloud.ts'
import { openCloudFolder } from './cloud-folder.ts'
import { inCloudWords, refusal } from './cloud-words.ts'
import { type Files, localFiles } from './files.ts'
import { localSteps } from './local-steps.ts'
import { openServiceRecord } from './service-record.ts'
import { outputsOf, takeStep } from './take-step.ts'

/** Where a local cloud lies, and (for tests) how its files are reached. */
export type LocalCloud = { readonly folder: string; readonly files?: Files }

/**
 * The local cloud: a folder a resource, below `account/region/type/name`, holding `resource.json`, which people can read
 * and change by hand, and its `data/`. For trying, for tests, and as the simplest member of the family to read.
 */
export function createLocalProvider({ folder, files = localFiles }: LocalCloud): Provider {
  const cloud = openCloudFolder(resolve(folder), files)
  return {
    steps: (change) => localSteps(change).map(({ name, logicalIds }) => ({ name, logicalIds })),
    async perform(change, { name }, key) {
      const { service } = change.identity
      const step = localSteps(change).find((one) => one.name === name)
      if (!step) throw refusal(`nothing called "${name}" is to be done to ${service}`)
      const record = openServiceRecord(cloud, change.identity)
      return inCloudWords(`${name} of ${service}`, async () => {
        const before = await record.recall(key, name)
        if (before) return before
        try {
          const done = await takeStep({ cloud, record, change, step })
          await record.remember(key, name, done)
          await record.sweep()
          return done
        } catch (error) {
          // Where another process has taken the same step meanwhile, it is done, whatever this try ran into.
          const meanwhile =
            error instanceof CloudError && !error.passing ? null : await record.recall(key, name).catch(() => null)
          if (meanwhile) return meanwhile
          throw error
        }
      })
    },
    async find(identity) {
      const record = openServiceRecord(cloud, identity)
      return inCloudWords(`look for ${identity.service}`, async () => {
        const found = await record.resources((id) => outputsOf(cloud, id))
        return found.length === 0 ? null : found
      })
    },
  }
}
