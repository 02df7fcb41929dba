import { tellResults } from '../../../service/flows/results/tell-results.ts'
import type { FlowInputs, World } from '../../../service/ports.ts'
import type { DeploymentStatus } from '../../github/state/repository.ts'
import { type ApplyWorld, startApplyWorld } from '../apply/apply-world.ts'
import { estateFiles } from '../estate-files.ts'
import { estate } from '../github-world.ts'

/** The world of applying, in which what came of it is told. */
export type ResultWorld = ApplyWorld & {
  /** Tells what was asked to be told. */
  told(world?: World): Promise<void>
  /** Applies and tells, until nothing is left to do. */
  through(world?: World): Promise<void>
  /** Our deployments of a commit: environment, and what each said, from the first; not that GitHub retires it. */
  deployments(commit: string): readonly {
    readonly environment: string
    readonly said: readonly Pick<DeploymentStatus, 'state' | 'description'>[]
  }[]
  /** What the App wrote since requests were last forgotten. */
  writes(): readonly string[]
}

/** An account in a cloud that no provider writes, and an offering that knows it. */
export const gcpFiles = {
  'plumbline.yaml': (estateFiles['plumbline.yaml'] ?? '').replace(
    '  currency: EUR',
    '    - { name: far, provider: gcp, id: far-project, regions: [europe-west1], environment: prod }\n  currency: EUR',
  ),
  'catalog/offerings/far-bucket.yaml': `apiVersion: plumbline/v1
kind: Offering
metadata: { name: far-bucket, title: Object storage far away }
spec:
  model: iaas
  lifecycle: production
  parameters: { type: object, additionalProperties: false, properties: { size: { type: integer, default: 1 } } }
  targets:
    gcp:
      Resources:
        Bucket: { Type: "storage.googleapis.com/Bucket", Properties: { name: "\${service.name}" } }
`,
}

/** A service in that account. */
export function farService(name: string): string {
  return `apiVersion: plumbline/v1
kind: Service
metadata: { name: ${name}, team: payments, environment: prod }
spec: { offering: far-bucket, account: far, region: europe-west1, parameters: {} }
`
}

/** Starts it. */
export async function startResultWorld(files: { readonly [path: string]: string } = {}): Promise<ResultWorld> {
  const at = await startApplyWorld(files)
  const next = () => {
    const index = at.started.findIndex(({ flow }) => flow === 'tellResults')
    return index < 0 ? undefined : at.started.splice(index, 1)[0]
  }
  const told = async (world = at.world) => {
    for (let request = next(); request !== undefined; request = next()) {
      at.tick()
      await tellResults(world, request.input as FlowInputs['tellResults'])
    }
  }
  const through = async (world = at.world) => {
    do {
      await at.settled(world)
      await told(world)
    } while (at.started.some(({ flow }) => flow === 'applyService' || flow === 'tellResults'))
  }
  await through()
  return {
    ...at,
    told,
    through,
    deployments: (commit) =>
      [...at.github.repository(estate).deployments.values()]
        .filter((one) => one.sha === commit && one.appId === at.github.app.id)
        .map(({ environment, statuses }) => ({
          environment,
          said: statuses.flatMap(({ state, description }) => (state === 'inactive' ? [] : [{ state, description }])),
        })),
    writes: () =>
      at.github
        .requests()
        .filter(({ method, path }) => method !== 'GET' && path.startsWith(`/repos/${estate}/`))
        .map(({ method, path }) => `${method} ${path.slice(`/repos/${estate}/`.length).replaceAll(/\d+/g, '*')}`),
  }
}
