import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { estate, type ForgeWorld, startForgeWorld } from './forge-world.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let at: ForgeWorld
beforeAll(async () => {
  at = await startForgeWorld()
})
afterAll(() => at.stop())

let count = 0
let marker = ''
beforeEach(() => {
  marker = `<!-- plumbline test ${++count} -->`
  at.github.forgetRequests()
})
const issue = (number: number) => at.github.issues(estate).find((one) => one.number === number)
const open = () => at.forge.openIssue({ marker, title: 'Incident', body: 'first\nlines' })

describe('an issue of the App', () => {
  test('is found by its marker, which its text does not show', async () => {
    expect(await at.forge.findIssue(marker)).toBe(null)
    const number = await open()
    expect(issue(number)?.body).toBe(`${marker}\nfirst\nlines`)
    expect(await at.forge.findIssue(marker)).toEqual({ number, state: 'open', body: 'first\nlines' })
  })

  test('is opened once, even where the answer was lost', async () => {
    const failure = at.github.fail({ method: 'POST', path: `/repos/${estate}/issues`, with: 'reset', after: true })
    await expect(open()).rejects.toMatchObject({ name: 'ForgeError' })
    failure.cancel()
    const number = await open()
    expect(await open()).toBe(number)
    expect(at.github.issues(estate).filter(({ body }) => body?.startsWith(marker))).toHaveLength(1)
  })

  test('is edited, closed and opened again; its marker stays', async () => {
    const number = await open()
    await at.forge.editIssue(number, { title: 'Over', body: 'second', state: 'closed' })
    expect(issue(number)).toMatchObject({ title: 'Over', body: `${marker}\nsecond`, state: 'closed' })
    expect(await at.forge.findIssue(marker)).toEqual({ number, state: 'closed', body: 'second' })
    await at.forge.editIssue(number, { state: 'open' })
    expect(issue(number)).toMatchObject({ title: 'Over', body: `${marker}\nsecond`, state: 'open' })
  })

  test('G3: what stands there is not written again', async () => {
    const number = await open()
    at.github.forgetRequests()
    await at.forge.editIssue(number, { title: 'Incident', body: 'first\nlines', state: 'open' })
    expect(at.writes()).toEqual([])
  })

  test('the open one counts, else the latest closed one', async () => {
    const first = await open()
    await at.forge.editIssue(first, { state: 'closed' })
    const second = await open()
    expect(second).not.toBe(first)
    expect(await at.forge.findIssue(marker)).toMatchObject({ number: second, state: 'open' })
    await at.forge.editIssue(second, { state: 'closed' })
    expect(await at.forge.findIssue(marker)).toMatchObject({ number: second, state: 'closed' })
  })

  test('is not one that a person opened with that marker, nor a pull request', async () => {
    const { number } = at.github.openIssue(estate, { title: 'Forged', body: `${marker}\nfirst`, by: 'alice' })
    expect(await at.forge.findIssue(marker)).toBe(null)
    await expect(at.forge.editIssue(number, { body: 'x' })).rejects.toThrow('no issue of this App')
    const own = await open()
    expect(own).not.toBe(number)
    at.github.editIssue(estate, own, { body: 'somebody emptied it', by: 'alice' })
    await expect(at.forge.editIssue(own, { body: 'x' })).rejects.toThrow('took away the first line')
    expect(issue(own)?.body).toBe('somebody emptied it')
  })

  test('another marker that begins alike is another issue', async () => {
    await at.forge.openIssue({ marker: marker.replace(' -->', '1 -->'), title: 'Other', body: '' })
    expect(await at.forge.findIssue(marker)).toBe(null)
  })

  test.each([500, 'html-200', 'cut-json', 'nonsense'] as const)(
    'a list that could not be read opens none: %s',
    async (kind) => {
      const failure = at.github.fail({ method: 'GET', path: `/repos/${estate}/issues`, with: kind, times: 99 })
      await expect(at.forge.findIssue(marker)).rejects.toMatchObject({ name: 'ForgeError' })
      await expect(open()).rejects.toMatchObject({ name: 'ForgeError' })
      failure.cancel()
      expect(at.writes()).toEqual([])
    },
  )
})
