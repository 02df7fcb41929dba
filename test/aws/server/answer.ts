import { AwsError, notBuilt } from '../protocol/aws-error.ts'
import { services } from '../services.ts'
import { authorize, type Fault, strike, type Target, tooFast } from './faults.ts'
import { identify } from './identify.ts'
import type { Caller } from './service.ts'
import { type Authorization, type Received, readAuthorization } from './signature.ts'
import { type Answer, type Wire, wireOf } from './wire.ts'
import type { World } from './world.ts'

/** Answers one request, or says what becomes of the connection instead: it is cut, or left as it is. */
export function answerRequest(world: World, request: Received): Answer | 'reset' | 'hang' {
  const requestId = world.newId()
  const authorization = readAuthorization(request.headers.authorization)
  const service = services[authorization?.service ?? '']
  const wire = wireOf(service, requestId)
  try {
    if (!authorization) throw new AwsError('MissingAuthenticationToken', 'Request is missing Authentication Token', 403)
    return answerSigned(world, request, authorization, wire)
  } catch (failure) {
    return wire.refuse(failure instanceof AwsError ? failure : ownMistake(failure))
  }
}

function answerSigned(
  world: World,
  request: Received,
  authorization: Authorization,
  wire: Wire,
): Answer | 'reset' | 'hang' {
  const who = identify(world, request, authorization)
  const { service, region } = authorization
  const known = services[service]
  if (!known) throw notBuilt(`the service ${service}`)
  if (!world.regions.includes(region)) throw notBuilt(`the region ${region}; startAws names its regions`)
  const { action, read } = wire.action(request)
  const operation = known.operations[action]
  if (!operation) throw notBuilt(`${service}:${action}`)
  const target: Target = { account: who.account, region, service, action }
  const caller: Caller = { world, who, region }
  const journey = { target, caller, wire }

  const before = strike(world, target, 'before')
  if (before) return stricken(journey, null, before)
  let input: unknown = null
  try {
    input = read(operation.shape)
    if (!(service === 'sts' && action === 'AssumeRole') && service !== 's3') authorize(world, who, service, action, '*')
    const output = operation.answer(caller, input)
    const after = strike(world, target, 'after')
    if (after) return stricken(journey, input, after)
    record(journey, input, 'ok')
    return wire.give(operation.shape, output)
  } catch (failure) {
    const error = failure instanceof AwsError ? failure : ownMistake(failure)
    record(journey, input, error.code)
    return wire.refuse(error)
  }
}

type Journey = { readonly target: Target; readonly caller: Caller; readonly wire: Wire }

function stricken(journey: Journey, input: unknown, how: Fault['how']): Answer | 'reset' | 'hang' {
  if (how.kind === 'throttle' || how.kind === 'error') {
    const error =
      how.kind === 'error' ? new AwsError(how.code, how.message, how.status) : tooFast(journey.target.service)
    record(journey, input, error.code)
    return journey.wire.refuse(error)
  }
  record(journey, input, how.kind)
  return how.kind === 'body'
    ? { status: how.status, headers: { 'content-type': 'text/xml' }, body: how.body }
    : how.kind
}

function record({ target, caller }: Journey, input: unknown, outcome: string): void {
  const { role, session } = caller.who
  caller.world.calls.push({ ...target, role, session, input, outcome })
}

/** A mistake of the stand-in itself is told as one, and never taken for AWS' own trouble. */
function ownMistake(failure: unknown): AwsError {
  const words = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)
  return new AwsError('MistakeOfTestAws', words, 501)
}
