import { expect, test, vi } from 'vitest'
import { estate, startForgeWorld } from './forge-world.ts'

vi.setConfig({ testTimeout: 60_000 })

test('G2, G3: deleted comments are found by a list of the newest, page by page; of what is older than it looks nothing is said', async () => {
  const at = await startForgeWorld()
  try {
    const { number } = await at.github.openPullRequest(estate, { by: 'alice', files: { 'b.yaml': 'b: 1\n' } })
    const say = () => at.github.comment(estate, number, 'alice', 'hm').id
    const [first, second, third] = [say(), say(), say()]
    const ids = [first, second, third].map(String)
    expect(await at.forge.goneComments([])).toEqual([])
    expect(await at.forge.goneComments(ids)).toEqual([])
    at.github.deleteComment(estate, second)
    expect(await at.forge.goneComments(ids)).toEqual([String(second)])
    at.github.deleteComment(estate, first)
    expect(await at.forge.goneComments(ids)).toEqual([String(first), String(second)])
    for (let more = 0; more < 150; more += 1) say()
    at.github.forgetRequests()
    expect(await at.forge.goneComments(ids)).toEqual([String(first), String(second)])
    expect(at.github.requests()).toHaveLength(2)
    for (let more = 0; more < 900; more += 1) say()
    at.github.forgetRequests()
    expect(await at.forge.goneComments(ids)).toEqual([])
    expect(at.github.requests()).toHaveLength(10)
  } finally {
    await at.stop()
  }
})
