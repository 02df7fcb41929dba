import { describe, expect, test } from 'vitest'
import { checks } from '../../../service/core/doctor/checks.ts'
import { diagnose, isWell } from '../../../service/core/doctor/diagnose.ts'
import type { AwsAccountFacts, EstateFacts, Facts, Known } from '../../../service/core/doctor/facts.ts'
import { known, soundAws, soundEstate, soundFacts, unknown } from './sound-facts.ts'

type Name = keyof typeof checks

/** Facts in which some of what is known differs. */
function but<K extends keyof Facts>(name: K, differences: Facts[K] extends Known<infer T> ? Partial<T> : never): Facts {
  const fact = soundFacts[name] as Known<object>
  return { ...soundFacts, [name]: fact.kind === 'known' ? known({ ...fact.value, ...differences }) : fact }
}
const settings = (differences: Partial<Facts['settings']>): Facts => ({
  ...soundFacts,
  settings: { ...soundFacts.settings, ...differences },
})
const estate = (differences: Partial<EstateFacts>): Facts => ({
  ...soundFacts,
  estate: known({ ...soundEstate, ...differences }),
})
const delivered = (...statuses: readonly number[]): Facts => ({
  ...soundFacts,
  deliveries: known(statuses.map((status) => ({ at: '2026-11-24T12:00:00Z', event: 'push', status }))),
})
const guarded = (differences: Parameters<typeof but<'branch'>>[1]) => but('branch', differences)
const named = (differences: Parameters<typeof but<'names'>>[1]) => but('names', differences)
const local = soundEstate.accounts[0] ?? { name: '', provider: 'local', environment: '' }
const amazon = (differences: Partial<AwsAccountFacts>): Facts => ({
  ...soundFacts,
  aws: known([soundAws, { ...soundAws, name: 'other', ...differences }]),
})
const wrong = (why: string) => ({ kind: 'wrong', why }) as const
const notSeen = { kind: 'not-seen', why: 'AWS could not look: TimeoutError' } as const
const page = 'https://github.com/organizations/acme/settings/apps/plumbline-acme'

describe('every check', () => {
  const names = Object.keys(checks) as Name[]

  test('of a sound set-up says that all is well; who may bypass is all that an App cannot see', () => {
    const diagnoses = diagnose(soundFacts)
    expect(diagnoses.map(({ check }) => check)).toEqual(names)
    expect(diagnoses.filter(({ state }) => state !== 'ok').map(({ check, state }) => [check, state])).toEqual([
      ['bypass', 'not-known'],
    ])
    expect(isWell(diagnoses)).toBe(true)
  })

  test.each(names)('%s has its own title, one line and, where it is not well, one remedy', (name) => {
    expect(names.filter((one) => checks[one].title === checks[name].title)).toEqual([name])
    for (const facts of [soundFacts, nothingSeen]) {
      const judged = checks[name].judge(facts)
      expect(judged.says).toMatch(/^[^\n]+$/)
      if (judged.state !== 'ok') expect(judged.remedy).toMatch(/^[^\n]+$/)
    }
  })

  test('is never well by what was not seen', () => {
    const seen = diagnose(nothingSeen).filter(({ state }) => state === 'ok')
    // These look at this machine alone.
    expect(seen.map(({ check }) => check)).toEqual(['settings', 'database'])
  })

  test.each(names)('%s has a case of what is wrong', (name) => {
    expect(cases.some(({ check }) => check === name)).toBe(true)
  })
})

const nothingSeen: Facts = {
  ...soundFacts,
  app: unknown,
  installation: unknown,
  reach: unknown,
  webhook: unknown,
  deliveries: unknown,
  branch: unknown,
  repositoryAdministrators: unknown,
  estate: unknown,
  names: unknown,
  ledgers: unknown,
  aws: unknown,
}

type Case = { readonly check: Name; readonly when: string; readonly facts: Facts; readonly says: string }

