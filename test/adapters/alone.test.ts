import { expect, test } from 'vitest'
import { createAlone } from '../../service/adapters/alone.ts'

const pause = () => new Promise<void>((resolve) => void setImmediate(resolve))

test('of one name one after the other, in the order of asking; of two names side by side', async () => {
  const alone = createAlone()
  const said: string[] = []
  const work = (what: string) => async () => {
    said.push(`${what} begins`)
    await pause()
    said.push(`${what} ends`)
    return what
  }
  const results = await Promise.all([alone('a', work('a1')), alone('a', work('a2')), alone('b', work('b1'))])
  expect(results).toEqual(['a1', 'a2', 'b1'])
  expect(said.filter((line) => line.startsWith('a'))).toEqual(['a1 begins', 'a1 ends', 'a2 begins', 'a2 ends'])
  expect(said.indexOf('b1 begins')).toBeLessThan(said.indexOf('a1 ends'))
})

test('who fails fails alone: the next has his turn, and is told nothing of it', async () => {
  const alone = createAlone()
  const failing = alone('a', () => Promise.reject(new Error('no')))
  const next = alone('a', async () => 'yes')
  await expect(failing).rejects.toThrow('no')
  await expect(next).resolves.toBe('yes')
})
