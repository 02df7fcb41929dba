import { createHash } from 'node:crypto'
import type { Json } from '../../core/model/json.ts'
import type { Clock, Flow, Flows, Run } from '../../ports.ts'
import type { ClaimedRun, RunEnd, RunRecords } from './run-records.ts'

/** Leaves a flow without it having failed: thrown out of `step` and `sleep`, and known by identity to the execution. */
class Suspension extends Error {
  constructor() {
    super('the run is suspended; let this pass')
    this.name = 'Suspension'
  }
}

/** How an attempt went; a failure is decided about by the caller. `gotOn`: whether this attempt recorded a step. */
export type Outcome =
  | Extract<RunEnd, { kind: 'done' | 'sleeping' | 'suspended' }>
  | { readonly kind: 'failed'; readonly error: unknown; readonly gotOn: boolean }

type World = {
  readonly records: RunRecords
  /** Those that it knows. */
  readonly flows: Partial<Flows>
  readonly clock: Clock
  /** Whether the process stops: then no further step is begun. */
  readonly stopping: () => boolean
}

/** Runs a flow from its beginning; finished steps answer from the record. Never throws. */
export async function execute(world: World, claimed: ClaimedRun): Promise<Outcome> {
  const progress: Progress = { end: null, gotOn: false }
  const run = createRun(world, claimed, progress)
  try {
    await flowOf(world, claimed).run(run, claimed.input as never)
    return progress.end ?? { kind: 'done' }
  } catch (error) {
    if (progress.end === null && world.stopping() && isAborted(error)) return { kind: 'suspended' }
    return progress.end ?? { kind: 'failed', error, gotOn: progress.gotOn }
  }
}

/** Whether it failed only because a wait was ended. */
function isAborted(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || isAborted(error.cause))
}

function flowOf({ flows }: World, { flow }: ClaimedRun): Flow {
  const known = Object.hasOwn(flows, flow) ? flows[flow] : undefined
  if (known !== undefined) return known
  throw Object.assign(new Error(`this version of Plumbline has no flow ${flow}`), { passing: false })
}

/** The first suspension counts, whatever the flow does with what is thrown. */
type Progress = { end: Outcome | null; gotOn: boolean }

function createRun({ records, clock, stopping }: World, claimed: ClaimedRun, progress: Progress): Run {
  const steps = new Map(claimed.steps)
  const used = new Set<string>()
  const begin = (name: string) => {
    if (used.has(name)) throw new Error(`the step name ${name} is used twice in one run of ${claimed.flow}`)
    used.add(name)
    return steps.has(name)
  }
  const suspend = (end: Outcome) => {
    progress.end ??= end
    return new Suspension()
  }
  const keep = async (name: string, result: Json | undefined) => {
    await records.keepStep(claimed.id, name, result)
    steps.set(name, result)
    progress.gotOn = true
  }
  return {
    id: claimed.id,
    async step<T extends Json | undefined>(name: string, effect: (key: string) => Promise<T>): Promise<T> {
      if (begin(name)) return steps.get(name) as T
      if (stopping()) throw suspend({ kind: 'suspended' })
      const result = asKept(await effect(keyOf(claimed.id, name)))
      await keep(name, result)
      return result
    },
    async sleep(name, until) {
      const asked = `sleep ${name}`
      if (!begin(asked)) await keep(asked, until.toISOString())
      const wakes = new Date(String(steps.get(asked)))
      if (clock.now() < wakes) throw suspend({ kind: 'sleeping', until: wakes })
    },
  }
}

/** The form in which the record gives a result back, so that the first time and a later one do not differ. */
function asKept<T extends Json | undefined>(result: T): T {
  return result === undefined ? result : JSON.parse(JSON.stringify(result))
}

/** The same whenever a step of a run is tried; letters and digits, as CloudFormation's tokens want it. */
function keyOf(run: string, step: string): string {
  return createHash('sha256').update(`${run}\n${step}`).digest('hex')
}
