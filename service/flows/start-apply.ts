import type { World } from '../ports.ts'

/** Has the default branch looked at. */
export async function startApply({ runner, estate }: World): Promise<void> {
  await runner.start({ key: `apply:${estate.id}`, flow: 'apply', input: {} })
}
