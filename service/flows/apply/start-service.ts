import type { Json } from '../../core/model/json.ts'
import type { World } from '../../ports.ts'

/** Has one service applied. Where that is under way, once more when it is through. `again`: though it failed. */
export async function startService({ runner, estate }: World, service: string, again?: true): Promise<void> {
  const input: Json = { service, ...(again === undefined ? {} : { again }) }
  await runner.start({ key: `applyService:${estate.id}#${service}`, flow: 'applyService', input })
}
