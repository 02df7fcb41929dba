import { type DoctorCheck, notKnown, notOk, ofBoth } from '../check.ts'
import { someOf } from '../problem.ts'

/** Who can merge past the check. GitHub shows an App without administration no bypass list; who may change the rules it does. */
export const bypass: DoctorCheck = {
  title: 'who can bypass',
  judge: ({ settings: { githubUrl, estate }, branch, repositoryAdministrators }) =>
    ofBoth(branch, repositoryAdministrators, ({ sparesAdministrators, rulesets, isProtected }, people) => {
      const page = `${githubUrl}/${estate}/settings`
      const who = `${people.length} can change the rules (${someOf(people.map(({ login }) => login))})`
      if (!isProtected)
        return notOk('everybody who may write: nothing protects the branch', `add a ruleset at ${page}/rules`)
      if (sparesAdministrators)
        return notOk(
          `administrators are spared; ${who}`,
          `choose "Do not allow bypassing the above settings" at ${page}/branches`,
        )
      const lists = rulesets === 1 ? 'the bypass list of 1 ruleset' : `the bypass lists of ${rulesets} rulesets`
      return notKnown(
        `${who}; ${rulesets === 0 ? 'further ones' : lists} GitHub shows to these alone`,
        `let one of them see that nobody is spared, at ${page}/rules`,
      )
    }),
}
