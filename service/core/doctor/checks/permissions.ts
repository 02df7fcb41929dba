import { type DoctorCheck, ofBoth } from '../check.ts'
import type { Permissions } from '../facts.ts'
import { problemNaming, problemsOr } from '../problem.ts'
import { ofApp, ofInstallation } from '../there.ts'

/** Whether the App may do exactly what this release does: what it lacks fails one day, what is not used is there to be stolen. */
export const permissions: DoctorCheck = {
  title: 'permissions',
  judge: ({ wanted, app, installation }) =>
    ofBoth(ofApp(app), ofInstallation(installation), (asks, has) => {
      const [page, accept] = [`${asks.settingsUrl}/permissions`, has.settingsUrl]
      const asked = compare(wanted.permissions, asks.permissions)
      const granted = compare(wanted.permissions, has.permissions)
      return problemsOr(
        [
          problemNaming('the App lacks', asked.lacks, `give it these at ${page}`),
          problemNaming('the App may do more than is used:', asked.exceeds, `take it away at ${page}`),
          problemNaming('the installation lacks', without(granted.lacks, asked.lacks), `accept them at ${accept}`),
          problemNaming(
            'the installation grants more than is used:',
            without(granted.exceeds, asked.exceeds),
            `install the App anew at ${accept}`,
          ),
        ],
        `exactly the ${Object.keys(wanted.permissions).length} that this release uses`,
      )
    }),
}

const levels = ['none', 'read', 'write', 'admin']

/** What there is too little and too much of, as `contents: write`. */
function compare(wanted: Permissions, given: Permissions): { lacks: readonly string[]; exceeds: readonly string[] } {
  const level = (permissions: Permissions, name: string) => levels.indexOf(permissions[name] ?? 'none')
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(given)])].sort()
  return {
    lacks: names.filter((name) => level(given, name) < level(wanted, name)).map((name) => `${name}: ${wanted[name]}`),
    exceeds: names.filter((name) => level(given, name) > level(wanted, name)).map((name) => `${name}: ${given[name]}`),
  }
}

function without(names: readonly string[], others: readonly string[]): readonly string[] {
  return names.filter((name) => !others.includes(name))
}
