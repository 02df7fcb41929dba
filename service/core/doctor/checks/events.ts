import { type DoctorCheck, ofBoth } from '../check.ts'
import { problemNaming, problemsOr } from '../problem.ts'
import { ofApp, ofInstallation } from '../there.ts'

/** Whether GitHub tells the App of everything that wakes it, and of nothing else. */
export const events: DoctorCheck = {
  title: 'events',
  judge: ({ wanted, app, installation }) =>
    ofBoth(ofApp(app), ofInstallation(installation), (asks, has) => {
      const page = `${asks.settingsUrl}/permissions`
      const missing = wanted.events.filter((name) => !asks.events.includes(name))
      const further = asks.events.filter((name) => !wanted.events.includes(name))
      const keptBack = wanted.events.filter((name) => asks.events.includes(name) && !has.events.includes(name))
      return problemsOr(
        [
          problemNaming('the App is not told of', missing, `subscribe to these at ${page}`),
          problemNaming('the App is told of what is not used:', further, `unsubscribe from these at ${page}`),
          problemNaming('the installation keeps back', keptBack, `accept what the App asks at ${has.settingsUrl}`),
        ],
        `exactly the ${wanted.events.length} that this release uses`,
      )
    }),
}
