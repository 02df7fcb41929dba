import { counted } from '../../render/number-words.ts'
import { type DoctorCheck, ofBoth } from '../check.ts'
import type { EstateFacts } from '../facts.ts'
import { problemNaming, problemsOr } from '../problem.ts'
import { ofEstate } from '../there.ts'

/** Whether GitHub shows the App every team and person that the estate names: a hidden one is one that nobody is in. */
export const names: DoctorCheck = {
  title: 'teams and people',
  judge: ({ settings: { estate: repository }, estate, names: known }) =>
    ofBoth(ofEstate(estate), known, (facts, { visible, users }) => {
      const [owner = ''] = repository.toLowerCase().split('/')
      const { teams, people } = namedIn(facts)
      const foreign = teams.filter((team) => !team.startsWith(`${owner}/`))
      const hidden = teams.filter((team) => team.startsWith(`${owner}/`) && !visible.has(team))
      const nobody = people.filter((login) => users.get(login) === null)
      return problemsOr(
        [
          problemNaming('not seen:', hidden, 'correct the name, or make the team visible (a secret one is hidden)'),
          problemNaming('of another organization:', foreign, `name a team of ${owner}`),
          problemNaming('nobody of that name:', nobody, 'correct the name'),
        ],
        `${counted(teams.length, 'team')} and ${counted(people.length, 'person', 'people')}, all seen`,
      )
    }),
}

/** In small letters, each once. */
function namedIn({ administrators, approvers, teams }: EstateFacts) {
  const all = [
    ...administrators,
    ...teams,
    ...approvers.flatMap(({ approvers: { teams: asked, users } }) => [...asked, ...users]),
  ]
  const unique = [...new Set(all.map((name) => name.toLowerCase()))].sort()
  return {
    teams: unique.filter((name) => name.includes('/')),
    people: unique.filter((name) => !name.includes('/')),
  }
}
