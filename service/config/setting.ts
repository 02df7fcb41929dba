/** Every setting but `PLUMBLINE_SECRET_*` and those that the clouds' SDKs read themselves. */
export const settings: readonly string[] = [
  'PORT',
  'HOST',
  'PLUMBLINE_ESTATE',
  'PLUMBLINE_URL',
  'PLUMBLINE_API_TOKEN',
  'PLUMBLINE_SECRETS',
  'PLUMBLINE_CLOUD',
  'PLUMBLINE_DATABASE',
  'GITHUB_APP_ID',
  'GITHUB_PRIVATE_KEY',
  'GITHUB_PRIVATE_KEY_PATH',
  'GITHUB_WEBHOOK_SECRET',
  'GITHUB_API_URL',
  'AWS_ENDPOINT_URL',
]

/** A setting's value without space around it; null where it is not set or empty. */
export function setting(environment: { readonly [name: string]: string | undefined }, name: string): string | null {
  const value = environment[name]?.trim()
  return value === undefined || value === '' ? null : value
}
