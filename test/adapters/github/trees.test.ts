import { afterEach, describe, expect, test, vi } from 'vitest'
import { estateFiles, service, servicePath } from '../../flows/estate-files.ts'
import { estate, type GithubWorld, startGithubWorld } from '../../flows/github-world.ts'
import { noJudge } from '../../flows/no-judge.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let at: GithubWorld
afterEach(() => at?.stop())

const treeCalls = () => at.github.requests().filter((one) => one.path.includes('/git/trees/'))
const tip = async () => (await at.world.forge.commit(at.github.tip(estate, 'main') ?? '')).tree

/** So many services in folders of a hundred. */
function many(count: number): { readonly [path: string]: string } {
  return Object.fromEntries(
    Array.from({ length: count }, (_, one) => [
      `catalog/services/team-${Math.floor(one / 100)}/s-${one}.yaml`,
      service(`s-${one}`),
    ]),
  )
}

describe('trees cost what they change', () => {
  test('G3: the first time one call reads all of it, the second time none', async () => {
    at = await startGithubWorld({ judge: noJudge })
    const tree = await tip()
    expect(await at.world.forge.changes(null, tree)).toHaveLength(Object.keys(estateFiles).length)
    await at.world.forge.changes(null, tree)
    expect(treeCalls()).toHaveLength(1)
  })

  test('G3: in a large estate only the folders that changed are read, each by one call', async () => {
    at = await startGithubWorld({ judge: noJudge, files: { ...estateFiles, ...many(2000) } })
    const before = await tip()
    await at.world.forge.changes(null, before)
    at.github.forgetRequests()
    await at.github.commit(estate, {
      files: { 'catalog/services/team-3/s-301.yaml': service('s-301', '{ storageGiB: 9 }') },
    })
    const changes = await at.world.forge.changes(before, await tip())
    expect(changes.map((one) => one.path)).toEqual(['catalog/services/team-3/s-301.yaml'])
    expect(treeCalls().length).toBeLessThanOrEqual(4)
  })

  test('G8: a truncated tree is read folder by folder, and nothing of it is missing', async () => {
    at = await startGithubWorld({ judge: noJudge, files: { ...estateFiles, ...many(300) }, treeLimit: 50 })
    const changes = await at.world.forge.changes(null, await tip())
    expect(changes).toHaveLength(Object.keys(estateFiles).length + 300)
  })

  test('more than 3,000 changed files are all seen', async () => {
    at = await startGithubWorld({ judge: noJudge })
    const before = await tip()
    await at.github.commit(estate, {
      files: Object.fromEntries(Array.from({ length: 3500 }, (_, one) => [`docs/${one % 35}/${one}.txt`, `${one}`])),
    })
    const changes = await at.world.forge.changes(before, await tip())
    expect(changes).toHaveLength(3500)
  })

  test('deleted, added, changed, made a link, and a folder that became a file', async () => {
    at = await startGithubWorld({ judge: noJudge, files: { a: '1', 'b/c': '2', 'd/e': '3', f: '4' } })
    const before = await tip()
    await at.github.commit(estate, {
      files: {
        a: null,
        'b/c': 'changed',
        'd/e': null,
        d: 'now a file',
        f: { mode: '120000', content: 'b/c' },
        g: 'new',
      },
    })
    const changes = await at.world.forge.changes(before, await tip())
    const seen = changes.map(({ path, before: old, after }) => `${path} ${old?.mode ?? '-'} ${after?.mode ?? '-'}`)
    expect(seen.sort()).toEqual([
      'a 100644 -',
      'b/c 100644 100644',
      'd - 100644',
      'd/e 100644 -',
      'f 100644 120000',
      'g - 100644',
    ])
  })

  test('files that can hold no document are never fetched', async () => {
    at = await startGithubWorld({
      files: { ...estateFiles, 'big.bin': 'x'.repeat(100_000), [servicePath('x')]: service('x') },
    })
    await at.world.forge.fetchSides([{ tree: await tip(), overlay: [] }], null)
    const blobs = at.github.requests().filter((one) => one.path.includes('/git/blobs/'))
    expect(blobs).toHaveLength(Object.keys(estateFiles).filter((path) => path.endsWith('.yaml')).length + 1)
  })
})

describe('lists of several pages', () => {
  async function withComments(): Promise<number> {
    at = await startGithubWorld({ judge: noJudge })
    const { number } = await at.github.openPullRequest(estate, { by: 'alice', files: { 'docs/one.txt': 'x' } })
    for (let one = 0; one < 101; one += 1) at.github.comment(estate, number, 'alice', `${one}`)
    return number
  }
  const pages = () => at.github.requests().filter((one) => one.path.includes('/comments'))

  test('K18: where a `Link` leads is never followed: the next page is asked for at the same address', async () => {
    const number = await withComments()
    const { url } = at.github.state
    at.github.state.url = 'http://evil.example'
    expect(await at.world.forge.findComment(number)).toBeNull()
    at.github.state.url = url
    expect(pages()).toHaveLength(2)
  })

  test('G8: a page that cannot be read is no end of the list', async () => {
    const number = await withComments()
    at.github.fail({ path: /\/comments/, with: 500, skip: 1, times: Number.POSITIVE_INFINITY })
    await expect(at.world.forge.findComment(number)).rejects.toThrow('could not list the comments')
  })
})
