import { join, resolve } from 'node:path'
import { shippedOfferings } from '../adapters/worktree/shipped-offerings.ts'
import { didYouMean } from '../core/documents/nearest.ts'
import { paint } from '../core/render/paint.ts'
import { visible } from '../core/render/visible.ts'
import { CannotRun } from './cannot-run.ts'
import type { Given } from './command.ts'
import { loadEstate } from './load-estate.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { writeNewFiles } from './write-new-files.ts'

/** `plumbline add OFFERING [DIR]`: copies a shipped offering into the estate, where it changes by pull request alone (rule D8). */
export async function add(given: Given, terminal: Terminal): Promise<ExitCode> {
  const [name = '', shown = '.'] = given.arguments
  const offerings = shippedOfferings()
  const text = offerings.get(name)
  if (text === undefined) {
    const known = [...offerings.keys()]
    throw new CannotRun(
      `offering \`${name}\` is not among the shipped ones${didYouMean(name, known) || `; known: ${known.join(', ')}`}`,
    )
  }
  const { folder, readings } = await loadEstate(resolve(terminal.cwd, shown), shown)
  const there = [...readings.after.values()].find(({ documents, flawed }) =>
    [...documents, ...flawed].some((one) => one.kind === 'Offering' && one.name === name),
  )
  if (there !== undefined) {
    throw new CannotRun(`the estate has an offering \`${name}\` already, in ${there.path}; nothing was written`)
  }
  const path = `catalog/offerings/${name}.yaml`
  await writeNewFiles(folder, [{ path, text }])
  const { good } = paint(terminal.colour)
  terminal.out(
    `${good('✔')} ${visible(join(shown, path))}\n  Teams order it once their \`may\` names ${name}; a pull request that brings it needs an administrator.\n`,
  )
  return 0
}
