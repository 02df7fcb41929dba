import type { World } from '../../service/ports.ts'

/** Makes the default branch count as it stands, as if all of it had been approved before it was merged. */
export async function allowTip({ forge, ledger, estate }: Pick<World, 'forge' | 'ledger' | 'estate'>): Promise<void> {
  const { sha, tree } = await forge.commit(await forge.branchTip(estate.defaultBranch))
  await ledger.keepAllowed(estate.id, { commit: sha, tree, held: [] }, [], [])
}
