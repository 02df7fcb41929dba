import { type DoctorCheck, notKnown, notOk, ofBoth, ok } from '../check.ts'
import type { DeliveryFacts } from '../facts.ts'
import { ofApp } from '../there.ts'

/** Whether the webhooks that GitHub sent lately were taken. */
export const deliveries: DoctorCheck = {
  title: 'deliveries',
  judge: ({ app, deliveries: sent }) =>
    ofBoth(ofApp(app), sent, ({ settingsUrl }, all) => {
      const [last] = all
      const page = `${settingsUrl}/advanced`
      if (last === undefined)
        return notKnown('GitHub remembers none that it sent', `push something, then look at ${page}`)
      const failed = all.filter(({ status }) => !isTaken(status))
      const when = `the last one (${last.event}, ${last.at}) was ${isTaken(last.status) ? 'taken' : answered(last)}`
      if (isTaken(last.status)) return ok(`${when}${failed.length === 0 ? '' : `; ${share(failed, all)} were not`}`)
      const remedy = remedies.find(([statuses]) => statuses.includes(last.status))?.[1]
      return notOk(
        `${when}; ${share(failed, all)} were not taken`,
        `${remedy ?? 'see the log of that time'}, then redeliver it at ${page}`,
      )
    }),
}

function isTaken(status: number): boolean {
  return status >= 200 && status < 300
}

function answered({ status }: DeliveryFacts): string {
  return status === 0 ? 'not answered' : `answered ${status}`
}

function share(failed: readonly DeliveryFacts[], all: readonly DeliveryFacts[]): string {
  return `${failed.length} of the last ${all.length}`
}

const remedies: readonly (readonly [readonly number[], string])[] = [
  [[0, 502, 504], 'see that the service runs and that the proxy before it passes POST /webhooks/github on'],
  [[401], 'give GITHUB_WEBHOOK_SECRET the secret that the App has'],
  [[404, 405], 'let the proxy pass POST /webhooks/github on, path and all'],
  [[400, 413], 'let the proxy pass the body on as it is, up to 25 MB'],
  [[503], 'see what /readyz says'],
]
