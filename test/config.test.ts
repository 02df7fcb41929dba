import { generateKeyPairSync } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ConfigError } from '../service/config/config-error.ts'
import { readConfig } from '../service/config.ts'

const pem = (type: 'rsa' | 'ed25519') =>
  type === 'rsa'
    ? generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()
    : generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

const key = pem('rsa')
const whole = {
  PLUMBLINE_ESTATE: 'acme/estate',
  GITHUB_APP_ID: '7',
  GITHUB_PRIVATE_KEY: key,
  GITHUB_WEBHOOK_SECRET: 'hush',
  PLUMBLINE_DATABASE: '/nowhere/plumbline.db',
}

/** What the start would say. */
function messageOf(environment: Record<string, string | undefined>): string | null {
  try {
    readConfig(environment)
    return null
  } catch (error) {
    return error instanceof ConfigError ? error.message : `${error}`
  }
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-config-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('V2: the settings', () => {
  test('have the defaults that are documented', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      estate: null,
      url: null,
      apiToken: null,
      database: '.plumbline/plumbline.db',
      cloud: '.plumbline/cloud',
      awsEndpoint: null,
      secretsFolder: null,
      secrets: new Map(),
      github: null,
      githubApiUrl: 'https://api.github.com',
      credentialsFile: '.plumbline/github-app.json',
      warnings: [],
    })
  })

  test('are read, each', () => {
    const config = readConfig({
      ...whole,
      HOST: '[::1]',
      PORT: '0',
      PLUMBLINE_URL: 'https://plumbline.example/',
      PLUMBLINE_API_TOKEN: 't0ken',
      PLUMBLINE_CLOUD: '/cloud',
      PLUMBLINE_SECRETS: '/secrets',
      PLUMBLINE_SECRET_CHAT_TOKEN: 'chat',
      GITHUB_API_URL: 'https://github.example/api/v3/',
    })
    expect(config).toMatchObject({
      host: '::1',
      port: 0,
      estate: 'acme/estate',
      url: 'https://plumbline.example',
      apiToken: 't0ken',
      database: '/nowhere/plumbline.db',
      cloud: '/cloud',
      awsEndpoint: null,
      secretsFolder: '/secrets',
      secrets: new Map([['CHAT_TOKEN', 'chat']]),
      github: { appId: '7', privateKey: key.trim(), webhookSecret: 'hush' },
      githubApiUrl: 'https://github.example/api/v3',
    })
    expect(Object.isFrozen(config)).toBe(true)
  })

  test('an empty setting is one that is not set', () => {
    expect(readConfig({ PORT: '', PLUMBLINE_API_TOKEN: ' ', GITHUB_APP_ID: '' })).toMatchObject({
      port: 3000,
      apiToken: null,
      github: null,
    })
  })

  test('a key on one line, with \\n for line ends, is read', () => {
    const { github } = readConfig({ ...whole, GITHUB_PRIVATE_KEY: key.replaceAll('\n', '\\n') })
    expect(github?.privateKey).toBe(key)
  })

  test('a key is read from its file', () => {
    const path = join(folder, 'key.pem')
    writeFileSync(path, key)
    const { GITHUB_PRIVATE_KEY: _, ...rest } = whole
    expect(readConfig({ ...rest, GITHUB_PRIVATE_KEY_PATH: path }).github?.privateKey).toBe(key)
  })

  const wrong: { set: Record<string, string | undefined>; says: string }[] = [
    { set: { PORT: '65536' }, says: 'PORT must be a whole number from 0 to 65535' },
    { set: { PORT: '3000x' }, says: 'PORT must be a whole number from 0 to 65535' },
    { set: { HOST: 'a b' }, says: 'HOST must be a host name or an IP address, such as 127.0.0.1' },
    {
      set: { PLUMBLINE_ESTATE: undefined },
      says: 'PLUMBLINE_ESTATE is missing: the governed repository, as owner/name',
    },
    {
      set: { PLUMBLINE_ESTATE: undefined, PLUMBLINE_ESTATES: 'a/b' },
      says: 'PLUMBLINE_ESTATE is missing: the governed repository, as owner/name (PLUMBLINE_ESTATES is set: did you mean PLUMBLINE_ESTATE?)',
    },
    { set: { PLUMBLINE_ESTATE: 'acme' }, says: 'PLUMBLINE_ESTATE must be a repository, as owner/name' },
    { set: { PLUMBLINE_ESTATE: 'acme/..' }, says: 'PLUMBLINE_ESTATE must be a repository, as owner/name' },
    {
      set: { PLUMBLINE_ESTATE: 'https://github.com/acme/estate' },
      says: 'PLUMBLINE_ESTATE must be a repository, as owner/name',
    },
    {
      set: { PLUMBLINE_URL: 'plumbline.example' },
      says: 'PLUMBLINE_URL must be an address that begins with https:// or http://',
    },
    {
      set: { PLUMBLINE_URL: 'javascript:alert(1)' },
      says: 'PLUMBLINE_URL must be an address that begins with https:// or http://',
    },
    {
      set: { GITHUB_API_URL: 'https://u:p@x' },
      says: 'GITHUB_API_URL must be an address without a user name, a password, a query or a fragment',
    },
    {
      set: { PLUMBLINE_API_TOKEN: 'two words' },
      says: 'PLUMBLINE_API_TOKEN must be of visible ASCII characters without spaces',
    },
    {
      set: { PLUMBLINE_DATABASE: 'postgres://u:p@h/d' },
      says: 'PLUMBLINE_DATABASE names a Postgres database, which is not supported yet; name a SQLite file',
    },
    {
      set: { PLUMBLINE_DATABASE: 'PostgreSQL://h/d' },
      says: 'PLUMBLINE_DATABASE names a Postgres database, which is not supported yet; name a SQLite file',
    },
    {
      set: { PLUMBLINE_DATABASE: 'mysql://h/d' },
      says: 'PLUMBLINE_DATABASE must be the path of a SQLite file, such as .plumbline/plumbline.db',
    },
    {
      set: { PLUMBLINE_DATABASE: ':memory:' },
      says: 'PLUMBLINE_DATABASE must be the path of a SQLite file, such as .plumbline/plumbline.db',
    },
    { set: { GITHUB_APP_ID: undefined }, says: 'GITHUB_APP_ID is missing, while other GitHub credentials are set' },
    { set: { GITHUB_APP_ID: 'my-app' }, says: "GITHUB_APP_ID must be the App's number or client id" },
    {
      set: { GITHUB_PRIVATE_KEY: undefined },
      says: 'GITHUB_PRIVATE_KEY (or GITHUB_PRIVATE_KEY_PATH) is missing, while other GitHub credentials are set',
    },
    {
      set: { GITHUB_WEBHOOK_SECRET: undefined },
      says: 'GITHUB_WEBHOOK_SECRET is missing, while other GitHub credentials are set',
    },
    {
      set: { GITHUB_PRIVATE_KEY: 'hunter2' },
      says: "GITHUB_PRIVATE_KEY must hold the App's private RSA key in PEM form (-----BEGIN RSA PRIVATE KEY-----)",
    },
    {
      set: { GITHUB_PRIVATE_KEY: pem('ed25519') },
      says: "GITHUB_PRIVATE_KEY must hold the App's private RSA key in PEM form (-----BEGIN RSA PRIVATE KEY-----)",
    },
    {
      set: { GITHUB_PRIVATE_KEY_PATH: '/x' },
      says: 'GITHUB_PRIVATE_KEY_PATH and GITHUB_PRIVATE_KEY are both set; leave one of them out',
    },
    {
      set: { GITHUB_PRIVATE_KEY: undefined, GITHUB_PRIVATE_KEY_PATH: '/nowhere/key.pem' },
      says: 'GITHUB_PRIVATE_KEY_PATH names a file that cannot be read (ENOENT)',
    },
  ]
  test.each(wrong)('one line: $says', ({ set, says }) => {
    expect(messageOf({ ...whole, ...set })).toBe(says)
  })

  test('V4: what is wrong is never quoted', () => {
    for (const { set } of wrong) expect(messageOf({ ...whole, ...set })).not.toMatch(/hunter2|two words|u:p/)
  })

  test('names that look misspelt are warned of; a cluster’s own variables are not', () => {
    const { warnings } = readConfig({
      PLUMBLINE_API_TOKN: 'x',
      PLUMBLINE_SERVICE_HOST: '10.0.0.1',
      PLUMBLINE_PORT: 'tcp://10.0.0.1:80',
      PLUMBLINE_SECRET_X: 'x',
    })
    expect(warnings).toEqual(['PLUMBLINE_API_TOKN is not a setting; did you mean PLUMBLINE_API_TOKEN?'])
  })
})

