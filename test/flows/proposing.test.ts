import { expect, test } from 'vitest'
import { mostProposals } from '../../service/core/proposals.ts'
import { proposing } from '../../service/flows/proposing.ts'
import type { OpenProposal, Proposal } from '../../service/ports/branch.ts'
import { ForgeError } from '../../service/ports.ts'

const wish = (branch: string): Proposal => ({ branch, title: '', body: '', files: {}, madeFrom: '', onBehalfOf: null })

/** A forge with so many open, and what it is asked; `broken` branches are refused. */
function forgeWith(open: number, broken: { readonly [branch: string]: ForgeError } = {}) {
  const there: OpenProposal[] = Array.from({ length: open }, (_, at) => ({ number: at, branch: `b${at}`, reason: 'r' }))
  const warned: string[] = []
  const forge = {
    openProposals: async () => there,
    async proposeOnce({ branch }: Proposal) {
      if (broken[branch] !== undefined) throw broken[branch]
      return 100
    },
    async closeProposal(number: number) {
      if (broken[`b${number}`] !== undefined) throw broken[`b${number}`]
    },
  }
  const log = { warn: (_: object, words: string) => void warned.push(words) }
  return { world: { forge, log }, warned }
}

const refused = (words: string) => new ForgeError(words, { status: 422, passing: true })

test('S5: at most ten that nobody asked for stand open; those that do are brought up to date all the same', async () => {
  expect(mostProposals).toBe(10)
  const proposals = await proposing(forgeWith(9).world)
  expect(await proposals.propose(wish('new'), 'r')).toBe(100)
  expect(await proposals.propose(wish('more'), 'r')).toBe('enough')
  expect(await proposals.propose(wish('b3'), 'r')).toBe(100)
  await proposals.close(({ branch }) => branch === 'b3', 'over')
  expect(await proposals.propose(wish('more'), 'r')).toBe(100)
})

test('S5: one that cannot be made, or closed, stops no other; it is said, and ends the run as a failure', async () => {
  const { world, warned } = forgeWith(2, {
    taken: refused('20 branches of that name are taken'),
    b0: refused('locked'),
  })
  const proposals = await proposing(world)
  expect(await proposals.propose(wish('taken'), 'r')).toBe('failed')
  expect(await proposals.propose(wish('next'), 'r')).toBe(100)
  expect(() => proposals.end()).toThrow('20 branches of that name are taken')
  await proposals.close(() => true, 'over')
  expect(proposals.open().map(({ branch }) => branch)).toEqual(['b0'])
  expect(warned.join()).toMatch(/left for the next time: 20 branches.*left for the next time: locked/)
  expect(() => proposals.end()).toThrow('2 pull requests could not be made, the first because 20 branches')
})

test.each([
  ['is away', new ForgeError('GitHub answered 502', { status: 502, passing: true })],
  ['does not answer', new ForgeError('GitHub did not answer', { status: null, passing: true })],
  ['asks to wait', new ForgeError('GitHub answered 403', { status: 403, passing: true, retryAfterMs: 1000 })],
])('S5: where GitHub %s the run itself is tried again', async (_, away) => {
  const proposals = await proposing(forgeWith(0, { any: away }).world)
  await expect(proposals.propose(wish('any'), 'r')).rejects.toBe(away)
  expect(() => proposals.end()).not.toThrow()
})
