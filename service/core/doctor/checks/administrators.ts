import { rollOf } from '../../approval/roll.ts'
import { type DoctorCheck, notOk, ofBoth, ok } from '../check.ts'
import { someOf } from '../problem.ts'
import { asDirectory, lacking } from '../roll-of-estate.ts'
import { ofEstate } from '../there.ts'

/** Whether the Estate's administrators are somebody: where they are nobody, whoever administers the repository is. */
export const administrators: DoctorCheck = {
  title: 'administrators',
  judge: ({ estate, names }) =>
    ofBoth(ofEstate(estate), names, ({ administrators: named }, known) => {
      const roll = rollOf(named, asDirectory(known))
      const people = [...roll.people.values()].map(({ login }) => login)
      const remedy = 'name a team with people in it, or people, in `administrators` of plumbline.yaml'
      const why = lacking(roll)
      if (people.length === 0 && roll.notSeen.length === 0)
        return notOk(`nobody (${why ?? 'the teams are empty'}): the repository's administrators decide instead`, remedy)
      if (why !== null) return notOk(`${people.length === 0 ? 'nobody is seen' : someOf(people)}; ${why}`, remedy)
      const alone = people.length === 1 ? '; alone, so that a change by this person waits a day' : ''
      return ok(`${someOf(people)}${alone}`)
    }),
}
