import { allowedBy } from '../../egress/egress-list.ts'
import type { AccountSpec } from '../../model/specs.ts'
import { counted } from '../../render/number-words.ts'
import { type DoctorCheck, ofKnown } from '../check.ts'
import type { Wanted } from '../facts.ts'
import { problemNaming, problemsOr } from '../problem.ts'
import { ofEstate } from '../there.ts'

/** Whether this release can write and read the cloud of each account. */
export const clouds: DoctorCheck = {
  title: 'clouds',
  judge: ({ wanted: { providers, scanners }, estate }) =>
    ofKnown(ofEstate(estate), ({ accounts, egress }) =>
      problemsOr(
        [
          problemNaming(
            'cannot be written, so that their services are held:',
            without(accounts, providers),
            'keep these services in observe mode or elsewhere, until a release writes that cloud',
          ),
          problemNaming(
            'cannot be read, so that scans say so:',
            without(accounts, scanners),
            'leave these accounts out of `scans`, until a release reads that cloud',
          ),
          problemNaming(
            'may not be called, for no line of `egress` names their hosts:',
            uncallable(accounts, egress),
            'name the host in the Estate’s `egress`, with its port where that is not the usual one',
          ),
        ],
        `this release writes and reads the clouds of all (${counted(accounts.length, 'account')})`,
      ),
    ),
}

function uncallable(accounts: readonly AccountSpec[], egress: readonly string[]): readonly string[] {
  return accounts
    .filter(({ url }) => url !== undefined && URL.canParse(url) && 'refused' in allowedBy(egress, new URL(url)))
    .map(({ name, url }) => `${name} (${url})`)
}

function without(accounts: readonly AccountSpec[], able: Wanted['providers']): readonly string[] {
  return accounts.filter(({ provider }) => !able.has(provider)).map(({ name, provider }) => `${name} (${provider})`)
}
