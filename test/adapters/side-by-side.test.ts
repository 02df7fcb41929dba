import { expect, test } from 'vitest'
import { sideBySide } from '../../service/adapters/side-by-side.ts'

const pause = () => new Promise<void>((resolve) => void setImmediate(resolve))

test('each is done once, in order, and never more at a time than allowed', async () => {
  const done: number[] = []
  let underWay = 0
  let most = 0
  await sideBySide([1, 2, 3, 4, 5], 2, async (item) => {
    underWay += 1
    most = Math.max(most, underWay)
    await pause()
    underWay -= 1
    done.push(item)
  })
  expect({ done, most }).toEqual({ done: [1, 2, 3, 4, 5], most: 2 })
})

test('nothing to do is done at once', async () => {
  await expect(sideBySide([], 3, () => Promise.reject(new Error('never')))).resolves.toBeUndefined()
})

test('G3: after a failure none is begun any more, and it is what is thrown once the others have ended', async () => {
  const [begun, ended]: [number[], number[]] = [[], []]
  const all = Array.from({ length: 100 }, (_, at) => at)
  const doing = sideBySide(all, 3, async (item) => {
    begun.push(item)
    await pause()
    if (item === 1) throw new Error('GitHub asks to wait')
    await pause()
    ended.push(item)
  })
  await expect(doing).rejects.toThrow('GitHub asks to wait')
  expect(begun.length).toBeLessThanOrEqual(6)
  expect(ended).toEqual(begun.filter((item) => item !== 1))
})
