import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ScanFinding } from '../../../service/core/model/scan.ts'
import { startDueScans } from '../../../service/flows/scan/start-due-scans.ts'
import { scan } from '../../../service/flows/scan.ts'
import type { FlowInputs, World } from '../../../service/ports.ts'
import { everyPage } from '../../contracts/every-page.ts'
import { type ApplyWorld, memoryRun, startApplyWorld } from '../apply/apply-world.ts'
import { estateFiles } from '../estate-files.ts'

/** A world whose clouds are scanned. */
export type ScanWorld = ApplyWorld & {
  /** A scan of that name, a second later, from its beginning to its end. */
  scanned(name?: string, world?: World): Promise<void>
  /** Everything that scans found, by policy and subject, with its status. */
  found(): Promise<readonly string[]>
  findings(): Promise<readonly ScanFinding[]>
  /** The open issue of a scan. */
  issue(name?: string): { readonly number: number; readonly title: string; readonly body: string } | undefined
  /** Somebody changes a resource's file by hand. */
  byHand(id: string, change: (resource: { properties: { [key: string]: unknown } }) => unknown): Promise<void>
  /** Somebody makes a resource by hand. */
  made(id: string, resource: object): Promise<void>
  /** Somebody removes one. */
  removed(id: string): Promise<void>
  /** What the scheduler would begin now. */
  due(): Promise<readonly string[]>
}

/** An Estate with two scans, and packs where wanted. */
export const scanningEstate = (more = '') =>
  `${estateFiles['plumbline.yaml'] ?? ''}  scans:
    - { name: nightly, schedule: "0 2 * * *", timeZone: Europe/Paris, accounts: [sandbox, live], report: [issue] }
    - { name: proposing, schedule: "0 4 1 1 *", accounts: [sandbox], report: [pull-request] }
    - { name: silent, schedule: "30 * * * *", accounts: [sandbox] }
${more}`

/** What lives and is nobody's. */
const nobodys = `apiVersion: plumbline/v1
kind: Policy
metadata: { name: nobodys, title: Everything is a service's, severity: low }
spec:
  on: ["Local::*"]
  category: sprawl
  require: resource.service != null
  message: "\${resource.name} is nobody's."
  enforcement: warn
  exception: { maximum: 365d }
`

/** Starts it, with everything applied. */
export async function startScanWorld(files: { readonly [path: string]: string } = {}): Promise<ScanWorld> {
  const at = await startApplyWorld({
    'plumbline.yaml': scanningEstate(),
    'policies/nobodys.yaml': nobodys,
    ...files,
  })
  await at.settled()
  // Where no account was ever applied to there is no cloud to look into.
  await mkdir(at.cloud, { recursive: true })
  let scans = 0
  const fileOf = (id: string) => join(at.cloud, id, 'resource.json')
  const findings = () => everyPage((page) => at.world.scans.scanFindings(at.world.estate.id, page))
  return {
    ...at,
    findings,
    async scanned(name = 'nightly', world = at.world) {
      at.tick()
      scans += 1
      await scan(world, memoryRun(`scan${scans}`), { name })
    },
    found: async () =>
      (await findings())
        .map(
          ({ policy, subject, status }) =>
            `${policy} ${subject.kind === 'Resource' ? subject.id : subject.name}: ${status}`,
        )
        .sort(),
    issue: (name = 'nightly') => at.issues().find(({ body }) => body.startsWith(`<!-- plumbline: scan ${name} -->`)),
    async byHand(id, change) {
      const resource = JSON.parse(await readFile(fileOf(id), 'utf8'))
      change(resource)
      await writeFile(fileOf(id), JSON.stringify(resource))
    },
    async made(id, resource) {
      await mkdir(dirname(fileOf(id)), { recursive: true })
      await writeFile(fileOf(id), JSON.stringify(resource))
    },
    removed: (id) => rm(join(at.cloud, id), { recursive: true }),
    async due() {
      const before = at.started.length
      await startDueScans(at.world)
      return at.started.splice(before).map(({ input }) => (input as FlowInputs['scan']).name)
    },
  }
}
