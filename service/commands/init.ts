import { basename, join, resolve } from 'node:path'
import { shippedOfferings } from '../adapters/worktree/shipped-offerings.ts'
import { paint } from '../core/render/paint.ts'
import { visible } from '../core/render/visible.ts'
import type { Given } from './command.ts'
import { firstEstate } from './first-estate.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { typedIn } from './typed.ts'
import { writeNewFiles } from './write-new-files.ts'

/** `plumbline init [DIR]`: writes a first estate, writes over nothing, and says what it wrote and what to do next. */
export async function init(given: Given, terminal: Terminal): Promise<ExitCode> {
  const shown = given.arguments[0] ?? '.'
  const folder = resolve(terminal.cwd, shown)
  const files = firstEstate(estateName(folder), shippedOfferings().get('bucket') ?? '')
  await writeNewFiles(folder, files)
  const colours = paint(terminal.colour)
  const next = [
    [typedIn('plumbline check', shown), 'judge it as it stands'],
    [typedIn('plumbline test', shown), 'run the cases of its policies'],
    [typedIn('plumbline plan', shown), 'what applying it would make'],
    [typedIn('plumbline add postgres', shown), 'copy another offering into it'],
  ] as const
  const width = Math.max(...next.map(([command]) => command.length))
  const lines = [
    `${colours.good('✔')} A first estate, in observe mode: it judges and shows, and blocks nothing.`,
    '',
    ...files.map(({ path }) => `  ${visible(join(shown, path))}`),
    '',
    colours.strong('Next'),
    ...next.map(([command, meaning]) => `  ${command.padEnd(width)}  ${meaning}`),
    '  Then write your own GitHub teams into plumbline.yaml and catalog/teams/platform.yaml, and commit.',
  ]
  terminal.out(`${lines.join('\n')}\n`)
  return 0
}

/** The folder's name, as rule D2 lets names be. */
function estateName(folder: string): string {
  const name = basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 63)
    .replace(/^-+|-+$/g, '')
  return name === '' ? 'estate' : name
}
