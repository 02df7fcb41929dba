import type { World } from '../../service/ports.ts'
import { estateFiles, service, servicePath } from './estate-files.ts'
import { estate, type GithubWorld } from './github-world.ts'
import { createMemoryStore } from './memory-store.ts'

/** A pull request that is about to be reviewed: its number, its head, and the world without a forge of its own. */
export type Prepared = { readonly number: number; readonly head: string; readonly store: World['store'] }

/** A review that makes calls which others do not. None of them may end green: were anything green, it would be by mistake. */
export type ReviewToFail = {
  /** Completes `in a review …`. */
  readonly name: string
  readonly testMerge: 'background' | 'never'
  prepare(at: GithubWorld, name: string, review: (world: World, number: number) => Promise<void>): Promise<Prepared>
}

const huge = (name: string) => service(name, '{ storageGiB: 1200 }')

/** Each of them makes at least one call that the ones before it do not. */
export const reviewsToFail: readonly ReviewToFail[] = [
  {
    name: 'of a pull request that is new',
    testMerge: 'background',
    prepare: (at, name) => opened(at, { [servicePath(name)]: huge(name) }),
  },
  {
    name: 'where GitHub makes no test merge',
    testMerge: 'never',
    prepare: (at, name) => opened(at, { [servicePath(name)]: huge(name) }),
  },
  {
    name: 'that waits for an approval',
    testMerge: 'background',
    prepare: (at, name) => opened(at, { [servicePath(name)]: service(name, '{ storageGiB: 10, public: true }') }),
  },
  {
    name: 'with more annotations than one call takes',
    testMerge: 'background',
    prepare: (at, name) => {
      const names = Array.from({ length: 55 }, (_, index) => `${name}-${index}`)
      return opened(at, Object.fromEntries(names.map((one) => [servicePath(one), huge(one)])))
    },
  },
  {
    name: 'after another push',
    testMerge: 'background',
    prepare: async (at, name, review) => {
      const { number, store } = await opened(at, { [servicePath(name)]: service(name, '{ storageGiB: 3000 }') })
      await review({ ...at.world, store }, number)
      await push(at, number, { [servicePath(name)]: huge(name) })
      return { number, head: at.github.pullRequest(estate, number).pull.headSha, store }
    },
  },
  {
    name: 'after the database was lost',
    testMerge: 'background',
    prepare: async (at, name, review) => {
      const { number, head, store } = await opened(at, { [servicePath(name)]: huge(name) })
      await review({ ...at.world, store }, number)
      return { number, head, store: createMemoryStore() }
    },
  },
  {
    name: 'of a change of rules',
    testMerge: 'background',
    prepare: async (at, name, review) => {
      const path = 'policies/bucket-not-huge.yaml'
      const other = await opened(at, { [servicePath(`${name}-other`)]: service(`${name}-other`) })
      await review({ ...at.world, store: other.store }, other.number)
      // Were it the same text as the last one's, made in the same second, it would be the same commit, with that one's check.
      const stricter = estateFiles[path]?.replace('<= 1000"', `<= 5" # ${name}`) ?? ''
      return { ...(await opened(at, { [path]: stricter })), store: other.store }
    },
  },
]

async function opened(at: GithubWorld, files: { readonly [path: string]: string }): Promise<Prepared> {
  const { number, pull } = await at.github.openPullRequest(estate, { by: 'alice', files })
  await at.github.settled()
  return { number, head: pull.headSha, store: createMemoryStore() }
}

async function push(at: GithubWorld, number: number, files: { readonly [path: string]: string }): Promise<void> {
  const branch = at.github.pullRequest(estate, number).pull.headRef
  await at.github.commit(estate, { by: 'alice', branch, files })
  await at.github.settled()
}
