import { globSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { linkDocuments } from '../../service/core/documents/link.ts'
import { type FileReading, readFile } from '../../service/core/documents/read-file.ts'
import type { Document } from '../../service/core/model/document.ts'
import type { Documents } from '../../service/core/model/documents.ts'
import type { JsonObject } from '../../service/core/model/json.ts'
import type { Shipped } from '../../service/core/model/shipped.ts'

const root = resolve(import.meta.dirname, '../..')

/** Reads a file of the estate, or fails. */
export function reading(path: string, text: string): FileReading {
  const found = readFile({ path, text })
  if (!found) throw new Error(`${path} holds no documents`)
  return found
}

/** The names of the shipped offerings. */
export const names = globSync('catalog/offerings/*.yaml', { cwd: root })
  .map((path) => basename(path, '.yaml'))
  .sort()

/** A shipped offering's file. */
export function shippedOffering(name: string): FileReading {
  return reading(`catalog/offerings/${name}.yaml`, readFileSync(join(root, `catalog/offerings/${name}.yaml`), 'utf8'))
}

/** All shipped packs, read from their folder. */
export function shippedPacks(): Shipped {
  const packs = globSync('policies/*/*', { cwd: root }).map((folder) => {
    const [, name = '', version = ''] = folder.split('/')
    const documents = globSync(`${folder}/*.yaml`, { cwd: root })
      .sort()
      .flatMap((path) => reading(path, readFileSync(join(root, path), 'utf8')).documents)
    return [`${name}@${version}`, documents as readonly Document<'Policy'>[]] as const
  })
  return { packs: new Map(packs) }
}

/** An estate of some files, with what every estate of these tests has: three accounts, a team, the shipped offerings. */
export function estateWith(files: { readonly [path: string]: string }, shipped: Shipped): Documents {
  const all = { 'plumbline.yaml': estateFile(shipped), 'catalog/teams/payments.yaml': team, ...files }
  const readings = Object.entries(all).map(([path, text]) => reading(path, text))
  return linkDocuments([...readings, ...names.map(shippedOffering)], shipped)
}

function estateFile({ packs }: Shipped): string {
  const lines = [...packs.keys()]
    .map((pack) => pack.split('@'))
    .map(([name, version]) => `{ name: ${name}, version: ${version} }`)
  return `
apiVersion: plumbline/v1
kind: Estate
metadata: { name: acme }
spec:
  accounts:
    - { name: main, provider: aws, id: "111122223333", regions: [eu-west-1], environment: prod }
    - { name: sandbox, provider: local, environment: dev }
    - { name: vendor, provider: http, url: "https://api.example", environment: prod }
  egress: [api.example]
  packs: [${lines.join(', ')}]
  administrators: [acme/cloud-coe]
`
}

const team = `
apiVersion: plumbline/v1
kind: Team
metadata: { name: payments, title: Payments }
spec:
  github: acme/payments
  costCenter: CC-1234
  may: [{ order: [${names.join(', ')}], in: [dev, prod] }]
  quota: { cpu: 64, memoryGiB: 256, storageGiB: 2000, monthlyCost: 5000, services: 40 }
`

/** What each offering cannot do without. */
export const least: { readonly [name: string]: JsonObject } = {
  bucket: { storageGiB: 20 },
  'container-service': { image: 'registry.example/shop:1.0' },
  postgres: { storageGiB: 20 },
  queue: {},
  'saas-workspace': { seats: 5 },
  'virtual-machine': { storageGiB: 20 },
}

/** A service with nothing but what its offering cannot do without. */
export function order(offering: string, account: 'main' | 'sandbox' | 'vendor', parameters: object): string {
  return JSON.stringify({
    apiVersion: 'plumbline/v1',
    kind: 'Service',
    metadata: { name: `orders-${offering}`, team: 'payments', environment: account === 'sandbox' ? 'dev' : 'prod' },
    spec: { offering, account, parameters, tags: { 'data-class': 'internal' } },
  })
}
