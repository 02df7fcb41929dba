import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createJudgeHere } from '../adapters/judge/judge-here.ts'
import type { FileObjects } from '../adapters/objects/file-objects.ts'
import { providers } from '../adapters/providers/providers.ts'
import type { HandConfig } from '../config.ts'
import type { AppliedService } from '../core/model/applied.ts'
import type { Provider } from '../core/model/specs.ts'
import { serviceOfKey } from '../flows/apply/service-key.ts'
import { sideOf } from '../flows/branch/survey-branch.ts'
import { StoreError } from '../ports/store.ts'
import type { ApplyPlan, Judge, PlanAllRequest } from '../ports.ts'
import { type HandEstate, handEstateId, handObjects } from './hand-estate.ts'
import { openLedgerFile } from './ledger-file.ts'

/** What applying a work tree would do now, and what is there. */
export type HandState = ApplyPlan & {
  readonly applied: readonly AppliedService[]
  /** The clouds that can be written. */
  readonly writable: ReadonlySet<Provider>
}

/** The same, and what is under way. */
export type HandPlanning = HandState & {
  /** Services whose apply began and did not come to its end. */
  readonly unfinished: readonly string[]
}

/** Plans by what stands in the database, which is opened for reading alone; where there is none, everything is new. */
export async function planByHand(config: HandConfig, estate: HandEstate): Promise<HandPlanning> {
  const there = await readThere(config, handEstateId(estate))
  const objects = handObjects(estate)
  const judge = createJudgeHere({ ...estate, objects, kept: keptFolder(config) })
  const writable = new Set(Object.keys(providers) as Provider[])
  const { left, ...known } = there
  return { ...(await planWith({ judge, objects, config }, there)), ...known, writable }
}

/** Where documents lie from which something was applied: beside the database. */
export function keptFolder({ database }: Pick<HandConfig, 'database'>): string {
  return join(dirname(database), 'applied')
}

type Planning = {
  readonly judge: Pick<Judge, 'planApply'>
  readonly objects: FileObjects
  readonly config: HandConfig
}

/** What applying would do. Throws one line where it cannot be told what is there. */
export async function planWith(
  { judge, objects, config }: Planning,
  there: Pick<PlanAllRequest, 'applied' | 'left'>,
): Promise<ApplyPlan> {
  try {
    return await judge.planApply({ side: sideOf(objects.tree), held: [], ...there })
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new StoreError(
      `cannot tell what is applied: ${why}; what it was applied from should lie in ${keptFolder(config)}`,
      { cause },
    )
  }
}

async function readThere(
  { database }: HandConfig,
  estate: string,
): Promise<Pick<HandPlanning, 'applied' | 'unfinished'> & Pick<PlanAllRequest, 'left'>> {
  if (!existsSync(database)) return { applied: [], left: [], unfinished: [] }
  const ledger = openLedgerFile(database)
  try {
    const keys = await ledger.unfinished(estate)
    const [applied, left] = [await ledger.applied(estate), await ledger.left(estate)]
    return { applied, left, unfinished: keys.map(serviceOfKey) }
  } finally {
    ledger.close()
  }
}