const cases: readonly (Case & { readonly remedy: string })[] = [
  {
    check: 'settings',
    when: 'a setting looks misspelt',
    facts: settings({ warnings: ['PLUMBLINE_URI is not a setting; did you mean PLUMBLINE_URL?'] }),
    says: 'PLUMBLINE_URI is not a setting',
    remedy: 'rename it or unset it',
  },
  {
    check: 'settings',
    when: 'the public address is not https, and the token is short',
    facts: settings({ url: 'http://plumbline.example', apiTokenLength: 8 }),
    says: 'PLUMBLINE_URL is not https, so what goes there can be read on the way; PLUMBLINE_API_TOKEN has 8 characters',
    remedy: 'set PLUMBLINE_URL to https; make it of 32 random bytes',
  },
  {
    check: 'settings',
    when: 'a proxy stands in front, and no token is set',
    facts: settings({ apiTokenLength: null }),
    says: 'PLUMBLINE_API_TOKEN is not set',
    remedy: 'set it',
  },
  {
    check: 'settings',
    when: 'the webhook secret can be guessed',
    facts: settings({ webhookSecretLength: 6 }),
    says: 'GITHUB_WEBHOOK_SECRET has 6 characters',
    remedy: '32 random bytes',
  },
  {
    check: 'settings',
    when: 'the folder of secrets is not there',
    facts: settings({ secretsFolder: 'ENOENT' }),
    says: 'the folder of PLUMBLINE_SECRETS cannot be read (ENOENT)',
    remedy: 'name one that can be',
  },
  {
    check: 'signIn',
    when: 'GitHub refuses the credentials',
    facts: { ...soundFacts, app: unknown },
    says: 'GitHub answered 502',
    remedy: 'try it again',
  },
  {
    check: 'permissions',
    when: 'the App may more than is used',
    facts: but('app', { permissions: { checks: 'write', contents: 'write', metadata: 'read', secrets: 'read' } }),
    says: 'the App may do more than is used: contents: write, secrets: read',
    remedy: `take it away at ${page}/permissions`,
  },
  {
    check: 'permissions',
    when: 'the App lacks one',
    facts: but('app', { permissions: { contents: 'read', metadata: 'read' } }),
    says: 'the App lacks checks: write',
    remedy: `give it these at ${page}/permissions`,
  },
  {
    check: 'permissions',
    when: 'nobody accepted what the App asks for newly',
    facts: but('installation', { permissions: { checks: 'read', contents: 'read', metadata: 'read' } }),
    says: 'the installation lacks checks: write',
    remedy: 'accept them at https://github.com/organizations/acme/settings/installations/9',
  },
  {
    check: 'permissions',
    when: 'it is installed with more than the App asks for today',
    facts: but('installation', { permissions: { checks: 'write', contents: 'write', metadata: 'read' } }),
    says: 'the installation grants more than is used: contents: write',
    remedy: 'install the App anew',
  },
  {
    check: 'events',
    when: 'one is missing, and one is too many',
    facts: but('app', { events: ['push', 'fork'] }),
    says: 'the App is not told of pull_request; the App is told of what is not used: fork',
    remedy: `subscribe to these at ${page}/permissions; unsubscribe from these`,
  },
  {
    check: 'events',
    when: 'nobody accepted them',
    facts: but('installation', { events: ['push'] }),
    says: 'the installation keeps back pull_request',
    remedy: 'accept what the App asks',
  },
  {
    check: 'installation',
    when: 'there is none',
    facts: { ...soundFacts, installation: known(null) },
    says: 'the App is not installed on acme/estate',
    remedy: `${page}/installations`,
  },
  {
    check: 'installation',
    when: 'it is suspended',
    facts: but('installation', { suspended: true }),
    says: 'suspended',
    remedy: 'unsuspend it at',
  },
  {
    check: 'installation',
    when: 'it is on everything',
    facts: { ...but('installation', { everywhere: true }), reach: known({ count: 12, names: ['acme/estate'] }) },
    says: 'installed on every repository of the account, now and later (12)',
    remedy: 'choose acme/estate alone',
  },
  {
    check: 'installation',
    when: 'it is on another repository too',
    facts: but('reach', { count: 2, names: ['acme/estate', 'acme/website'] }),
    says: 'installed on 1 more: acme/website',
    remedy: 'choose acme/estate alone',
  },
  {
    check: 'installation',
    when: 'it is on another account too',
    facts: but('app', { installations: 2 }),
    says: 'installed on another account too',
    remedy: `${page}/installations`,
  },
  {
    check: 'webhook',
    when: 'GitHub sends none',
    facts: but('webhook', { url: null }),
    says: 'GitHub sends none',
    remedy: 'with the address https://plumbline.example/webhooks/github',
  },
  {
    check: 'webhook',
    when: 'they go elsewhere',
    facts: but('webhook', { url: 'https://old.example/webhooks/github' }),
    says: 'they go to https://old.example/webhooks/github',
    remedy: 'let them go to https://plumbline.example/webhooks/github',
  },
  {
    check: 'webhook',
    when: 'they come as a form, unsigned, whoever holds the certificate',
    facts: but('webhook', { contentType: 'form', verifiesTls: false, hasSecret: false }),
    says: 'they come as a form, which is refused; GitHub does not look whose certificate it is; they are not signed',
    remedy: 'choose application/json',
  },
  {
    check: 'webhook',
    when: 'anybody can read them',
    facts: {
      ...settings({ url: 'http://p.example' }),
      ...pick('webhook', { url: 'http://p.example/webhooks/github' }),
    },
    says: 'they can be read on the way (no https)',
    remedy: 'use https',
  },
  ...(
    [
      [0, 'was not answered', 'see that the service runs'],
      [401, 'was answered 401', 'give GITHUB_WEBHOOK_SECRET the secret that the App has'],
      [404, 'was answered 404', 'let the proxy pass POST /webhooks/github on'],
      [503, 'was answered 503', 'see what /readyz says'],
      [418, 'was answered 418', 'see the log of that time'],
    ] as const
  ).map(
    ([status, says, remedy]) =>
      ({ check: 'deliveries', when: `the last was ${status}`, facts: delivered(status, 202), says, remedy }) as const,
  ),
  {
    check: 'requiredCheck',
    when: 'nothing is required',
    facts: guarded({ checks: [{ context: 'build', app: '7' }] }),
    says: '`plumbline` is not required on main',
    remedy: 'with plumbline-acme as its source, at https://github.com/acme/estate/settings/rules',
  },
  {
    check: 'requiredCheck',
    when: 'anybody can give it',
    facts: guarded({ checks: [{ context: 'plumbline', app: null }] }),
    says: 'anybody who may write checks or statuses can give it',
    remedy: 'as its source',
  },
  {
    check: 'requiredCheck',
    when: 'another App gives it',
    facts: guarded({ checks: [{ context: 'plumbline', app: '8' }] }),
    says: 'another App gives it',
    remedy: 'as its source',
  },
  {
    check: 'directPushes',
    when: 'nothing protects the branch',
    facts: guarded({ rules: new Set(), isProtected: false }),
    says: 'possible',
    remedy: 'require a pull request on main by a ruleset',
  },
  {
    check: 'forcePushes',
    when: 'nothing protects the branch',
    facts: guarded({ rules: new Set(['pull_request']), isProtected: false }),
    says: 'possible',
    remedy: 'block force pushes on main',
  },
  {
    check: 'bypass',
    when: 'a branch protection spares administrators',
    facts: guarded({ sparesAdministrators: true }),
    says: 'administrators are spared; 1 can change the rules (octocat)',
    remedy: 'Do not allow bypassing',
  },
  {
    check: 'bypass',
    when: 'nothing protects the branch',
    facts: guarded({ isProtected: false, rulesets: 0 }),
    says: 'everybody who may write',
    remedy: 'add a ruleset',
  },
  {
    check: 'estate',
    when: 'there is none',
    facts: { ...soundFacts, estate: known(null) },
    says: 'acme/estate holds no Estate',
    remedy: 'plumbline init',
  },
  {
    check: 'estate',
    when: 'a document is broken',
    facts: estate({ broken: 1, firstBroken: 'a.yaml:3 unknown field `colour`' }),
    says: '1 of 6 documents cannot be read: a.yaml:3 unknown field `colour`',
    remedy: 'plumbline check',
  },
  {
    check: 'administrators',
    when: 'their team is empty',
    facts: named({ teams: new Map([['acme/cloud-coe', { id: '20', members: [] }]]) }),
    says: "nobody (the teams are empty): the repository's administrators decide instead",
    remedy: 'name a team with people in it',
  },
  {
    check: 'administrators',
    when: 'their team is hidden',
    facts: named({ teams: new Map([['acme/cloud-coe', 'not-seen']]) }),
    says: 'nobody is seen; not seen: acme/cloud-coe',
    remedy: 'name a team',
  },
  {
    check: 'administrators',
    when: 'their name is somebody else’s by now',
    facts: named({ pins: new Map([['acme/cloud-coe', '99']]) }),
    says: 'in other hands since the rule was allowed: acme/cloud-coe',
    remedy: 'name a team',
  },
  {
    check: 'names',
    when: 'teams are hidden or foreign, and a person is gone',
    facts: {
      ...estate({ teams: ['acme/payments', 'Acme/Ghosts', 'other/team'] }),
      ...pick('names', { users: new Map([['carol', null]]) }),
    },
    says: 'not seen: acme/ghosts; of another organization: other/team; nobody of that name: carol',
    remedy: 'make the team visible',
  },
  {
    check: 'approvers',
    when: 'a policy asks for more than there are',
    facts: estate({
      approvers: [{ policy: 'p', approvers: { groups: [], teams: ['acme/security'], users: ['carol'], count: 2 } }],
    }),
    says: 'p (1 of 2)',
    remedy: 'put more people into these teams',
  },
  {
    check: 'clouds',
    when: 'an account is in a cloud that this release has not',
    facts: estate({ accounts: [local, { name: 'shop', provider: 'gcp', environment: 'prod' }] }),
    says: 'cannot be written, so that their services are held: shop (gcp); cannot be read, so that scans say so: shop (gcp)',
    remedy: 'until a release',
  },
  {
    check: 'clouds',
    when: 'an account’s host may not be called',
    facts: {
      ...estate({ accounts: [{ name: 'chat', provider: 'http', environment: 'prod', url: 'https://api.example/v1' }] }),
      wanted: { ...soundFacts.wanted, providers: new Set(['http']), scanners: new Set(['http']) },
    },
    says: 'may not be called, for no line of `egress` names their hosts: chat (https://api.example/v1)',
    remedy: '`egress`',
  },
  {
    check: 'localCloud',
    when: 'it cannot be written',
    facts: { ...soundFacts, localCloud: { folder: '/data/cloud', problem: 'EACCES' } },
    says: '/data/cloud: EACCES',
    remedy: 'PLUMBLINE_CLOUD',
  },
  {
    check: 'awsRoles',
    when: 'one cannot be taken',
    facts: amazon({ role: wrong('AWS could not take the role'), regions: [], bucket: null }),
    says: 'AWS could not take the role',
    remedy: 'docs/aws/apply-role.yaml',
  },
  {
    check: 'awsRegions',
    when: 'one is not enabled',
    facts: amazon({
      regions: [
        { region: 'me-south-1', sight: wrong('InvalidClientTokenId') },
        { region: 'a', sight: notSeen },
      ],
    }),
    says: 'InvalidClientTokenId',
    remedy: 'take it out of `regions`',
  },
  {
    check: 'awsBuckets',
    when: 'one is not there',
    facts: amazon({ bucket: wrong('there is no bucket templates for other') }),
    says: 'there is no bucket templates for other',
    remedy: 'docs/aws/template-bucket.yaml',
  },
  {
    check: 'database',
    when: 'it cannot be opened',
    facts: { ...soundFacts, database: { ...soundFacts.database, problem: 'the database is damaged' } },
    says: 'the database is damaged',
    remedy: 'docs/operations.md',
  },
  {
    check: 'database',
    when: 'its disk is nearly full',
    facts: { ...soundFacts, database: { ...soundFacts.database, freeBytes: 5 * 1024 ** 2 } },
    says: '5 MiB are free beside /data/plumbline.db',
    remedy: 'make room',
  },
  {
    check: 'ledger',
    when: 'a link does not hold',
    facts: {
      ...soundFacts,
      ledgers: known([{ estate: '4711', entries: 12, looked: 12, broken: { seq: 7, what: 'is missing' } }]),
    },
    says: '4711: entry 7 is missing',
    remedy: 'docs/operations.md',
  },
]

