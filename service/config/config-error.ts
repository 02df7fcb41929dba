import { distance } from 'fastest-levenshtein'

/** A setting is missing or wrong: one line that names it and says what to set. It never holds the value. */
export class ConfigError extends Error {
  /** The setting's name. */
  readonly setting: string

  /** With the environment, a name in it that looks like the setting misspelt is offered. */
  constructor(
    setting: string,
    problem: string,
    environment: { readonly [name: string]: string | undefined } = {},
    options?: { cause?: unknown },
  ) {
    const near = Object.keys(environment).find((name) => name !== setting && distance(name, setting) <= 2)
    super(`${setting} ${problem}${near ? ` (${near} is set: did you mean ${setting}?)` : ''}`, options)
    this.name = 'ConfigError'
    this.setting = setting
  }
}