describe('V2: credentials that /setup left', () => {
  const database = () => join(folder, 'plumbline.db')
  const keep = (text: string, mode = 0o600) => {
    writeFileSync(join(folder, 'github-app.json'), text)
    chmodSync(join(folder, 'github-app.json'), mode)
  }
  const settings = () => ({ PLUMBLINE_DATABASE: database(), PLUMBLINE_ESTATE: 'acme/estate' })
  const credentials = { appId: '8', privateKey: key, webhookSecret: 'kept' }

  test('are taken up', () => {
    keep(JSON.stringify(credentials))
    expect(readConfig(settings()).github).toEqual(credentials)
  })

  test('give way to the environment', () => {
    keep(JSON.stringify(credentials))
    expect(readConfig({ ...whole, PLUMBLINE_DATABASE: database() }).github?.appId).toBe('7')
  })

  test('stop the start where others can read them', () => {
    keep(JSON.stringify(credentials), 0o644)
    expect(() => readConfig(settings())).toThrow(
      /^GITHUB_APP_ID is not set, and .*github-app\.json can be read by others: chmod 600 it$/,
    )
  })

  test.each(['', '{}', '[]', 'null', '{"appId":"8"}', '{"appId":8,"privateKey":"x","webhookSecret":"y"}'])(
    'stop the start where they are not whole: %s',
    (text) => {
      keep(text)
      expect(() => readConfig(settings())).toThrow(/github-app\.json is not whole: delete it and use \/setup again$/)
    },
  )
})
