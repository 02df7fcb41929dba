import { createPrivateKey } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { ConfigError } from './config-error.ts'
import { setting } from './setting.ts'

/** What a GitHub App signs in with, and what its webhooks are signed with. */
export type GithubCredentials = {
  readonly appId: string
  /** PEM. */
  readonly privateKey: string
  readonly webhookSecret: string
}

type Environment = { readonly [name: string]: string | undefined }

/**
 * The App's credentials: from the environment, else from the file that `/setup` wrote; null where there are neither.
 * Throws a `ConfigError` where some are missing or wrong.
 */
export function readGithubCredentials(environment: Environment, file: string): GithubCredentials | null {
  const appId = setting(environment, 'GITHUB_APP_ID')
  const webhookSecret = setting(environment, 'GITHUB_WEBHOOK_SECRET')
  const privateKey = readPrivateKey(environment)
  if (appId === null && webhookSecret === null && privateKey === null) return readCredentialsFile(file)
  return complete(environment, appId, privateKey, webhookSecret)
}

function complete(
  environment: Environment,
  appId: string | null,
  privateKey: string | null,
  webhookSecret: string | null,
): GithubCredentials {
  const others = 'while other GitHub credentials are set'
  if (appId === null) throw new ConfigError('GITHUB_APP_ID', `is missing, ${others}`, environment)
  if (privateKey === null)
    throw new ConfigError('GITHUB_PRIVATE_KEY', `(or GITHUB_PRIVATE_KEY_PATH) is missing, ${others}`)
  if (webhookSecret === null) throw new ConfigError('GITHUB_WEBHOOK_SECRET', `is missing, ${others}`, environment)
  if (!/^(?:\d+|Iv[\w.]+)$/.test(appId)) throw new ConfigError('GITHUB_APP_ID', "must be the App's number or client id")
  return { appId, privateKey, webhookSecret }
}

function readPrivateKey(environment: Environment): string | null {
  const text = setting(environment, 'GITHUB_PRIVATE_KEY')
  const path = setting(environment, 'GITHUB_PRIVATE_KEY_PATH')
  if (text !== null && path !== null)
    throw new ConfigError('GITHUB_PRIVATE_KEY_PATH', 'and GITHUB_PRIVATE_KEY are both set; leave one of them out')
  // Many deployments can only set one line: `\n` then stands for a line's end.
  if (text !== null) return checkedKey('GITHUB_PRIVATE_KEY', text.replaceAll('\\n', '\n'))
  if (path === null) return null
  try {
    return checkedKey('GITHUB_PRIVATE_KEY_PATH', readFileSync(path, 'utf8'))
  } catch (cause) {
    if (cause instanceof ConfigError) throw cause
    throw new ConfigError(
      'GITHUB_PRIVATE_KEY_PATH',
      `names a file that cannot be read (${codeOf(cause)})`,
      {},
      { cause },
    )
  }
}

function checkedKey(name: string, pem: string): string {
  try {
    if (createPrivateKey(pem).asymmetricKeyType === 'rsa') return pem
  } catch {
    // Said below: the cause may quote the key.
  }
  throw new ConfigError(name, "must hold the App's private RSA key in PEM form (-----BEGIN RSA PRIVATE KEY-----)")
}

function readCredentialsFile(file: string): GithubCredentials | null {
  if (!existsSync(file)) return null
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
    throw new ConfigError('GITHUB_APP_ID', `is not set, and ${file} can be read by others: chmod 600 it`)
  const kept = parse(file)
  if (!isCredentials(kept))
    throw new ConfigError('GITHUB_APP_ID', `is not set, and ${file} is not whole: delete it and use /setup again`)
  return { appId: kept.appId, privateKey: checkedKey(file, kept.privateKey), webhookSecret: kept.webhookSecret }
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

function isCredentials(value: unknown): value is GithubCredentials {
  const fields = Object.entries(value ?? {}).filter(([, field]) => typeof field === 'string' && field !== '')
  return ['appId', 'privateKey', 'webhookSecret'].every((name) => fields.some(([key]) => key === name))
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unreadable'
}
