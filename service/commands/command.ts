import type { ExitCode, Terminal } from './terminal.ts'

/** What a person gave after the command's name: arguments in order (absent ones undefined), then options by name. */
export type Given = {
  readonly arguments: readonly (string | undefined)[]
  readonly options: { readonly [name: string]: string | boolean | undefined }
}

/** A command, as `--help` shows it, and how its code is loaded when it is called. */
export type Command = {
  readonly summary: string
  /** As commander writes them: `[DIR]` may be left out, `<NAME>` may not. */
  readonly arguments: readonly (readonly [form: string, meaning: string])[]
  readonly options: readonly (readonly [form: string, meaning: string])[]
  readonly examples: readonly string[]
  /** Where `--help` lists it. */
  readonly group: 'Judge' | 'Apply' | 'Scan' | 'Begin' | 'Serve'
  readonly load: () => Promise<(given: Given, terminal: Terminal) => Promise<ExitCode>>
}
