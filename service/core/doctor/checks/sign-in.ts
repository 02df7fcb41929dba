import { type DoctorCheck, notOk, ok } from '../check.ts'

/** Whether GitHub takes the App's credentials. */
export const signIn: DoctorCheck = {
  title: 'sign-in',
  judge: ({ app }) =>
    app.kind === 'known'
      ? ok(`GitHub takes the credentials of the App ${app.value.name} (${app.value.id})`)
      : notOk(app.why, app.remedy),
}
