import { GetTemplateCommand } from '@aws-sdk/client-cloudformation'
import { isMapping } from '../../../core/documents/json-schema/json-type.ts'
import type { Json, JsonObject } from '../../../core/model/json.ts'
import type { StackCalls } from './clients.ts'
import type { ThereStack } from './stack-work.ts'

/** The template that a stack was last deployed from; null where it is none that Plumbline wrote (which is JSON). */
export async function currentTemplate(
  calls: StackCalls,
  { StackId, StackName }: ThereStack,
): Promise<JsonObject | null> {
  const { TemplateBody = '' } = await calls.call(`read the template of ${StackName}`, (client) =>
    client.send(new GetTemplateCommand({ StackName: StackId, TemplateStage: 'Original' })),
  )
  try {
    const value: Json = JSON.parse(TemplateBody)
    return isMapping(value) ? value : null
  } catch {
    return null
  }
}
