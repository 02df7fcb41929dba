import { createHash } from 'node:crypto'
import type { ServiceIdentity } from '../../../ports/cloud.ts'

/** CloudFormation's own ceiling: letters, digits and `-`, beginning with a letter (API reference, `CreateStack`: StackName). */
const longest = 128

/**
 * What a service's stack is called, whatever account it is in. The estate's id is in it, as a digest: two estates of one name in
 * one account would else want one name, and the second could make nothing.
 */
export function stackNameOf({ estate, estateName, service }: Omit<ServiceIdentity, 'account' | 'region'>): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([estate, service]))
    .digest('hex')
    .slice(0, 10)
  const spoken = `${estateName}-${service}`
    .replace(/[^A-Za-z0-9-]+/g, '-')
    .replace(/^[^A-Za-z]+/, '')
    .slice(0, longest - digest.length - 1)
  return `${spoken === '' ? 'plumbline' : spoken}-${digest}`
}

/** By which CloudFormation knows one step again, whenever it is asked: the change set's name, and the token of what it does. */
export function tokenOf(key: string): string {
  return `plumbline-${createHash('sha256').update(key).digest('hex').slice(0, 40)}`
}

/** What AWS' own record (CloudTrail) calls who acts: the service, and the beginning of the step's key, by which the ledger knows the run. */
export function sessionNameOf(service: string, key: string): string {
  const step = createHash('sha256').update(key).digest('hex').slice(0, 12)
  const shown = /^[0-9a-f]{64}$/.test(key) ? key.slice(0, 12) : step
  return `plumbline-${shown}-${service.replace(/[^\w+=,.@-]/g, '-')}`.slice(0, 64)
}
