import { readdir, rename, rm, writeFile } from 'node:fs/promises'
import { runGit } from './git-process.ts'

/** Every ref as it stands on disk. */
export async function readRefs(directory: string): Promise<ReadonlyMap<string, string>> {
  const { stdout } = await runGit(directory, ['for-each-ref', '--format=%(objectname) %(refname)'])
  const lines = stdout.toString('utf8').split('\n')
  return new Map(lines.filter((line) => line !== '').map((line) => [line.slice(41), line.slice(0, 40)]))
}

/** Writes every ref into `packed-refs`, and takes away those that lie in files of their own. */
export async function writeAllRefs(directory: string, refs: ReadonlyMap<string, string>): Promise<void> {
  const sorted = [...refs].sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
  const lines = sorted.map(([ref, sha]) => `${sha} ${ref}\n`)
  await writeFile(`${directory}/packed-refs.new`, `# pack-refs with: sorted \n${lines.join('')}`)
  await rename(`${directory}/packed-refs.new`, `${directory}/packed-refs`)
  // Without the folder itself it would be no repository.
  for (const name of await readdir(`${directory}/refs`)) await rm(`${directory}/refs/${name}`, { recursive: true })
}
