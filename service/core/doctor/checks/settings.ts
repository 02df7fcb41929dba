import { isLoopback, isReadable } from '../../loopback.ts'
import type { DoctorCheck } from '../check.ts'
import { problemIf, problemsOr } from '../problem.ts'

/** Whoever guesses one of these is let in; a guess costs nothing where it is short. */
const fewestCharacters = 20

/** Whether the settings are whole, and weaken nothing. */
export const settings: DoctorCheck = {
  title: 'settings',
  judge: ({ settings: { url, githubApiUrl, apiTokenLength, webhookSecretLength, warnings, secretsFolder } }) =>
    problemsOr(
      [
        ...warnings.map((says) => ({ says, remedy: 'rename it or unset it' })),
        insecure('PLUMBLINE_URL', url),
        insecure('GITHUB_API_URL', githubApiUrl),
        short('PLUMBLINE_API_TOKEN', apiTokenLength),
        problemIf(
          apiTokenLength === null && url !== null && !isLoopback(url),
          'PLUMBLINE_API_TOKEN is not set, and a proxy that hides who asks would open the API to everybody',
          'set it',
        ),
        short('GITHUB_WEBHOOK_SECRET', webhookSecretLength),
        problemIf(
          secretsFolder !== null,
          `the folder of PLUMBLINE_SECRETS cannot be read (${secretsFolder})`,
          'name one that can be, or unset it',
        ),
      ],
      'whole, and nothing looks misspelt',
    ),
}

function insecure(name: string, url: string | null) {
  const readable = url !== null && isReadable(url)
  return problemIf(readable, `${name} is not https, so what goes there can be read on the way`, `set ${name} to https`)
}

function short(name: string, length: number | null) {
  const isShort = length !== null && length < fewestCharacters
  return problemIf(isShort, `${name} has ${length} characters and can be guessed`, 'make it of 32 random bytes')
}
