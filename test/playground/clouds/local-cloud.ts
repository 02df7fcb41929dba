import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cloud } from './cloud.ts'

type Properties = { readonly [name: string]: unknown }

/** The local cloud, and the hands of somebody in it. */
export type LocalCloud = Cloud & {
  /** The properties of the bucket of a service of the shop floor, as its file has them. */
  propertiesOf(service: string): Properties
  /** Somebody changes that file by hand; its path. */
  changeByHand(service: string, properties: Properties): string
}

/** The local cloud below a folder. */
export function localCloud(folder: string): LocalCloud {
  const cloud = join(folder, 'cloud')
  const idOf = (service: string) => `shop-floor/global/bucket/${service}`
  const fileOf = (service: string) => join(cloud, idOf(service), 'resource.json')
  const read = (service: string): { readonly properties: Properties } =>
    JSON.parse(readFileSync(fileOf(service), 'utf8'))
  return {
    introduction: ['Services live in the local cloud: each thing is a folder of this machine.'],
    sample: {
      accounts: [
        '{ name: lab, provider: local, environment: dev }',
        '{ name: shop-floor, provider: local, environment: prod }',
      ],
      scans: ['{ name: every-minute, schedule: "* * * * *", accounts: [lab, shop-floor], report: [issue] }'],
      bucket: {
        type: 'Local::Bucket',
        isPrivate: 'resource.properties.?Public.orValue(false) == false',
        open: '{ Public: true }',
        closed: '{ Public: false }',
      },
    },
    settings: { PLUMBLINE_CLOUD: cloud },
    bucketOf: async (service) => (existsSync(fileOf(service)) ? idOf(service) : undefined),
    propertiesOf: (service) => read(service).properties,
    changeByHand(service, properties) {
      const resource = read(service)
      const changed = { ...resource, properties: { ...resource.properties, ...properties } }
      writeFileSync(fileOf(service), JSON.stringify(changed, null, 2))
      return fileOf(service)
    },
    yourTurn: [`Change something by hand, below ${cloud}, and see in an issue what the next scan makes of it.`],
    stop: async () => {},
  }
}
