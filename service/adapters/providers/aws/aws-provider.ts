import { CloudError, type Provider } from '../../../ports/cloud.ts'
import type { AwsParts } from './aws-parts.ts'
import { stackSteps } from './aws-steps.ts'
import { sessionNameOf } from './stack-name.ts'

/**
 * AWS: one CloudFormation stack a service, in the account and region that it names, by the role that the Estate names. What is
 * made is CloudFormation's; this only says what is wanted, compares what CloudFormation would do with what was announced, and
 * follows it. AWS' own packages are loaded when something is asked of AWS for the first time.
 */
export function createAwsProvider(parts: AwsParts): Provider {
  let opened: ReturnType<typeof load> | null = null
  const aws = () => {
    opened ??= load(parts)
    return opened
  }
  return {
    steps: (change) => stackSteps(change).map(({ name, logicalIds }) => ({ name, logicalIds })),
    async perform(change, { name }, key) {
      const step = stackSteps(change).find((one) => one.name === name)
      if (step === undefined)
        throw new CloudError(`nothing called "${name}" is to be done to ${change.identity.service}`, { passing: false })
      const { clients, performStep } = await aws()
      return performStep(parts, clients, { change, step, key })
    },
    async find(identity) {
      const { clients, findStack } = await aws()
      const name = sessionNameOf(identity.service, 'find')
      const calls = await clients.open(identity, name)
      return findStack(calls, identity, () => clients.stacksTagged(identity, name))
    },
  }
}

async function load(parts: AwsParts) {
  const [{ openClients }, { performStep }, { findStack }] = await Promise.all([
    import('./clients.ts'),
    import('./perform.ts'),
    import('./find-stack.ts'),
  ])
  return { clients: openClients(parts), performStep, findStack }
}
