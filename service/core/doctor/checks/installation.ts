import { type DoctorCheck, notOk, ofBoth, ofKnown } from '../check.ts'
import type { AppFacts, InstallationFacts, ReachFacts } from '../facts.ts'
import { type Problem, problemIf, problemsOr, someOf } from '../problem.ts'
import { ofApp } from '../there.ts'

/** Whether the App is installed on the estate's repository, and on that alone: its key opens whatever it is installed on. */
export const installation: DoctorCheck = {
  title: 'installation',
  judge: ({ settings: { estate }, app, installation: installed, reach }) =>
    ofBoth(ofApp(app), installed, (own, here) => {
      if (here === null)
        return notOk(
          `the App is not installed on ${estate}`,
          `install it there, and there alone: ${own.settingsUrl}/installations`,
        )
      if (here.suspended)
        return notOk('the installation is suspended: GitHub refuses everything', `unsuspend it at ${here.settingsUrl}`)
      return ofKnown(reach, (reached) =>
        problemsOr(
          [wide(estate, here, reached), elsewhere(own)],
          `on ${estate}${own.installations === null ? '; whether elsewhere, GitHub does not say' : ' alone'}`,
        ),
      )
    }),
}

function wide(
  estate: string,
  { settingsUrl, everywhere }: InstallationFacts,
  { count, names }: ReachFacts,
): Problem | null {
  const others = names.filter((name) => name.toLowerCase() !== estate.toLowerCase())
  const says = everywhere
    ? `installed on every repository of the account, now and later (${count})`
    : `installed on ${count - 1} more: ${someOf(others)}`
  return problemIf(everywhere || count > 1, says, `choose ${estate} alone at ${settingsUrl}`)
}

function elsewhere({ installations, settingsUrl }: AppFacts): Problem | null {
  const others = (installations ?? 1) - 1
  return problemIf(
    others > 0,
    `installed on ${others === 1 ? 'another account' : `${others} other accounts`} too`,
    `look at ${settingsUrl}/installations, and have it uninstalled there`,
  )
}
