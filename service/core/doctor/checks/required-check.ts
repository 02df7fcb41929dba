import { type DoctorCheck, notOk, ofBoth, ok } from '../check.ts'
import { ofApp } from '../there.ts'

/** Whether a pull request needs this very App's check to be merged: a check of the same name is anybody's to make. */
export const requiredCheck: DoctorCheck = {
  title: 'required check',
  judge: ({ wanted: { check }, settings: { githubUrl, estate }, app, branch }) =>
    ofBoth(ofApp(app), branch, ({ id, name }, { name: on, checks }) => {
      const required = checks.filter(({ context }) => context === check)
      const remedy = `require \`${check}\` on ${on} with ${name} as its source, at ${githubUrl}/${estate}/settings/rules`
      if (required.length === 0)
        return notOk(`\`${check}\` is not required on ${on}: whatever it says, anything is merged`, remedy)
      if (required.some(({ app: source }) => source === id))
        return ok(`\`${check}\` is required on ${on}, from this App`)
      const anybody = required.some(({ app: source }) => source === null)
      const whose = anybody ? 'anybody who may write checks or statuses can give it' : 'another App gives it'
      return notOk(`\`${check}\` is required on ${on}, but ${whose}`, remedy)
    }),
}
