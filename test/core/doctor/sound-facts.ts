import type { AwsAccountFacts, EstateFacts, Facts, Known } from '../../../service/core/doctor/facts.ts'
import type { Person } from '../../../service/core/model/ledger.ts'

/** Something that was seen. */
export function known<T>(value: T): Known<T> {
  return { kind: 'known', value }
}

/** Something that was not. */
export const unknown = { kind: 'unknown', why: 'GitHub answered 502', remedy: 'try it again' } as const

const carol: Person = { id: '3', login: 'carol' }
const permissions = { checks: 'write', contents: 'read', metadata: 'read' }
const events = ['pull_request', 'push']

/** An estate of which everything can be read. */
export const soundEstate: EstateFacts = {
  name: 'acme',
  mode: 'enforce',
  documents: 6,
  broken: 0,
  firstBroken: null,
  administrators: ['acme/cloud-coe'],
  accounts: [{ name: 'sandbox', provider: 'local', environment: 'dev' }],
  approvers: [
    {
      policy: 'bucket-not-public',
      approvers: { groups: ['security'], teams: ['acme/security'], users: ['carol'], count: 1 },
    },
  ],
  egress: [],
  teams: ['acme/payments'],
}

/** An AWS account that can be written. */
export const soundAws: AwsAccountFacts = {
  name: 'pay',
  role: { kind: 'fine' },
  regions: [{ region: 'eu-west-1', sight: { kind: 'fine' } }],
  bucket: { kind: 'fine' },
}

/** A set-up in which nothing is wrong. */
export const soundFacts: Facts = {
  wanted: {
    permissions,
    events,
    check: 'plumbline',
    webhookPath: '/webhooks/github',
    providers: new Set(['local']),
    scanners: new Set(['local']),
  },
  settings: {
    estate: 'acme/estate',
    url: 'https://plumbline.example',
    githubApiUrl: 'https://api.github.com',
    githubUrl: 'https://github.com',
    apiTokenLength: 43,
    webhookSecretLength: 40,
    warnings: [],
    secretsFolder: null,
  },
  app: known({
    id: '7',
    name: 'plumbline-acme',
    permissions,
    events,
    installations: 1,
    settingsUrl: 'https://github.com/organizations/acme/settings/apps/plumbline-acme',
  }),
  installation: known({
    permissions,
    events,
    suspended: false,
    everywhere: false,
    settingsUrl: 'https://github.com/organizations/acme/settings/installations/9',
  }),
  reach: known({ count: 1, names: ['acme/estate'] }),
  webhook: known({
    url: 'https://plumbline.example/webhooks/github',
    contentType: 'json',
    verifiesTls: true,
    hasSecret: true,
  }),
  deliveries: known([
    { at: '2026-11-24T12:00:00Z', event: 'push', status: 202 },
    { at: '2026-11-24T11:00:00Z', event: 'pull_request', status: 202 },
  ]),
  branch: known({
    name: 'main',
    isProtected: true,
    checks: [{ context: 'plumbline', app: '7' }],
    rules: new Set(['pull_request', 'non_fast_forward', 'required_status_checks']),
    rulesets: 1,
    sparesAdministrators: false,
  }),
  repositoryAdministrators: known([{ id: '1', login: 'octocat' }]),
  estate: known(soundEstate),
  names: known({
    teams: new Map([
      ['acme/cloud-coe', { id: '20', members: [carol, { id: '4', login: 'dan' }] }],
      ['acme/security', { id: '21', members: [carol] }],
    ]),
    users: new Map([['carol', carol]]),
    pins: new Map(),
    visible: new Set(['acme/cloud-coe', 'acme/security', 'acme/payments']),
  }),
  database: {
    file: '/data/plumbline.db',
    exists: true,
    sqlite: '3.53.0',
    freeBytes: 10 * 1024 ** 3,
    problem: null,
  },
  ledgers: known([{ estate: '4711', entries: 12, looked: 12, broken: null }]),
  localCloud: { folder: '/data/cloud', problem: null },
  aws: known([soundAws]),
}
