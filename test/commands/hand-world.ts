import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLocalProvider } from '../../service/adapters/providers/local/local-provider.ts'
import { createStore, type OpenStore } from '../../service/adapters/store/create-store.ts'
import { apply } from '../../service/commands/apply.ts'
import { CannotRun } from '../../service/commands/cannot-run.ts'
import { plan } from '../../service/commands/plan.ts'
import { scan } from '../../service/commands/scan.ts'
import type { HandParts } from '../../service/compose/by-hand.ts'
import type { ScanParts } from '../../service/compose/scan-by-hand.ts'
import type { LedgerEntry } from '../../service/core/model/ledger.ts'
import type { Provider } from '../../service/ports/cloud.ts'
import { quickFiles } from '../adapters/providers/local/faulty-files.ts'
import { manualClock } from '../contracts/manual-clock.ts'
import { type Files, type Folder, folder, given, service, smallEstate, terminal } from './folders.ts'

/** What a command said and how it ended; 2 is what could not run. */
export type Ended = { readonly code: number; readonly said: string }

/** An estate in a folder, with what is kept beside it and a local cloud. */
export type HandWorld = Folder & {
  plan(options?: { readonly [name: string]: string | boolean }): Promise<Ended>
  /** With `--yes`, unless `answers` says what is typed, one after the other, or that nobody is there. */
  apply(wanted?: {
    readonly answers?: readonly string[] | 'nobody'
    readonly parts?: Partial<HandParts>
  }): Promise<Ended>
  scan(options?: { readonly [name: string]: string | boolean }, parts?: Partial<ScanParts>): Promise<Ended>
  /** What lies in the cloud: each resource's file by its service's folder. */
  inCloud(): ReadonlyMap<string, string>
  /** What the ledger says, oldest first. */
  ledger(estate?: string): Promise<readonly LedgerEntry[]>
  /** The database, for a while. */
  withStore<T>(use: (store: OpenStore) => Promise<T>): Promise<T>
}

/** Wraps the local cloud: `perform` is called instead of its own, which it is given. */
export type Performing = (own: Provider, ...given: Parameters<Provider['perform']>) => ReturnType<Provider['perform']>

/** Makes it, with these files laid over a small estate. */
export function handWorld(files: Files = {}, performing?: Performing): HandWorld {
  const made = folder({ ...smallEstate, ...files })
  const cloud = join(made.path, '.plumbline/cloud')
  const own = createLocalProvider({ folder: cloud, files: quickFiles })
  const local: Provider = performing === undefined ? own : { ...own, perform: (...all) => performing(own, ...all) }
  const usual: Partial<HandParts> = {
    clock: tickingClock(),
    stopping: new AbortController().signal,
    providers: () => new Map([['local', local]]),
    wait: async () => undefined,
  }
  const scanClock = tickingClock()
  const withStore: HandWorld['withStore'] = async (use) => {
    const store = await createStore({ file: join(made.path, '.plumbline/plumbline.db'), clock: manualClock() })
    return use(store).finally(() => store.close())
  }
  return {
    ...made,
    plan: (options = {}) => ended(made.path, undefined, (there) => plan(given([], options), there)),
    apply: ({ answers, parts = {} } = {}) =>
      ended(made.path, answers === 'nobody' ? undefined : answers, (there) =>
        apply(given([], { yes: answers === undefined }), there, { ...usual, ...parts }),
      ),
    scan: (options = {}, parts = {}) =>
      ended(made.path, undefined, (there) => scan(given([], options), there, { clock: scanClock, ...parts })),
    inCloud: () => filesNamed(cloud, 'resource.json'),
    ledger: (estate = 'local/acme') =>
      withStore(async ({ ledger }) => [...(await ledger.entries(estate, { limit: 500 })).items].reverse()),
    withStore,
    [Symbol.dispose]: made[Symbol.dispose],
  }
}

/** A service of the small estate that depends on others. */
export function dependent(name: string, dependsOn: string, parameters = '{ storageGiB: 10 }'): Files {
  const [[path, text] = ['', '']] = Object.entries(service(name, parameters))
  return { [path]: `${text}  dependsOn: [${dependsOn}]\n` }
}

/** Where a service of it stands. */
export function pathOf(name: string): string {
  return `catalog/services/payments/${name}.yaml`
}

async function ended(
  cwd: string,
  answers: readonly string[] | undefined,
  run: (there: ReturnType<typeof terminal>) => Promise<number>,
): Promise<Ended> {
  const [there, left] = [terminal(cwd), [...(answers ?? [])]]
  const ask = async (question: string) => {
    there.out(question)
    return left.shift() ?? ''
  }
  try {
    const code = await run(answers === undefined ? there : { ...there, ask })
    return { code, said: there.said() }
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error
    return { code: 2, said: error.message }
  }
}

/** A second later whenever it is looked at, so that what is applied later is told to be. */
function tickingClock() {
  const clock = manualClock()
  return {
    now() {
      clock.advance(1000)
      return clock.now()
    },
  }
}

function filesNamed(root: string, name: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  try {
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      const service = entry.parentPath.slice(entry.parentPath.lastIndexOf('/') + 1)
      if (entry.name === name) found.set(service, readFileSync(join(entry.parentPath, name), 'utf8'))
    }
  } catch {
    // No cloud yet.
  }
  return found
}
