import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { type Allowed, mayConnect } from '../../core/egress/egress-list.ts'
import { EgressError } from '../../ports/egress.ts'

/** All addresses of a host, by the system's resolver; tests bring their own. */
export type Resolve = (host: string) => Promise<readonly { readonly address: string; readonly family: 4 | 6 }[]>

/** The system's resolver. */
export const systemResolve: Resolve = (host) =>
  new Promise((resolve, reject) => {
    lookup(host, { all: true }, (error, found) => {
      if (error === null) resolve(found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 })))
      else reject(error)
    })
  })

/**
 * Resolves a host for the one connection that is about to be made: what was checked is what is connected to, whatever the
 * name leads to a moment later. One address among several that may not be connected to refuses them all.
 */
export function guardedLookup(allowed: Allowed, resolve: Resolve): LookupFunction {
  return (_hostname, options, done) => {
    resolve(allowed.host).then(
      (found) => {
        const [first] = found
        const wrong = found.find(({ address }) => !mayConnect(address, allowed))
        if (first === undefined) done(new EgressError('unsent', `${allowed.host} has no address`), '', 4)
        else if (wrong !== undefined) done(refusal(allowed.host), '', 4)
        else if (options.all === true) done(null, [...found])
        else done(null, first.address, first.family)
      },
      (error: Error) => {
        done(new EgressError('unsent', `${allowed.host} could not be looked up: ${codeOf(error)}`, error), '', 4)
      },
    )
  }
}

/** Which address it is, nobody learns: it would tell of a network that is not public. */
function refusal(host: string): EgressError {
  const why = 'private, loopback and other special addresses are called only where `egress` lists them by address'
  return new EgressError('refused', `${host} leads to an address that is not public; ${why}`)
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : 'the resolver failed'
}
