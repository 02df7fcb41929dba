import { createRedactor } from '../../../core/redaction.ts'
import { type CloudChange, CloudError, type StepOutcome } from '../../../ports/cloud.ts'
import type { AwsParts } from './aws-parts.ts'
import type { StackStep } from './aws-steps.ts'
import { changeStack } from './change-stack.ts'
import type { openClients } from './clients.ts'
import { deleteStack } from './delete-stack.ts'
import { protectStack } from './guard.ts'
import { sessionNameOf, tokenOf } from './stack-name.ts'
import type { StackWork } from './stack-work.ts'
import { type SentTemplate, sentTemplate } from './template.ts'
import { needsBucket } from './template-size.ts'
import { wantedImport, wantedStack } from './wanted-stack.ts'

/** Takes a step as far as it goes without waiting. Throws a `CloudError`. */
export async function performStep(
  parts: AwsParts,
  clients: ReturnType<typeof openClients>,
  { change, step, key }: { readonly change: CloudChange; readonly step: StackStep; readonly key: string },
): Promise<StepOutcome> {
  const { identity, template } = change
  const sent = template === undefined ? null : sentTemplate(template, identity.service)
  // Before anything is asked: what cannot be given whole is not begun.
  if (sent !== null) needsBucket(sent.text, identity)
  const hide = createRedactor([...(sent?.secrets ?? []), ...(change.secrets ?? [])])
  const redact = (text: string) => parts.redact(hide(text))
  const calls = await clients.open(identity, sessionNameOf(identity.service, key), redact)
  const work: StackWork = { calls, change, token: tokenOf(key), redact }
  switch (step.deed) {
    case 'import':
      return changeStack(work, wantedImport(work, wanted(sent, identity.service)))
    case 'change':
      return changeStack(work, wantedStack(work, wanted(sent, identity.service)))
    case 'protect':
      return protectStack(work)
    case 'delete':
      return deleteStack(work)
  }
}

function wanted(sent: SentTemplate | null, service: string): SentTemplate {
  if (sent !== null) return sent
  throw new CloudError(`the change of ${service} brings no template for AWS`, { passing: false })
}
