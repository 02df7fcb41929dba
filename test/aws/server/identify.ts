import { timingSafeEqual } from 'node:crypto'
import { AwsError } from '../protocol/aws-error.ts'
import { type Authorization, bodyAsSigned, expectedSignature, type Received } from './signature.ts'
import type { Identity, World } from './world.ts'

/** Who signed a request: refused where the key is unknown, the session is over, or the signature is another one. */
export function identify(world: World, request: Received, authorization: Authorization): Identity {
  const { secret, identity } = keyHolder(world, authorization, request.headers['x-amz-security-token'])
  const expected = Buffer.from(expectedSignature(request, authorization, secret))
  if (!timingSafeEqual(expected, Buffer.from(authorization.signature))) {
    throw new AwsError(
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
      403,
    )
  }
  if (!bodyAsSigned(request)) {
    throw new AwsError(
      'XAmzContentSHA256Mismatch',
      "The provided 'x-amz-content-sha256' header does not match what was computed.",
    )
  }
  return identity
}

function keyHolder(
  world: World,
  { accessKeyId, service }: Authorization,
  token: string | readonly string[] | undefined,
) {
  const session = world.sessions.get(accessKeyId)
  if (session) {
    if (session.token !== token) throw unknownKey(service)
    if (session.ends <= world.clock.now()) throw expired(service)
    return { secret: session.secretAccessKey, identity: session.identity }
  }
  const account = [...world.accounts.values()].find(({ user }) => user.accessKeyId === accessKeyId)
  if (!account || token !== undefined) throw unknownKey(service)
  const arn = `arn:aws:iam::${account.id}:user/plumbline`
  return { secret: account.user.secretAccessKey, identity: { account: account.id, arn, role: null, session: null } }
}

function unknownKey(service: string): AwsError {
  if (service === 's3') {
    return new AwsError('InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.', 403)
  }
  const code = service === 'tagging' ? 'UnrecognizedClientException' : 'InvalidClientTokenId'
  return new AwsError(code, 'The security token included in the request is invalid.', service === 'tagging' ? 400 : 403)
}

function expired(service: string): AwsError {
  if (service === 's3') return new AwsError('ExpiredToken', 'The provided token has expired.')
  const code = service === 'tagging' ? 'ExpiredTokenException' : 'ExpiredToken'
  return new AwsError(code, 'The security token included in the request is expired', service === 'tagging' ? 400 : 403)
}
