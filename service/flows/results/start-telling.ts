import type { World } from '../../ports.ts'

/** Has results of merges told, or the comment of one merged pull request looked at; however often it is said meanwhile, once is enough. */
export async function startTelling({ runner, estate }: World, number?: number): Promise<void> {
  const [of, input] = number === undefined ? ['', {}] : [`#${number}`, { number }]
  await runner.start({ key: `tellResults:${estate.id}${of}`, flow: 'tellResults', input })
}
