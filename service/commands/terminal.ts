import { wantsColour } from './colour.ts'

/** Where a command says what it has to say. Commands get it, so that tests can hold their own. */
export type Terminal = {
  /** Results. */
  readonly out: (text: string) => void
  /** Whether results may be coloured. */
  readonly colour: boolean
  /** The folder that relative paths start from. */
  readonly cwd: string
  /** Asks the person who sits there; what was typed, `''` where it was broken off. Absent where nobody can be asked. */
  readonly ask?: (question: string, stopping: AbortSignal) => Promise<string>
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
    ...(process.stdin.isTTY && process.stdout.isTTY ? { ask } : {}),
  }
}

/** Ctrl-C and Ctrl-D while it asks break off the question, and nothing else. */
async function ask(question: string, stopping: AbortSignal): Promise<string> {
  const { createInterface } = await import('node:readline')
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  return new Promise((resolve) => {
    let typed: string | null = null
    lines.on('SIGINT', () => lines.close())
    stopping.addEventListener('abort', () => lines.close(), { once: true })
    lines.on('close', () => {
      if (typed === null) process.stdout.write('\n')
      resolve(typed ?? '')
    })
    lines.question(question, (answer) => {
      typed = answer
      lines.close()
    })
  })
}
