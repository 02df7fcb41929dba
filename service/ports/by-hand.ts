import type { Flow, Foreground } from './runs.ts'

/** The documents that shall count, in a work tree. */
export type WorkTree = {
  /** Its documents as a Git tree. */
  readonly tree: string
  /** The work tree's `HEAD`; null where there is no repository, or no commit in it. */
  readonly commit: string | null
}

/** What running by hand is done with: what goes on now, and whether it is to stop. */
export type HandRunning = {
  readonly workTree: WorkTree
  /** Runs a story while somebody waits. */
  readonly foreground: (flow: Flow<'applyService'>) => Foreground
  /** Whether somebody said stop: the step under way is the last one. */
  readonly stopping: () => boolean
}
