import type { Branch, Proposal } from '../../ports/branch.ts'
import { ForgeError } from '../../ports.ts'
import type { Client } from './client.ts'
import { missing } from './commits.ts'
import { whole } from './conversation-accounts.ts'
import { unreadable } from './forge-failure.ts'
import type { OwnAccount } from './own-account.ts'
import { allPages, pageSize } from './pages.ts'
import { createProposedCommits, type ProposalParts } from './proposed-commits.ts'

type Place = { readonly ref: string; readonly tip: string | null }

/** How many names are tried where branches of that name are other people's. */
const mostNames = 20

/**
 * Pull requests of this App. A branch is only ever moved forward, so that nothing which somebody pushed there meanwhile is
 * lost; a branch with other people's commits on it is theirs, and left alone.
 */
export function createProposals(
  client: Client,
  own: () => Promise<OwnAccount>,
  parts: ProposalParts,
): Pick<Branch, 'propose' | 'proposeOnce' | 'openProposals' | 'closeProposal'> {
  const { owner, repo } = client
  const where = `${owner}/${repo}`
  const { changedSince, write, isUpToDate, isOurs } = createProposedCommits(client, own, parts)

  /** This App's open pull requests from branches of the repository itself, oldest first. */
  const openOnes = async () => {
    const { made } = await own()
    const doing = `list the open pull requests of ${where}`
    const found = await allPages(
      client,
      doing,
      (octokit, page) => octokit.rest.pulls.list({ owner, repo, state: 'open', per_page: pageSize, page }),
      (data) => data,
    )
    return whole(found, doing)
      .filter((one) => made(one) && one.head?.repo?.id === one.base?.repo?.id)
      .map(({ number, head, body }) => ({ number, ref: head.ref, tip: head.sha, body: body ?? '' }))
      .sort((one, other) => one.number - other.number)
  }
  /** The one from the branch, or from one that was named after it. */
  const openOne = async (branch: string) => {
    const names = namesFor(branch)
    return (await openOnes()).find(({ ref }) => names.includes(ref)) ?? null
  }
  /** The last one that was made from a branch for a reason and is closed. */
  const closedOne = async (branch: string, reason: string) => {
    const { made } = await own()
    const doing = `list the closed pull requests from ${branch} of ${where}`
    const found = await allPages(
      client,
      doing,
      (octokit, page) =>
        octokit.rest.pulls.list({ owner, repo, state: 'closed', head: `${owner}:${branch}`, per_page: pageSize, page }),
      (data) => data,
    )
    return whole(found, doing)
      .filter((one) => made(one) && (one.body ?? '').includes(reasonMarker(reason)))
      .toSorted((one, other) => other.number - one.number)[0]
  }
  const tipOf = async (branch: string): Promise<string | null> => {
    const doing = `read the tip of ${branch} of ${where}`
    const ref = await client
      .call(doing, (octokit) => octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` }))
      .catch(missing([404]))
    return ref === null ? null : (ref.object?.sha ?? null)
  }
  /** Whether somebody closed one that was made for the same reason, unmerged; where a name was taken, from the next. */
  const wasRefused = async (branch: string, reason: string): Promise<boolean> => {
    for (const ref of namesFor(branch)) {
      const last = await closedOne(ref, reason)
      if (last !== undefined) return (last.merged_at ?? null) === null
      if ((await tipOf(ref)) === null) return false
    }
    return false
  }
  const refused = ({ branch }: Pick<Proposal, 'branch'>, reason: string) =>
    new ForgeError(`could not propose ${branch} in ${where}: ${reason}`, { status: 200, passing: false })
  /** The first name that is free or ours alone. */
  const placeFor = async (branch: string, base: string): Promise<Place> => {
    for (const ref of namesFor(branch)) {
      const tip = await tipOf(ref)
      if (tip === null || (await isOurs(base, tip))) return { ref, tip }
    }
    throw refused({ branch }, `${mostNames} branches of that name are other people's`)
  }
  const moveTo = (place: Place, sha: string) => {
    const doing = `write the branch ${place.ref} of ${where}`
    return place.tip === null
      ? client.call(doing, (octokit) =>
          octokit.rest.git.createRef({ owner, repo, ref: `refs/heads/${place.ref}`, sha }),
        )
      : client.call(doing, (octokit) =>
          octokit.rest.git.updateRef({ owner, repo, ref: `heads/${place.ref}`, sha, force: false }),
        )
  }
  const open = async (proposal: Proposal, head: string, base: string): Promise<number> => {
    const doing = `open a pull request from ${head} in ${where}`
    const { title } = proposal
    const made = await client.call(doing, (octokit) =>
      octokit.rest.pulls.create({ owner, repo, title, body: bodyOf(proposal), head, base }),
    )
    if (!Number.isInteger(made.number)) throw unreadable(doing)
    return made.number
  }
  const renew = async (number: number, proposal: Proposal) => {
    const { title } = proposal
    await client.call(`edit the pull request ${where}#${number}`, (octokit) =>
      octokit.rest.pulls.update({ owner, repo, pull_number: number, title, body: bodyOf(proposal) }),
    )
  }

  const defaultBranch = async () => {
    const doing = `read the repository ${where}`
    const { default_branch: base } = await client.call(doing, (octokit) => octokit.rest.repos.get({ owner, repo }))
    if (typeof base !== 'string') throw unreadable(doing)
    return { base, onto: await parts.commits.branchTip(base) }
  }

  const propose: Branch['propose'] = async (proposal) => {
    const { base, onto } = await defaultBranch()
    const there = await openOne(proposal.branch)
    if (there !== null) {
      const leave =
        (await isUpToDate(proposal, onto, there.tip)) ||
        !(await isOurs(onto, there.tip)) ||
        (await changedSince(proposal, onto))
      if (leave) return there.number
      const commit = await write(proposal, onto, there.tip)
      if (commit === null) return there.number
      await moveTo(there, commit)
      await renew(there.number, proposal)
      return there.number
    }
    if (await changedSince(proposal, onto)) return 'changed since'
    const place = await placeFor(proposal.branch, onto)
    if (place.tip === null || !(await isUpToDate(proposal, onto, place.tip))) {
      const commit = await write(proposal, onto, place.tip)
      if (commit === null) return 'there already'
      await moveTo(place, commit)
    }
    return open(proposal, place.ref, base)
  }
  return {
    propose,
    async proposeOnce(proposal, reason) {
      const reasoned = { ...proposal, body: `${proposal.body}\n\n${reasonMarker(reason)}` }
      const isOpen = (await openOne(proposal.branch)) !== null
      if (!isOpen && (await wasRefused(proposal.branch, reason))) return 'refused'
      return propose(reasoned)
    },
    openProposals: async () =>
      (await openOnes()).flatMap(({ number, ref, body }) => {
        const reason = reasonIn(body)
        return reason === null ? [] : [{ number, branch: ref.split('.')[0] ?? ref, reason }]
      }),
    async closeProposal(number, why) {
      const there = (await openOnes()).find((one) => one.number === number)
      if (there === undefined || !(await isOurs((await defaultBranch()).onto, there.tip))) return
      const body = `${there.body.replace(reasonPattern, '').trimEnd()}\n\n${why}\n`
      await client.call(`close the pull request ${where}#${number}`, (octokit) =>
        octokit.rest.pulls.update({ owner, repo, pull_number: number, body, state: 'closed' }),
      )
    },
  }
}

/** The branch, and further ones for where it is taken; no name of ours has a dot in it, so that none means two things. */
function namesFor(branch: string): readonly string[] {
  return Array.from({ length: mostNames }, (_, at) => (at === 0 ? branch : `${branch}.${at + 1}`))
}

function bodyOf({ body, onBehalfOf }: Proposal): string {
  return onBehalfOf === null ? body : `${body}\n\nAsked for by \`${onBehalfOf.login}\`, who cannot approve it.`
}

/** Why a proposal was made, where people do not see it. Names match rule D2, and times are ISO 8601: nothing ends the comment early. */
function reasonMarker(reason: string): string {
  return `<!-- plumbline: proposed for ${reason} -->`
}

const reasonPattern = /<!-- plumbline: proposed for ([^<>\n]*) -->/

function reasonIn(body: string): string | null {
  return reasonPattern.exec(body)?.[1] ?? null
}
