import type { Forge, Log, Repository } from '../ports.ts'

/** The governed repository, and how it is looked at again. */
export type GovernedEstate = {
  /** Its default branch is what GitHub said last. */
  readonly estate: Repository
  /** Asks GitHub what the default branch is. Throws where another repository has taken the name. */
  lookAgain(): Promise<void>
}

/**
 * A default branch can be renamed while the service runs. Who reads the name reads what GitHub said last; that it may be
 * another is found out by a webhook, and again and again besides.
 */
export function governedEstate(forge: Pick<Forge, 'repository'>, first: Repository, log: Log): GovernedEstate {
  const { id, fullName } = first
  let { defaultBranch } = first
  return {
    estate: {
      id,
      fullName,
      get defaultBranch() {
        return defaultBranch
      },
    },
    async lookAgain() {
      const now = await forge.repository()
      if (now.id !== id) throw new Error(`${fullName} is another repository now; start the service again to govern it`)
      if (now.defaultBranch === defaultBranch) return
      log.info({ from: defaultBranch, to: now.defaultBranch }, 'the default branch has another name')
      defaultBranch = now.defaultBranch
    },
  }
}
