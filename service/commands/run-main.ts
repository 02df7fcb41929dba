import { CommanderError, Command as Program } from 'commander'
import { CannotRun } from './cannot-run.ts'
import type { Command } from './command.ts'
import { commands } from './commands.ts'
import { ownTerminal, type Terminal } from './terminal.ts'
import { version } from './version.ts'

/** Runs the command that the arguments name; whatever keeps it from running is one line on stderr and exit code 2. */
export async function runMain(argv: readonly string[]): Promise<void> {
  const terminal = ownTerminal()
  try {
    await program(terminal).parseAsync(argv.length > 2 ? [...argv] : [...argv, '--help'])
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return
    process.stderr.write(`plumbline: ${reason(error)}\n`)
    process.exitCode = 2
  }
}

/** The command line: every command declared, none loaded. */
export function program(terminal: Terminal): Program {
  const plumbline = new Program('plumbline')
    .description('Judges changes to an estate against its policies.')
    .version(version(), '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [COMMAND]', 'print the help of a command')
    .showSuggestionAfterError(true)
    .configureOutput({
      writeOut: terminal.out,
      writeErr: () => {},
      outputError: () => {},
      getOutHasColors: () => terminal.colour,
    })
    .configureHelp({ styleTitle: (text) => (terminal.colour ? `\u001b[1m${text}\u001b[22m` : text) })
    .exitOverride()
    .addHelpText('after', `\n${ending}`)
  for (const [name, command] of Object.entries<Command>(commands)) declare(plumbline, name, command, terminal)
  return plumbline
}

const ending = `Exit codes: 0 nothing blocks, 1 something blocks, 2 it could not run (one line says why).
Begin with: plumbline init my-estate && plumbline check my-estate`

function declare(plumbline: Program, name: string, command: Command, terminal: Terminal): void {
  const words = name.split(' ')
  const declared = groupOf(plumbline, words.slice(0, -1), command)
    .command(words.at(-1) ?? name)
    .summary(command.summary)
    .description(`${capital(command.summary)}.`)
    .helpGroup(`${command.group}:`)
  for (const [form, meaning] of command.arguments) declared.argument(form, meaning)
  for (const [form, meaning] of command.options) declared.option(form, meaning)
  declared.addHelpText('after', `\nExamples:\n${command.examples.map((example) => `  ${example}`).join('\n')}`)
  declared.action(async (...given: unknown[]) => {
    const run = await command.load()
    process.exitCode = await run(
      { arguments: given.slice(0, command.arguments.length).map(textOrNone), options: declared.opts() },
      terminal,
    )
  })
}

/** What the command stands under: `ledger` of `ledger verify`. By itself it does nothing but say what there is. */
function groupOf(plumbline: Program, words: readonly string[], { group }: Command): Program {
  const [word] = words
  if (word === undefined) return plumbline
  const known = plumbline.commands.find((one) => one.name() === word)
  if (known) return known
  const below = Object.entries<Command>(commands).filter(([name]) => name.startsWith(`${word} `))
  return plumbline
    .command(word)
    .summary(below.map(([name, { summary }]) => `${name.slice(word.length + 1)}: ${summary}`).join('; '))
    .helpGroup(`${group}:`)
    .allowExcessArguments()
    .action(() => {
      throw new CannotRun(`${word} what? There is: ${below.map(([name]) => `plumbline ${name}`).join(', ')}`)
    })
}

function textOrNone(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** One line: what happened, and what to do. */
function reason(error: unknown): string {
  if (error instanceof CommanderError)
    return `${inOneLine(error.message.replace(/^error: /, '')).replace(/\.$/, '')}; see plumbline --help`
  if (error instanceof CannotRun) return inOneLine(error.message)
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return `it could not run, by a fault of its own: ${inOneLine(message)}; please report it`
}

function inOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/\p{Cc}/gu, '\ufffd')
}
