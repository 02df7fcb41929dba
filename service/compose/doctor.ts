import { readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { scanners } from '../../scanners/scanners.ts'
import { systemClock } from '../adapters/clock.ts'
import { checkName } from '../adapters/github/checks.ts'
import { createGithubForge, type GithubForge } from '../adapters/github/github-forge.ts'
import { webUrlOf } from '../adapters/github/web-url.ts'
import { openObjectCache } from '../adapters/objects/object-cache.ts'
import { usualPace } from '../adapters/providers/aws/aws-parts.ts'
import { examineCloud } from '../adapters/providers/local/examine-cloud.ts'
import { providers } from '../adapters/providers/providers.ts'
import { openSecrets } from '../adapters/secrets/open-secrets.ts'
import { viewDatabase } from '../adapters/store/view-database.ts'
import { loadShipped } from '../adapters/worktree/load-shipped.ts'
import type { GithubCredentials } from '../config/github-credentials.ts'
import type { Config } from '../config.ts'
import type { Diagnosis } from '../core/doctor/diagnose.ts'
import type { SettingsFacts, Wanted } from '../core/doctor/facts.ts'
import { type AccountSpec, providers as clouds, type Provider } from '../core/model/specs.ts'
import { createRedactor, type Redactor } from '../core/redaction.ts'
import { events, permissions, webhookPath } from '../edges/app-manifest.ts'
import { doctor } from '../flows/doctor.ts'
import { awsClient } from './clouds.ts'
import { secretsOf } from './secrets-of.ts'

/** Settings with which there is something to look at. */
export type Governing = Config & { readonly github: GithubCredentials; readonly estate: string }

/** What an operator has no need to set. */
export type DoctorParts = { readonly timeoutMs: number; readonly retryPauseMs: number }

const usual: DoctorParts = { timeoutMs: 15_000, retryPauseMs: 500 }

const cacheBytes = 1024 ** 3

/** Looks at a set-up as the App may see it, beside a service that runs or before there is one. Writes to a folder of its own alone. */
export async function runDoctor(config: Governing, parts: DoctorParts = usual): Promise<readonly Diagnosis[]> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-doctor-'))
  const database = viewDatabase(config.database)
  try {
    const forge = await readingForge(config, parts, folder)
    const diagnoses = await doctor({
      wanted,
      settings: settingsOf(config),
      forge,
      registration: forge.registration,
      database,
      examineLocalCloud: () => examineCloud(config.cloud),
      examineAws: (estateName, accounts) => examineAws(config, estateName, accounts),
      shipped: loadShipped(),
    })
    const redact = createRedactor(secretsOf(config), openSecrets(config).seen)
    return diagnoses.map((one) => withoutSecrets(one, redact))
  } finally {
    database.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** AWS is loaded only where an account is there; each call is tried once, for somebody is waiting. What it says is redacted at the end. */
async function examineAws(config: Governing, estateName: string, accounts: readonly AccountSpec[]) {
  const { examineAccounts } = await import('../adapters/providers/aws/examine-accounts.ts')
  const client = { ...awsClient(config), maxAttempts: 1 }
  const parts = { clock: systemClock, redact: (text: string) => text, pace: usualPace, client }
  return examineAccounts(parts, estateName, accounts)
}

/** An address at GitHub may hold what nobody expects there. */
function withoutSecrets(one: Diagnosis, redact: Redactor): Diagnosis {
  const says = redact(one.says)
  return one.state === 'ok' ? { ...one, says } : { ...one, says, remedy: redact(one.remedy) }
}

/** A forge that cannot write: there is no budget for it. */
async function readingForge(config: Governing, parts: DoctorParts, folder: string): Promise<GithubForge> {
  const nothing = () => undefined
  const refused = () => Promise.reject(new Error('the doctor writes nothing at GitHub'))
  return createGithubForge(
    {
      apiUrl: config.githubApiUrl,
      appId: config.github.appId,
      privateKey: config.github.privateKey,
      estate: config.estate,
      budget: { spend: refused, roomToSpare: refused },
      // What fails is said by the check that it fails.
      log: { info: nothing, warn: nothing, error: nothing },
      ...parts,
    },
    await openObjectCache(folder, cacheBytes),
  )
}

const wanted: Wanted = {
  permissions: Object.fromEntries(permissions.map(({ name, access }) => [name, access])),
  events,
  check: checkName,
  webhookPath,
  providers: known(providers),
  scanners: known(scanners),
}

function known(registry: { readonly [name: string]: unknown }): ReadonlySet<Provider> {
  return new Set(clouds.filter((name) => Object.hasOwn(registry, name)))
}

function settingsOf(config: Governing): SettingsFacts {
  return {
    estate: config.estate,
    url: config.url,
    githubApiUrl: config.githubApiUrl,
    githubUrl: webUrlOf(config.githubApiUrl),
    apiTokenLength: config.apiToken?.length ?? null,
    webhookSecretLength: config.github.webhookSecret.length,
    warnings: config.warnings,
    secretsFolder: config.secretsFolder === null ? null : unreadable(config.secretsFolder),
  }
}

/** Why a folder cannot be read; null where it can. */
function unreadable(folder: string): string | null {
  try {
    readdirSync(folder)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
