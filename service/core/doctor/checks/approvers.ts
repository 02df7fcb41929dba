import { rollOf } from '../../approval/roll.ts'
import { counted } from '../../render/number-words.ts'
import { type DoctorCheck, ofBoth } from '../check.ts'
import { problemNaming, problemsOr } from '../problem.ts'
import { asDirectory } from '../roll-of-estate.ts'
import { ofEstate } from '../there.ts'

/** Whether enough people can give what each policy asks for; what is missing falls to the administrators. */
export const approvers: DoctorCheck = {
  title: 'approvers',
  judge: ({ estate, names }) =>
    ofBoth(ofEstate(estate), names, ({ approvers: asked }, known) => {
      const directory = asDirectory(known)
      const short = asked.flatMap(({ policy, approvers: { teams, users, count } }) => {
        const { people } = rollOf([...teams, ...users], directory)
        return people.size < count ? [`${policy} (${people.size} of ${count})`] : []
      })
      return problemsOr(
        [
          problemNaming(
            'fewer people than are needed, so that administrators decide:',
            short,
            'put more people into these teams, or name others',
          ),
        ],
        asked.length === 0
          ? 'no policy asks for approval'
          : `enough for each that asks (${counted(asked.length, 'policy', 'policies')})`,
      )
    }),
}
