import { digestOf } from '../core/policy/fingerprint.ts'
import type { Check, Published, PullRequest, World } from '../ports.ts'

/** What should stand on a pull request. Null: that is left as it is. */
export type Wanted = {
  readonly check: Check | null
  /** Set where the check says that the review could not be finished. */
  readonly unfinished?: true
  readonly comment: string | null
  readonly teams: readonly string[]
  readonly users: readonly string[]
}

/** Where it should stand: of a pull request that could not be read, what was known of it last. */
export type Place = Pick<PullRequest, 'number' | 'headSha'> & {
  readonly comments: number
  /** Other pull requests with the same head: the check is theirs too. */
  readonly sharers: readonly number[]
}

/**
 * Makes GitHub show what is wanted, by as few writes as that takes (rule G3). Before a write the store notes that it is
 * not known what stands there; so a crash at any moment, or a write whose answer was lost, leads to a look and not to a
 * second check or comment.
 */
export async function publish(world: World, place: Place, wanted: Wanted): Promise<void> {
  const { stands, failed } = await world.alone(publishedOf(place.number), () => write(world, place, wanted))
  if (stands !== null) await shareCheck(world, place, stands)
  if (failed !== undefined) throw failed.reason
}

/** Who reads what was published for a pull request to write it back does so under this name, alone. */
export function publishedOf(number: number): string {
  return `published #${number}`
}

/** Who publishes on a head does so under this name, alone: one check stands on it, for all of its pull requests. */
export function headOf(headSha: string): string {
  return `head ${headSha}`
}

type Written = { readonly stands: Published | null; readonly failed: PromiseRejectedResult | undefined }

async function write(world: World, place: Place, wanted: Wanted): Promise<Written> {
  const row = await world.store.published(world.estate.id, place.number)
  const before = begun(row, place)
  const { check: wantedCheck, comment } = wanted
  const digest = wantedCheck === null ? before.checkDigest : checkDigest(wantedCheck, wanted.unfinished)
  const writesCheck = before.checkDigest !== digest
  const writesComment = comment !== null && before.commentDigest !== digestOf(comment)
  const asked = [...wanted.teams, ...wanted.users].filter((name) => !before.requested.includes(name))
  if (!writesCheck && !writesComment && asked.length === 0) return { stands: null, failed: undefined }

  const pending = {
    ...before,
    ...(writesCheck ? { checkDigest: null } : {}),
    ...(writesComment ? { commentDigest: null } : {}),
  }
  await world.store.keepPublished(world.estate.id, pending)
  const [check, said, requested] = await Promise.allSettled([
    writesCheck && wantedCheck !== null ? writeCheck(world, row, pending, place, wantedCheck) : pending.checkId,
    writesComment ? writeComment(world, pending, place, comment) : pending.commentId,
    asked.length > 0 ? ask(world, place.number, wanted, asked) : [],
  ])
  const after: Published = {
    ...pending,
    ...(writesCheck && check.status === 'fulfilled' ? { checkId: check.value, checkDigest: digest } : {}),
    ...(writesComment && said.status === 'fulfilled'
      ? { commentId: said.value, commentDigest: digestOf(comment) }
      : {}),
    requested: [...pending.requested, ...(requested.status === 'fulfilled' ? requested.value : [])],
  }
  await world.store.keepPublished(world.estate.id, after)
  return { stands: after, failed: [check, said, requested].find((result) => result.status === 'rejected') }
}

/** What the published check says, in one word to compare by. */
export function checkDigest({ reference: _nobodySees, ...said }: Check, unfinished?: true): string {
  return `${unfinished === true ? 'unfinished:' : ''}${digestOf(said)}`
}

/** The row as it stands for this head: a check of another head is none of this one. */
function begun(row: Published | null, place: Place): Published {
  const { number, headSha } = place
  if (row === null) {
    return { number, headSha, checkId: null, checkDigest: null, commentId: null, commentDigest: null, requested: [] }
  }
  return row.headSha === headSha ? row : { ...row, headSha, checkId: null, checkDigest: null }
}

/** Looks first where something may stand that we do not know of: a write was begun before, or the store knows nothing. */
async function writeCheck(world: World, row: Published | null, pending: Published, place: Place, check: Check) {
  const known = pending.checkId ?? (await sharedCheck(world, place))
  const looks = row === null ? place.comments > 0 : row.headSha === place.headSha
  const existing = known ?? (looks ? await world.forge.findCheck(place.headSha) : null)
  return world.forge.publishCheck(check, existing)
}

async function writeComment(world: World, pending: Published, place: Place, body: string) {
  const looks = pending.commentId === null && place.comments > 0
  const existing = looks ? await world.forge.findComment(place.number) : pending.commentId
  return world.forge.publishComment(place.number, body, existing)
}

async function ask(world: World, number: number, { teams, users }: Wanted, asked: readonly string[]) {
  const of = (names: readonly string[]) => names.filter((name) => asked.includes(name))
  const left = await world.forge.requestReviewers(number, of(teams), of(users))
  if (left.length > 0) world.log.warn({ number, left }, 'GitHub does not take these as reviewers')
  return asked
}

async function sharedCheck(world: World, place: Place): Promise<string | null> {
  for (const number of place.sharers) {
    const row = await world.store.published(world.estate.id, number)
    if (row !== null && row.headSha === place.headSha && row.checkId !== null) return row.checkId
  }
  return null
}

/** The one check of a head stands for each of its pull requests. */
async function shareCheck(world: World, place: Place, { headSha, checkId, checkDigest }: Published): Promise<void> {
  for (const number of place.sharers) {
    await world.alone(publishedOf(number), async () => {
      const row = await world.store.published(world.estate.id, number)
      if (row === null || row.headSha !== headSha) return
      if (row.checkId === checkId && row.checkDigest === checkDigest) return
      await world.store.keepPublished(world.estate.id, { ...row, checkId, checkDigest })
    })
  }
}
