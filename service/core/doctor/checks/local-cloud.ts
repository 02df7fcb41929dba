import { type DoctorCheck, notOk, ofKnown, ok } from '../check.ts'
import { ofEstate } from '../there.ts'

/** Whether the folder of the local cloud can be read and written, where an account is there. */
export const localCloud: DoctorCheck = {
  title: 'local cloud',
  judge: ({ estate, localCloud: { folder, problem } }) =>
    ofKnown(ofEstate(estate), ({ accounts }) => {
      if (!accounts.some(({ provider }) => provider === 'local')) return ok('no account is there')
      if (problem === null) return ok(`${folder} can be read and written`)
      return notOk(
        `${folder}: ${problem}`,
        'give the folder to who runs the service, or name another by PLUMBLINE_CLOUD',
      )
    }),
}
