import type { Json } from '../../core/model/json.ts'
import type { FlowInputs, World } from '../../ports.ts'
import { serviceKey } from './service-key.ts'

/** Has one service applied. Where that is under way, once more when it is through. */
export async function startService(
  { runner, estate }: World,
  service: string,
  more: Omit<FlowInputs['applyService'], 'service'> = {},
): Promise<void> {
  const input: Json = { service, ...more }
  await runner.start({ key: serviceKey(estate.id, service), flow: 'applyService', input })
}
