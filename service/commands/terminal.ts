import { wantsColour } from './colour.ts'

/** Where a command says what it has to say. Commands get it, so that tests can hold their own. */
export type Terminal = {
  /** Results. */
  readonly out: (text: string) => void
  /** Whether results may be coloured. */
  readonly colour: boolean
  /** The folder that relative paths start from. */
  readonly cwd: string
}

/** 0: nothing blocks. 1: something blocks, a case fails. (2, it could not run, is thrown: `CannotRun`.) */
export type ExitCode = 0 | 1

/** This process's own terminal. A reader that went away (`plumbline check | head`) is no error. */
export function ownTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
  return {
    out: (text) => process.stdout.write(text),
    colour: wantsColour(process.stdout),
    cwd: process.cwd(),
  }
}
