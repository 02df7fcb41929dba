import { randomBytes } from 'node:crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { estateFiles, service } from '../../flows/estate-files.ts'
import { estate, type GithubWorld, startGithubWorld } from '../../flows/github-world.ts'
import { noJudge } from '../../flows/no-judge.ts'
import type { FailureKind } from '../../github/server/failures.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let at: GithubWorld
afterEach(() => at?.stop())

const own = Object.keys(estateFiles).filter((path) => path.endsWith('.yaml')).length
const calls = (part: string) => at.github.requests().filter(({ path }) => path.includes(part))
const warned = () => at.logged.filter((line) => line.startsWith('an archive did not come whole'))

/** An estate with so many services, of which nothing was fetched yet but the tip's commit. */
async function cold(services: number, more: { readonly [path: string]: string } = {}) {
  const files = Array.from({ length: services }, (_, one) => [
    `catalog/services/team-${Math.floor(one / 100)}/s-${one}.yaml`,
    service(`s-${one}`),
  ])
  at = await startGithubWorld({
    judge: noJudge,
    checked: true,
    files: { ...estateFiles, ...Object.fromEntries(files), ...more },
  })
  const { tree } = await at.world.forge.commit(at.github.tip(estate, 'main') ?? '')
  at.github.forgetRequests()
  return { tree, fetchAll: () => at.world.forge.fetchSides([{ tree, overlay: [] }], null) }
}

/** Every document is there: asking for them again asks GitHub nothing. */
async function expectWhole(tree: string): Promise<void> {
  const changes = await at.world.forge.changes(null, tree)
  const documents = changes.flatMap(({ path, after }) => (path.endsWith('.yaml') && after !== null ? [after.sha] : []))
  at.github.forgetRequests()
  await at.world.forge.blobs(documents)
  expect(at.github.requests()).toEqual([])
}

describe('G3: a cold start costs few calls, however many documents there are', () => {
  test('G3: 2,000 documents by three calls: the tree, the link, the archive', async () => {
    const { tree, fetchAll } = await cold(2000)
    await fetchAll()
    expect(at.github.requests().map(({ path }) => path.split('/')[4] ?? path)).toEqual([
      'git',
      'tarball',
      'legacy.tar.gz',
    ])
    await expectWhole(tree)
    expect(at.github.mismatches()).toEqual([])
  })

  test('G3: few documents are fetched one by one, and an archive is not asked for', async () => {
    const { fetchAll } = await cold(20)
    await fetchAll()
    expect(calls('/git/blobs/')).toHaveLength(20 + own)
    expect(calls('tarball')).toEqual([])
  })

  test('G3: two reviews at once ask for one archive', async () => {
    const { fetchAll } = await cold(150)
    await Promise.all([fetchAll(), fetchAll()])
    expect(calls('_codeload')).toHaveLength(1)
    expect(calls('/git/blobs/')).toEqual([])
  })

  test('G3: what comes after the last wanted file is not waited for', async () => {
    const { tree, fetchAll } = await cold(150, { 'zzz.bin': randomBytes(2_000_000).toString('base64') })
    at.github.fail({ path: /_codeload/, with: 'stall' })
    await fetchAll()
    expect(warned()).toEqual([])
    expect(calls('/git/blobs/')).toEqual([])
    await expectWhole(tree)
  })

  test('V4, K18: the archive is asked for without credentials', async () => {
    const { fetchAll } = await cold(150)
    await fetchAll()
    expect(calls('_codeload').map(({ who }) => who)).toEqual(['anonymous'])
    expect(at.logged.join('\n')).not.toContain('token')
  })
})

