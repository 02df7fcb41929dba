import { askedDigest } from '../../core/approval/asked-digest.ts'
import { readReference } from '../../core/approval/asked-reference.ts'
import type { PublishedVerdict } from '../../core/approval/hearing.ts'
import { asJudged } from '../../core/approval/settle-verdict.ts'
import type { Requirement } from '../../core/model/requirement.ts'
import type { KeptVerdict, PullRequest, World } from '../../ports.ts'

type Doubtful = { readonly headSha: string; readonly requirements: readonly Requirement[] }

/**
 * What was asked counts from when it stands on GitHub (rule A4), even where this service ended, or failed, between writing it
 * there and noting so, or lost its database (rule M8): checks carry what was asked, and since when.
 */
export async function rememberAsked(
  { store, forge, estate }: World,
  pullRequest: PullRequest,
  requirements: readonly Requirement[],
): Promise<void> {
  const { number, base, headSha, comments } = pullRequest
  const [kept, published] = await Promise.all([
    store.latestVerdict(estate.id, number),
    store.publishedVerdicts(estate.id, number),
  ])
  const lost = published.length === 0 && comments > 0 ? { headSha, requirements } : null
  const doubtful = kept === null ? lost : unnoted(kept, published)
  if (doubtful === null) return
  const place = { number, base, headSha: doubtful.headSha }
  // A newer check may carry nothing: one that says that a judgement takes long, or that of a twin with the same head.
  const [asked] = (await forge.checkReferences(doubtful.headSha)).flatMap(
    (reference) => readReference(reference, place, doubtful.requirements) ?? [],
  )
  if (asked !== undefined) await store.keepPublishedVerdict(estate.id, number, asked)
}

/** The verdict that was kept last, where nothing says that it was published; it may have been. */
function unnoted({ headSha, verdict }: KeptVerdict, published: readonly PublishedVerdict[]): Doubtful | null {
  const requirements = verdict.requirements.map(asJudged)
  const last = published.at(-1)
  const noted = last?.headSha === headSha && askedDigest(last.requirements) === askedDigest(requirements)
  return noted || requirements.length === 0 ? null : { headSha, requirements }
}
