import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { headOf } from '../adapters/worktree/repository.ts'
import type { HandEstate } from '../compose/hand-estate.ts'
import { type HandConfig, readHandConfig } from '../config.ts'
import type { Verdict } from '../core/model/verdict.ts'
import { visible } from '../core/render/visible.ts'
import { CannotRun } from './cannot-run.ts'
import type { Given } from './command.ts'
import { digestKeyOf } from './digest-key.ts'
import { failureWords } from './failure-words.ts'
import { judgeLoaded } from './judge-loaded.ts'
import { type LoadedEstate, loadEstate } from './load-estate.ts'
import type { Terminal } from './terminal.ts'

/** An estate as it lies in a work tree, with where things are kept. */
export type LoadedByHand = {
  /** The folder as the person wrote it. */
  readonly shown: string
  readonly loaded: LoadedEstate
  /** Null where the Estate cannot be read: then nobody knows whose ledger counts. */
  readonly estate: HandEstate | null
  readonly currency: string | null
  readonly config: HandConfig
  /** What is odd about the settings, and that there is no database yet: a line each. */
  readonly notes: readonly string[]
}

/** An estate as `plan` and `apply` take it up: judged as it stands (rule J15). */
export type JudgedByHand = LoadedByHand & {
  readonly verdict: Verdict
  /** Whether anything blocks. */
  readonly blocked: boolean
}

/** Loads and judges it. */
export async function judgeByHand(given: Given, terminal: Terminal): Promise<JudgedByHand> {
  const byHand = await loadByHand(given, terminal)
  const verdict = judgeLoaded(byHand.loaded, new Date().toISOString())
  return { ...byHand, verdict, blocked: verdict.mode === 'enforce' && verdict.verdict !== 'pass' }
}

/** Loads it. Paths of settings start where the person is. */
export async function loadByHand(given: Given, terminal: Terminal): Promise<LoadedByHand> {
  const [shown = '.'] = given.arguments
  const loaded = await loadEstate(resolve(terminal.cwd, shown), shown)
  const { after, readings, shipped, folder } = loaded
  const config = readSettings(terminal)
  const estate =
    after.estate === null
      ? null
      : {
          name: after.estate.name,
          readings: [...readings.after.values()],
          shipped,
          digestKey: digestKeyOf(loaded),
          commit: await headOf(folder),
        }
  return {
    shown,
    loaded,
    estate,
    currency: after.estate?.value.spec.currency ?? null,
    config,
    notes: [...config.warnings, ...(existsSync(config.database) ? [] : [fresh(config, terminal)])],
  }
}

/** Who works from another folder than last time by mistake sees it by this. */
function fresh({ database }: HandConfig, { cwd }: Terminal): string {
  const near = relative(cwd, database)
  return `There is no database ${visible(near.startsWith('..') ? database : near)} yet: everything is new.`
}

function readSettings({ cwd }: Terminal): HandConfig {
  try {
    const config = readHandConfig()
    return { ...config, database: resolve(cwd, config.database), cloud: resolve(cwd, config.cloud) }
  } catch (error) {
    throw new CannotRun(failureWords(error))
  }
}

/** What keeps the database or what lies beside it from being used, in one line. */
export async function orCannotRun<T>(deed: Promise<T>): Promise<T> {
  return deed.catch((error: unknown) => {
    throw error instanceof Error && error.name === 'StoreError' ? new CannotRun(error.message) : error
  })
}
