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
    ofKnown(ofEstate(estate), ({ accounts }) =>
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
        ],
        `this release writes and reads the clouds of all (${counted(accounts.length, 'account')})`,
      ),
    ),
}

function without(accounts: readonly AccountSpec[], able: Wanted['providers']): readonly string[] {
  return accounts.filter(({ provider }) => !able.has(provider)).map(({ name, provider }) => `${name} (${provider})`)
}