describe('G8: an archive is only believed what Git would name as the tree does', () => {
  test('G8: what packing changes or leaves out is fetched as it is', async () => {
    const subst = `${service('subst')}# $Format:%H$\n`
    const { tree, fetchAll } = await cold(150, {
      '.gitattributes': 'subst.yaml export-subst\nignored.yaml export-ignore\ncrlf.yaml text eol=crlf\n',
      'catalog/services/subst.yaml': subst,
      'catalog/services/ignored.yaml': service('ignored'),
      'catalog/services/crlf.yaml': service('crlf'),
    })
    await fetchAll()
    expect(calls('/git/blobs/')).toHaveLength(3)
    const changes = await at.world.forge.changes(null, tree)
    const sha = changes.find(({ path }) => path.endsWith('subst.yaml'))?.after?.sha ?? ''
    expect((await at.world.forge.blobs([sha])).get(sha)).toBe(subst)
    await expectWhole(tree)
  })

  const kinds: readonly FailureKind[] = [404, 429, 500, 'html', 'html-200', 'empty', 'reset', 'cut', 'cut-json']
  test.each(kinds)('G8: an archive that ends in %s: the rest is fetched one by one', async (kind) => {
    const { tree, fetchAll } = await cold(150)
    at.github.fail({ path: /_codeload/, with: kind, times: Number.POSITIVE_INFINITY })
    await fetchAll()
    expect(calls('_codeload')).toHaveLength(2)
    expect(warned()).toHaveLength(2)
    expect(warned()[0]).toContain('could not download the files of acme/estate')
    expect(calls('/git/blobs/').length).toBeGreaterThan(0)
    await expectWhole(tree)
  })

  test('G8: cut once: the second try has what the first one lacked', async () => {
    const { tree, fetchAll } = await cold(150)
    at.github.fail({ path: /_codeload/, with: 'cut' })
    await fetchAll()
    expect(calls('/git/blobs/')).toEqual([])
    await expectWhole(tree)
  })

  test.each<FailureKind>([404, 500, 'html', 'empty'])('G8: no link, but %s: fetched one by one', async (kind) => {
    const { tree, fetchAll } = await cold(150)
    at.github.fail({ path: /tarball/, with: kind, times: Number.POSITIVE_INFINITY })
    await fetchAll()
    expect(calls('/git/blobs/')).toHaveLength(150 + own)
    await expectWhole(tree)
  })

  test('G3: where GitHub asks to wait, it is not asked for thousands of files instead', async () => {
    const { fetchAll } = await cold(150)
    at.github.fail({ path: /tarball/, with: 'secondary-limit', retryAfter: 600, times: Number.POSITIVE_INFINITY })
    await expect(fetchAll()).rejects.toMatchObject({ status: 403, retryAfterMs: 600_000 })
    expect(calls('/git/blobs/')).toEqual([])
  })

  test('G3: when a limit is met in the middle of many files, no further ones are asked for', async () => {
    const { fetchAll } = await cold(500)
    at.github.fail({ path: /tarball/, with: 404, times: Number.POSITIVE_INFINITY })
    at.github.fail({ path: /blobs/, with: 'rate-limit', skip: 50, times: Number.POSITIVE_INFINITY })
    await expect(fetchAll()).rejects.toMatchObject({ status: 403 })
    await at.world.forge.repository()
    expect(calls('/git/blobs/').length).toBeLessThanOrEqual(50 + 2 * 20)
  })

  test('K18: a link to another host is not followed', async () => {
    const { tree, fetchAll } = await cold(150)
    const { url } = at.github.state
    at.github.state.url = 'http://localhost:1'
    await fetchAll()
    at.github.state.url = url
    expect(calls('_codeload')).toEqual([])
    expect(warned()[0]).toContain('another host')
    expect(warned()[0]).not.toContain('localhost')
    await expectWhole(tree)
  })

  test('K18: a link that leads on to somewhere else is not followed there', async () => {
    const { tree, fetchAll } = await cold(150)
    at.github.fail({ path: /_codeload/, with: 302, times: Number.POSITIVE_INFINITY })
    await fetchAll()
    await expectWhole(tree)
  })
})
