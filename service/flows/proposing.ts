import { mostProposals } from '../core/proposals.ts'
import type { NotProposed, OpenProposal, Proposal } from '../ports/branch.ts'
import { ForgeError, JudgeError, type World } from '../ports.ts'

/** Besides what the forge says: so many are open already; it could not be made, and is tried again. */
export type NotMade = NotProposed | 'enough' | 'failed'

/** Proposes what nobody asked for (rule S5), one thing after the other: one that cannot be made stops no other. */
export type Proposing = {
  /** Those that stand open now. */
  open(): readonly OpenProposal[]
  /** Does what one proposal takes; where that cannot be done, it is left for the next time. */
  apart<T>(work: () => Promise<T>): Promise<T | 'failed'>
  /** Proposes it for a reason; once refused, not again for that. */
  propose(proposal: Proposal, reason: string): Promise<number | NotMade>
  /** Closes what stands open without a reason by now. */
  close(isOver: (open: OpenProposal) => boolean, why: string): Promise<void>
  /** Throws what could not be made, when everything else is done: the run is tried again, and parked where people see why. */
  end(): void
}

/** What proposing needs of the world. */
type ProposingWorld = {
  readonly forge: Pick<World['forge'], 'openProposals' | 'proposeOnce' | 'closeProposal'>
  readonly log: Pick<World['log'], 'warn'>
}

/** Begins with those that stand open. */
export async function proposing({ forge, log }: ProposingWorld): Promise<Proposing> {
  const open = new Map((await forge.openProposals()).map((one) => [one.branch, one]))
  const failures: Error[] = []

  const apart: Proposing['apart'] = async (work) => {
    try {
      return await work()
    } catch (error) {
      if (!isOfThisOne(error)) throw error
      log.warn({ error }, `a pull request that nobody asked for is left for the next time: ${error.message}`)
      failures.push(error)
      return 'failed'
    }
  }
  return {
    open: () => [...open.values()],
    apart,
    propose: (proposal, reason) =>
      apart(async () => {
        const { branch } = proposal
        if (!open.has(branch) && open.size >= mostProposals) return 'enough'
        const number = await forge.proposeOnce(proposal, reason)
        if (typeof number === 'number') open.set(branch, { number, branch, reason })
        return number
      }),
    async close(isOver, why) {
      for (const one of [...open.values()].filter(isOver)) {
        const closed = await apart(() => forge.closeProposal(one.number, why))
        if (closed !== 'failed') open.delete(one.branch)
      }
    },
    end() {
      const [first, ...others] = failures
      if (first === undefined) return
      if (others.length === 0) throw first
      throw new Error(`${failures.length} pull requests could not be made, the first because ${first.message}`)
    },
  }
}

/** A sound answer against one of them. Where the forge is away, or asks to wait, nothing else gets through either. */
function isOfThisOne(error: unknown): error is Error {
  if (!(error instanceof ForgeError)) return error instanceof JudgeError
  const { status, retryAfterMs } = error
  return status !== null && status < 500 && status !== 401 && retryAfterMs === null
}
