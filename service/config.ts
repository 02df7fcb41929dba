import { dirname, join } from 'node:path'
import { distance } from 'fastest-levenshtein'
import { ConfigError } from './config/config-error.ts'
import { type GithubCredentials, readGithubCredentials } from './config/github-credentials.ts'
import { setting, settings } from './config/setting.ts'

/** Everything that the environment says, checked. Secrets stand in it: it is never logged. */
export type Config = {
  readonly host: string
  /** 0 lets the system choose a free one. */
  readonly port: number
  /** `owner/name` of the governed repository; null only where there are no credentials yet. */
  readonly estate: string | null
  /** The public address, without a slash at its end; null where none is set. */
  readonly url: string | null
  readonly apiToken: string | null
  /** The SQLite file. */
  readonly database: string
  /** Where the local cloud lies. */
  readonly cloud: string
  /** Where AWS is asked, without a slash at its end; null: where its SDK says. */
  readonly awsEndpoint: string | null
  /** The folder in which `${secret.NAME}` is looked up besides the environment. */
  readonly secretsFolder: string | null
  /** Values of `PLUMBLINE_SECRET_*`, by their names without that beginning. */
  readonly secrets: ReadonlyMap<string, string>
  /** Null: `serve` offers only health and `/setup`. */
  readonly github: GithubCredentials | null
  /** GitHub's REST API, without a slash at its end. */
  readonly githubApiUrl: string
  /** The file beside the database in which `/setup` leaves the App's credentials. */
  readonly credentialsFile: string
  /** What is odd but stops nothing, one line each: settings that look misspelt. */
  readonly warnings: readonly string[]
}

/** What commands need that apply by hand: no GitHub. */
export type HandConfig = Pick<Config, 'database' | 'cloud' | 'awsEndpoint' | 'secretsFolder' | 'secrets' | 'warnings'>

type Environment = { readonly [name: string]: string | undefined }

/** Reads the settings. Throws a `ConfigError`, one line that names the setting. Reads the environment and files, nothing else. */
export function readConfig(environment: Environment = process.env): Config {
  const byHand = readHandConfig(environment)
  const credentialsFile = join(dirname(byHand.database), 'github-app.json')
  const github = readGithubCredentials(environment, credentialsFile)
  const config: Config = {
    ...byHand,
    host: readHost(setting(environment, 'HOST') ?? '127.0.0.1'),
    port: readPort(setting(environment, 'PORT') ?? '3000'),
    estate: readEstate(environment, github !== null),
    url: readUrl('PLUMBLINE_URL', setting(environment, 'PLUMBLINE_URL')),
    apiToken: readToken(setting(environment, 'PLUMBLINE_API_TOKEN')),
    github,
    githubApiUrl: readUrl('GITHUB_API_URL', setting(environment, 'GITHUB_API_URL')) ?? 'https://api.github.com',
    credentialsFile,
  }
  return Object.freeze(config)
}

/** The settings of commands that apply by hand, whatever else is set. Throws a `ConfigError`. */
export function readHandConfig(environment: Environment = process.env): HandConfig {
  const database = readDatabaseFile(environment)
  return Object.freeze({
    database,
    cloud: setting(environment, 'PLUMBLINE_CLOUD') ?? join(dirname(database), 'cloud'),
    awsEndpoint: readUrl('AWS_ENDPOINT_URL', setting(environment, 'AWS_ENDPOINT_URL')),
    secretsFolder: setting(environment, 'PLUMBLINE_SECRETS'),
    secrets: readSecrets(environment),
    warnings: misspelt(environment),
  })
}

/** The SQLite file alone, for what needs nothing else. Throws a `ConfigError`. */
export function readDatabaseFile(environment: Environment = process.env): string {
  const value = setting(environment, 'PLUMBLINE_DATABASE') ?? '.plumbline/plumbline.db'
  if (/^postgres(?:ql)?:\/\//i.test(value))
    throw new ConfigError(
      'PLUMBLINE_DATABASE',
      'names a Postgres database, which is not supported yet; name a SQLite file',
    )
  if (/^(?:[a-z][a-z0-9+.-]*)?:/i.test(value) && !/^[a-z]:[\\/]/i.test(value))
    throw new ConfigError('PLUMBLINE_DATABASE', 'must be the path of a SQLite file, such as .plumbline/plumbline.db')
  return value
}

function readHost(value: string): string {
  if (/^\[?[A-Za-z0-9._:%-]+\]?$/.test(value)) return value.replace(/^\[(.*)\]$/, '$1')
  throw new ConfigError('HOST', 'must be a host name or an IP address, such as 127.0.0.1')
}

function readPort(value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65535) return Number(value)
  throw new ConfigError('PORT', 'must be a whole number from 0 to 65535')
}

function readEstate(environment: Environment, needed: boolean): string | null {
  const value = setting(environment, 'PLUMBLINE_ESTATE')
  if (value === null && !needed) return null
  if (value === null)
    throw new ConfigError('PLUMBLINE_ESTATE', 'is missing: the governed repository, as owner/name', environment)
  if (/^[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9._-]+$/.test(value) && !/\/\.{1,2}$/.test(value)) return value
  throw new ConfigError('PLUMBLINE_ESTATE', 'must be a repository, as owner/name')
}

function readUrl(name: string, value: string | null): string | null {
  if (value === null) return null
  const url = URL.canParse(value) ? new URL(value) : null
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new ConfigError(name, 'must be an address that begins with https:// or http://')
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new ConfigError(name, 'must be an address without a user name, a password, a query or a fragment')
  return url.href.replace(/\/+$/, '')
}

function readToken(value: string | null): string | null {
  if (value === null || /^[\x21-\x7e]+$/.test(value)) return value
  throw new ConfigError('PLUMBLINE_API_TOKEN', 'must be of visible ASCII characters without spaces')
}

function readSecrets(environment: Environment): ReadonlyMap<string, string> {
  const prefix = 'PLUMBLINE_SECRET_'
  return new Map(
    Object.entries(environment).flatMap(([name, value]) =>
      name.startsWith(prefix) && name.length > prefix.length && value ? [[name.slice(prefix.length), value]] : [],
    ),
  )
}

/** A cluster sets variables of its own (`PLUMBLINE_SERVICE_HOST`), so a name that is not known only warns where it is near one. */
function misspelt(environment: Environment): string[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith('PLUMBLINE_') && !name.startsWith('PLUMBLINE_SECRET_'))
    .filter((name) => !settings.includes(name))
    .flatMap((name) => {
      const near = settings.find((known) => distance(known, name) <= 2)
      return near ? [`${name} is not a setting; did you mean ${near}?`] : []
    })
}
