import type { AppFacts, AwsAccountFacts, EstateFacts, InstallationFacts, Known } from './facts.ts'

/** The App, where it could sign in; why it could not, one check says. */
export function ofApp(app: Known<AppFacts>): Known<AppFacts> {
  if (app.kind === 'known') return app
  return { kind: 'unknown', why: 'not looked at: see `sign-in`', remedy: 'mend `sign-in` first' }
}

/** The estate, where there is one. */
export function ofEstate(estate: Known<EstateFacts | null>): Known<EstateFacts> {
  return there(estate, 'there is no Estate that can be read', 'estate')
}

/** The installation, where there is one. */
export function ofInstallation(installation: Known<InstallationFacts | null>): Known<InstallationFacts> {
  return there(installation, 'the App is not installed there', 'installation')
}

/** The AWS accounts, where the roles of all could be taken. */
export function ofTaken(aws: Known<readonly AwsAccountFacts[]>): Known<readonly AwsAccountFacts[]> {
  const all = aws.kind === 'known' && aws.value.every(({ role }) => role.kind === 'fine')
  return there<readonly AwsAccountFacts[]>(
    aws.kind === 'known' && !all ? { kind: 'known', value: null } : aws,
    'not all accounts could be looked at',
    'awsRoles',
  )
}

/** What is not there is what another check says. */
function there<T>(found: Known<T | null>, why: string, see: string): Known<T> {
  if (found.kind === 'unknown') return found
  return found.value === null
    ? { kind: 'unknown', why, remedy: `mend \`${see}\` first` }
    : { kind: 'known', value: found.value }
}
