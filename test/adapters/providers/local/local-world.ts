import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createLocalProvider } from '../../../../service/adapters/providers/local/local-provider.ts'
import type { JsonObject } from '../../../../service/core/model/json.ts'
import type { LiveThing, ProviderMember, ProviderWorld } from '../../../contracts/provider.ts'
import { thingOffering } from '../../../contracts/thing-offering.ts'
import { faultyFiles, quickFiles } from './faulty-files.ts'

const offering = thingOffering(`
    local:
      Resources:
        Store:
          Type: Local::Bucket
          Properties: { Name: "\${params.name}", SizeGiB: "\${params.size}", Encrypted: true, Password: "\${params.password}" }
        Line:
          Type: Local::Queue
          Properties: { Name: "\${service.name}-line", Password: "\${params.password}", Limits: { Days: [1, 2.5, null] } }
`)

/** The local cloud as a member of the family. */
export const localMember: ProviderMember = {
  name: 'local',
  offering,
  account: { name: 'sandbox', provider: 'local', environment: 'dev' },
  owners: 'tagged',
  engine: 'steps',
  calls: 5,
  failure: { at: 3, words: /^the local cloud could not create Line of orders: E[A-Z]+: .+/ },
  open: openLocalWorld,
}

/** A local cloud in a folder of its own. */
export async function openLocalWorld(): Promise<ProviderWorld & { readonly folder: string }> {
  const home = mkdtempSync(join(tmpdir(), 'plumbline-cloud-'))
  const folder = join(home, 'cloud')
  const file = (id: string) => join(folder, id, 'resource.json')
  return {
    folder,
    provider: createLocalProvider({ folder, files: quickFiles }),
    other: createLocalProvider({ folder, files: quickFiles }),
    faulty(fault) {
      const { files, reached } = faultyFiles(fault)
      return { provider: createLocalProvider({ folder, files }), reached }
    },
    async live() {
      const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
      const found = entries.filter((path) => /^[^.].*resource\.json$/.test(path)).sort()
      return found.map((path) => lookAt(folder, dirname(path)))
    },
    async edit(id, property, value) {
      const resource = JSON.parse(await readFile(file(id), 'utf8'))
      resource.properties[property] = value
      await writeFile(file(id), JSON.stringify(resource))
    },
    async makeByHand(name) {
      const id = `sandbox/global/bucket/${name}`
      await mkdir(join(folder, id, 'data'), { recursive: true })
      await writeFile(file(id), JSON.stringify({ type: 'Local::Bucket', name, properties: { Name: name } }))
      return id
    },
    forgeOwner: (id, { estate, service }, logicalId) =>
      writeFile(join(folder, id, '.owner.json'), JSON.stringify({ id, estate, service, logicalId })),
    removeByHand: (id) => rm(join(folder, id), { recursive: true }),
    putData: (id) => writeFile(join(folder, id, 'data', 'object'), 'kept'),
    hasData: async (id) => existsSync(join(folder, id, 'data', 'object')),
    async leftovers() {
      const drafts = join(folder, '.plumbline', 'drafts')
      return existsSync(drafts) ? readdirSync(drafts) : []
    },
    close: async () => rmSync(home, { recursive: true, force: true }),
  }
}

function lookAt(folder: string, id: string): LiveThing {
  const text = readFileSync(join(folder, id, 'resource.json'), 'utf8')
  const { type, properties, tags = {} } = JSON.parse(text) as LiveThing
  return {
    id,
    type,
    tags,
    properties: { ...properties, ...(Object.keys(tags).length > 0 ? { Tags: tags } : {}) } as JsonObject,
  }
}
