import type { HeldDocument } from '../../../service/core/model/held.ts'
import { apply } from '../../../service/flows/apply.ts'
import { type ApprovalWorld, startApprovalWorld } from '../approvals/approval-world.ts'
import { estate } from '../github-world.ts'

/** The world of approvals, and what becomes of its default branch. */
export type HeldWorld = ApprovalWorld & {
  /** The default branch is looked at, a second later, as after a push. */
  applied(): Promise<void>
  /** Everything that is held, as `Kind name`. */
  held(): Promise<readonly string[]>
  heldDocuments(): Promise<readonly HeldDocument[]>
  /** Somebody pushes to the default branch itself, and it is looked at. */
  pushed(files: Parameters<ApprovalWorld['push']>[1], by?: string): Promise<string>
  /** Somebody merges past the rules, and it is looked at. */
  forced(number: number, wanted?: { method?: 'merge' | 'squash' | 'rebase'; by?: string }): Promise<string>
  /** Our open issues, oldest first. */
  issues(): readonly { readonly number: number; readonly title: string; readonly body: string }[]
}

/** Starts it, with the default branch looked at and the first plan let through. */
export async function startHeldWorld(files: { readonly [path: string]: string } = {}): Promise<HeldWorld> {
  const at = await startApprovalWorld(files)
  const { github, world, tick } = at
  const heldDocuments = async () => (await world.ledger.allowedState(world.estate.id))?.held ?? []
  const applied = async () => {
    await github.settled()
    tick()
    await apply(world)
  }
  github.addToTeam('acme/cloud-coe', 'octocat')
  await applied()
  const state = await world.ledger.allowedState(world.estate.id)
  if (state !== null) await world.ledger.keepAllowed(world.estate.id, { ...state, waitingSince: undefined }, [], [])
  await applied()
  return {
    ...at,
    applied,
    heldDocuments,
    held: async () => (await heldDocuments()).map(({ kind, name }) => `${kind} ${name}`).sort(),
    async pushed(changed, by = 'alice') {
      tick()
      const sha = await github.commit(estate, { by, files: changed })
      await applied()
      return sha
    },
    async forced(number, wanted = {}) {
      tick()
      const sha = await github.merge(estate, number, { force: true, by: 'octocat', ...wanted })
      await applied()
      return sha
    },
    issues: () =>
      github
        .issues(estate)
        .filter(({ state: open }) => open === 'open')
        .map(({ number, title, body }) => ({ number, title, body: body ?? '' })),
  }
}
