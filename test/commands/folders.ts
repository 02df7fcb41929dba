import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Terminal } from '../../service/commands/terminal.ts'

/** A folder with files, gone when the test is over (`using`). */
export type Folder = Disposable & { readonly path: string; write(files: Files): void; git(...args: string[]): string }

/** Texts by path; null: not there. */
export type Files = { readonly [path: string]: string | null }

/** Makes a folder for one test. */
export function folder(files: Files = {}): Folder {
  const path = mkdtempSync(join(tmpdir(), 'plumbline-test-'))
  const made: Folder = {
    path,
    write(more) {
      for (const [name, text] of Object.entries(more)) {
        mkdirSync(dirname(join(path, name)), { recursive: true })
        if (text === null) rmSync(join(path, name))
        else writeFileSync(join(path, name), text)
      }
    },
    git: (...args) => execFileSync('git', args, { cwd: path, env: gitEnvironment, encoding: 'utf8', stdio: 'pipe' }),
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  }
  made.write(files)
  return made
}

/** A Git repository whose branch `main` holds `base`, and whose branch `change` adds `head`. */
export function repository(base: Files, head: Files = {}): Folder {
  const made = folder(base)
  made.git('init', '-q', '-b', 'main')
  made.git('add', '-A')
  made.git('commit', '-q', '--allow-empty', '-m', 'base')
  made.git('checkout', '-q', '-b', 'change')
  made.write(head)
  made.git('add', '-A')
  made.git('commit', '-q', '--allow-empty', '-m', 'head')
  return made
}

const gitEnvironment = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
}

/** A terminal that remembers what was said. */
export function terminal(cwd: string, colour = false): Terminal & { said(): string } {
  const said: string[] = []
  return { cwd, colour, out: (text) => said.push(text), said: () => said.join('') }
}

/** What a command is given. */
export function given(args: readonly string[], options: { readonly [name: string]: string | boolean } = {}) {
  return { arguments: args, options }
}

/** A small estate: one team, one offering, one policy that denies big services. */
export const smallEstate: Files = {
  'plumbline.yaml': `apiVersion: plumbline/v1
kind: Estate
metadata: { name: acme }
spec:
  currency: EUR
  accounts: [{ name: sandbox, provider: local, environment: dev }]
  administrators: [acme/cloud-coe]
`,
  'catalog/teams/payments.yaml': `apiVersion: plumbline/v1
kind: Team
metadata: { name: payments }
spec: { github: acme/payments, quota: { storageGiB: 2000 } }
`,
  'catalog/offerings/bucket.yaml': `apiVersion: plumbline/v1
kind: Offering
metadata: { name: bucket }
spec:
  model: iaas
  lifecycle: production
  parameters:
    type: object
    additionalProperties: false
    properties: { storageGiB: { type: integer }, secret: { type: string, x-sensitive: true } }
  units: { storageGiB: params.storageGiB }
  monthlyCost: params.storageGiB * 0.023
  targets: { local: { Resources: { Bucket: { Type: Local::Bucket, Properties: { Name: "\${service.name}", SizeGiB: "\${params.storageGiB}" } } } } }
`,
  'policies/small-only.yaml': `apiVersion: plumbline/v1
kind: Policy
metadata: { name: small-only, title: Services are small, severity: high }
spec:
  on: [Service]
  require: service.parameters.storageGiB <= 500
  message: "Service \${service.name} asks for \${service.parameters.storageGiB} GiB."
  fix: Ask for 500 GiB or less.
  enforcement: deny
  cases:
    - { name: big, given: { service: { parameters: { storageGiB: 900 } } }, expect: violation }
`,
}

/** A service of that estate. */
export function service(name: string, parameters: string): Files {
  return {
    [`catalog/services/payments/${name}.yaml`]: `apiVersion: plumbline/v1
kind: Service
metadata: { name: ${name}, team: payments, environment: dev }
spec:
  offering: bucket
  account: sandbox
  parameters: ${parameters}
`,
  }
}
