import { isReadable } from '../../loopback.ts'
import { type DoctorCheck, notKnown, ofBoth } from '../check.ts'
import type { AppFacts, WebhookFacts } from '../facts.ts'
import { type Problem, problemIf, problemsOr } from '../problem.ts'
import { ofApp } from '../there.ts'

/** Whether GitHub sends its webhooks here, in the form that is read, and so that nobody reads or forges them on the way. */
export const webhook: DoctorCheck = {
  title: 'webhook',
  judge: ({ wanted: { webhookPath }, settings, app, webhook: hook }) =>
    ofBoth(ofApp(app), hook, (own, set) => {
      const address = settings.url === null ? null : `${settings.url}${webhookPath}`
      const problems = problemsOf(set, own, webhookPath, address)
      const fine = `to ${set.url}, signed, as JSON`
      if (address === null && problems.length === 0)
        return notKnown(`${fine}; whether that is here cannot be told`, 'set PLUMBLINE_URL to the public address')
      return problemsOr(problems, fine)
    }),
}

function problemsOf(
  { url, contentType, verifiesTls, hasSecret }: WebhookFacts,
  { settingsUrl }: AppFacts,
  path: string,
  address: string | null,
): readonly Problem[] {
  const page = `at ${settingsUrl}`
  if (url === null) {
    const remedy = `make it active ${page}, with the address ${address ?? `https://…${path}`}`
    return [{ says: 'GitHub sends none, so that changes are seen minutes late', remedy }]
  }
  const elsewhere = address === null ? !withoutEnd(url).endsWith(path) : withoutEnd(url) !== address
  return [
    problemIf(elsewhere, `they go to ${url}`, `let them go to ${address ?? `an address that ends in ${path}`} ${page}`),
    problemIf(URL.canParse(url) && isReadable(url), 'they can be read on the way (no https)', `use https ${page}`),
    problemIf(contentType !== 'json', 'they come as a form, which is refused', `choose application/json ${page}`),
    problemIf(!verifiesTls, 'GitHub does not look whose certificate it is', `enable SSL verification ${page}`),
    problemIf(!hasSecret, 'they are not signed', `set the secret of GITHUB_WEBHOOK_SECRET ${page}`),
  ].filter((one) => one !== null)
}

function withoutEnd(url: string): string {
  return url.replace(/\/+$/, '')
}