/** Of some facts the one that differs. */
function pick<K extends 'webhook' | 'names'>(name: K, differences: Parameters<typeof but<K>>[1]): Pick<Facts, K> {
  const { [name]: fact } = but(name, differences)
  return { [name]: fact } as Pick<Facts, K>
}

describe('what is wrong', () => {
  test.each(cases)('$check: $when', ({ check, facts, says, remedy }) => {
    const judged = checks[check].judge(facts)
    expect(judged).toMatchObject({
      state: 'not-ok',
      says: expect.stringContaining(says),
      remedy: expect.stringContaining(remedy),
    })
    expect(isWell(diagnose(facts))).toBe(false)
  })
})

test('G1: that nobody needs the check, that anybody can give it, and that somebody may pass it by, is told', () => {
  for (const { facts } of cases.filter(({ check }) =>
    ['requiredCheck', 'bypass', 'directPushes', 'forcePushes'].includes(check),
  ))
    expect(isWell(diagnose(facts))).toBe(false)
})

describe('what can be said of less', () => {
  const fine: readonly (Case & { readonly state: 'ok' | 'not-known' })[] = [
    {
      check: 'settings',
      when: 'nobody but this machine asks, and no token is set',
      facts: settings({ url: 'http://127.0.0.1:3000', apiTokenLength: null }),
      state: 'ok',
      says: 'whole',
    },
    {
      check: 'webhook',
      when: 'no public address is set',
      facts: settings({ url: null }),
      state: 'not-known',
      says: 'whether that is here cannot be told',
    },
    {
      check: 'deliveries',
      when: 'the last was taken again',
      facts: delivered(202, 503, 503, 202),
      state: 'ok',
      says: 'taken; 2 of the last 4 were not',
    },
    { check: 'deliveries', when: 'there are none', facts: delivered(), state: 'not-known', says: 'remembers none' },
    {
      check: 'directPushes',
      when: 'a branch protection may say',
      facts: guarded({ rules: new Set(), rulesets: 0 }),
      state: 'not-known',
      says: 'shown to administrators alone',
    },
    {
      check: 'installation',
      when: 'GitHub does not say on how many accounts',
      facts: but('app', { installations: null }),
      state: 'ok',
      says: 'on acme/estate; whether elsewhere, GitHub does not say',
    },
    {
      check: 'administrators',
      when: 'there is one',
      facts: estate({ administrators: ['carol'] }),
      state: 'ok',
      says: 'carol; alone',
    },
    {
      check: 'estate',
      when: 'it observes',
      facts: estate({ mode: 'observe' }),
      state: 'ok',
      says: 'it observes: nothing blocks, nothing is applied',
    },
    {
      check: 'localCloud',
      when: 'no account is there',
      facts: estate({ accounts: [] }),
      state: 'ok',
      says: 'no account is there',
    },
    {
      check: 'database',
      when: 'the service was never started',
      facts: { ...soundFacts, database: { ...soundFacts.database, exists: false } },
      state: 'ok',
      says: 'is not there yet; the first start makes it',
    },
    {
      check: 'awsRoles',
      when: 'none is there',
      facts: { ...soundFacts, aws: known([]) },
      state: 'ok',
      says: 'no account is there',
    },
    {
      check: 'awsRoles',
      when: 'AWS does not answer',
      facts: amazon({ role: notSeen, regions: [], bucket: null }),
      state: 'not-known',
      says: notSeen.why,
    },
    {
      check: 'awsRegions',
      when: 'a role cannot be taken',
      facts: amazon({ role: wrong('no such role'), regions: [], bucket: null }),
      state: 'not-known',
      says: 'not all accounts could be looked at',
    },
    {
      check: 'awsBuckets',
      when: 'nobody names one',
      facts: { ...soundFacts, aws: known([{ ...soundAws, bucket: null }]) },
      state: 'ok',
      says: 'templates of more than 51,200 bytes are refused',
    },
    {
      check: 'ledger',
      when: 'it is long',
      facts: { ...soundFacts, ledgers: known([{ estate: '4711', entries: 1200, looked: 500, broken: null }]) },
      state: 'ok',
      says: 'the last 500 of 1200 entries hold together; `plumbline ledger verify` looks at all',
    },
    {
      check: 'ledger',
      when: 'it is empty',
      facts: { ...soundFacts, ledgers: known([]) },
      state: 'ok',
      says: 'nothing',
    },
  ]
  test.each(fine)('$check: $when', ({ check, facts, state, says }) => {
    expect(checks[check].judge(facts)).toMatchObject({ state, says: expect.stringContaining(says) })
  })
})
