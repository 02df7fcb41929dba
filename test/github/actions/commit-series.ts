import { exclusive } from '../git/exclusive.ts'
import { git, gitText } from '../git/git.ts'
import type { Repository } from '../state/repository.ts'
import type { Account, State } from '../state/state.ts'
import { moveRefs } from './push.ts'

/** Where a series of commits goes. */
export type SeriesWish = {
  /** Default: the default branch. Made from the default branch where it is not there. */
  readonly branch?: string
  /** The file that each of them writes; default: `series.txt`. */
  readonly path?: string
}

/** Writes many commits by one `git fast-import` and pushes them as one push; returns the new tip. */
export function commitSeries(
  state: State,
  repository: Repository,
  { count, branch = repository.defaultBranch, path = 'series.txt' }: SeriesWish & { readonly count: number },
  pusher: Account,
): Promise<string> {
  return exclusive(repository, async () => {
    const { refs, directory } = repository.git
    const from = refs.get(`refs/heads/${branch}`) ?? refs.get(`refs/heads/${repository.defaultBranch}`)
    if (from === undefined) throw new Error('a series of commits needs a first commit')
    const who = `${pusher.name} <${pusher.email}> ${Math.floor(state.now().getTime() / 1000)} +0000`
    const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`
    const ref = `refs/plumbline-series/${state.nextId()}`
    const commits = Array.from({ length: count }, (_, at) => {
      const start = at === 0 ? `from ${from}\n` : ''
      return `commit ${ref}\nauthor ${who}\ncommitter ${who}\n${data(`Number ${at + 1}`)}${start}M 100644 inline ${path}\n${data(`${at + 1}`)}`
    })
    await git(directory, ['fast-import', '--quiet'], { input: Buffer.from(commits.join('\n')) })
    const tip = (await gitText(directory, ['rev-parse', '--verify', ref])).trim()
    await git(directory, ['update-ref', '-d', ref])
    await moveRefs(state, repository, { [`refs/heads/${branch}`]: tip }, pusher.id)
    return tip
  })
}
