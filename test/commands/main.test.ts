import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../service/commands/commands.ts'
import { built } from '../built.ts'
import { folder, service, smallEstate } from './folders.ts'

const source = resolve(import.meta.dirname, '../../service/main.ts')
let main = ''
beforeAll(async () => {
  main = await built('main')
})

/** The whole command, as its own process. */
function plumbline(
  args: readonly string[],
  environment: { readonly [name: string]: string } = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...environment },
  })
}

describe('plumbline', () => {
  test.each([['--help'], []])('%s shows every command', (...args) => {
    const { status, stdout } = plumbline(args)
    expect(status).toBe(0)
    for (const name of Object.keys(commands)) expect(stdout).toMatch(new RegExp(`^  ${name.split(' ')[0]} `, 'm'))
  })

  test('each command has a file, a summary and an example', () => {
    for (const [name, command] of Object.entries(commands)) {
      expect(existsSync(join(import.meta.dirname, `../../service/commands/${name.replace(' ', '-')}.ts`))).toBe(true)
      expect(command.summary).not.toBe('')
      expect(command.examples.length).toBeGreaterThan(0)
    }
  })

  test('--version is the package’s', () => expect(plumbline(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/))

  const wrong = [
    { args: ['chek'], says: "unknown command 'chek' (Did you mean check?)" },
    { args: ['check', '--bass', 'main'], says: "unknown option '--bass' (Did you mean --base?)" },
    { args: ['check', 'a', 'b'], says: 'too many arguments' },
    { args: ['ledger'], says: 'ledger what? There is: plumbline ledger verify' },
    { args: ['ledger', 'verfy'], says: 'ledger what? There is: plumbline ledger verify' },
    { args: ['explain'], says: 'missing required argument' },
    { args: ['check', '/nowhere'], says: 'could not read the folder /nowhere' },
    { args: ['check', '\u001b[2J\nx'], says: 'could not read the folder' },
  ]
  test.each(wrong)('$args: exit 2 and one line on stderr', ({ args, says }) => {
    const { status, stdout, stderr } = plumbline(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^plumbline: [^\n]+\n$/)
    expect(stderr).toContain(says)
    expect(stderr).not.toContain('\u001b')
  })

  test('a reader that goes away is no error', async () => {
    const child = spawn(process.execPath, [main, 'schema'], { stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.destroy()
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text
    })
    const code = await new Promise((done) => child.on('close', done))
    expect([code, stderr]).toEqual([0, ''])
  })

  test('colours: none without a terminal, some with FORCE_COLOR, none with NO_COLOR', () => {
    using estate = folder({ ...smallEstate, ...service('orders', '{ storageGiB: 900 }') })
    const coloured = (environment: { readonly [name: string]: string }) =>
      plumbline(['check', estate.path], environment).stdout.includes('\u001b[')
    expect([
      coloured({}),
      coloured({ FORCE_COLOR: '1' }),
      coloured({ FORCE_COLOR: '1', NO_COLOR: '1' }),
      coloured({ FORCE_COLOR: '0' }),
    ]).toEqual([false, true, false, false])
  })

  test('what Node compiled is kept in the user’s own cache; without a home nothing is kept, and nothing is amiss', () => {
    using home = folder({})
    const compiled = () => existsSync(join(home.path, '.cache/plumbline'))
    expect([plumbline(['--version']).status, compiled()]).toEqual([0, false])
    expect([plumbline(['--version'], { HOME: home.path }).status, compiled()]).toEqual([0, true])
    expect(plumbline(['--version'], { HOME: '/dev/null' })).toMatchObject({ status: 0, stderr: '' })
  })

  const loads = [
    {
      command: 'check',
      what: 'server, database or cloud',
      no: /resolve (?:hono|@hono|better-sqlite3|drizzle-orm|@octokit|pino|prom-client)|\/providers\//,
    },
    { command: 'plan', what: 'server or GitHub', no: /resolve (?:hono|@hono|@octokit|pino|prom-client)/ },
    { command: 'apply', what: 'server or GitHub', no: /resolve (?:hono|@hono|@octokit|pino|prom-client)/ },
  ]
  test.each(loads)('$command loads no $what', ({ command, no }) => {
    const watching =
      'data:text/javascript,import{registerHooks}from"node:module";registerHooks({resolve(s,c,n){process.stderr.write("resolve "+s+"\\n");return n(s,c)}})'
    const { stderr } = spawnSync(process.execPath, ['--import', watching, source, command, '/nowhere'], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    })
    expect(stderr).toContain('resolve commander')
    expect(stderr).not.toMatch(no)
  })
})
