import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from '../../service/commands/check.ts'
import { folder, given, repository, service, smallEstate, terminal } from './folders.ts'

const big = service('orders', '{ storageGiB: 900, secret: canary }')

describe('check', () => {
  test('J15: a tree that is fine is exit 0 and one line', async () => {
    using estate = folder(smallEstate)
    const there = terminal(estate.path)
    expect(await check(given([]), there)).toBe(0)
    expect(there.said()).toBe('✔ pass: nothing to object to · 4 documents, 1 policy, 0 resources\n')
  })

  test('J15: what breaks a rule is exit 1, with the line', async () => {
    using estate = folder({ ...smallEstate, ...big })
    const there = terminal(estate.path)
    expect(await check(given([]), there)).toBe(1)
    expect(there.said()).toContain('7:29 denied  Service orders asks for 900 GiB.\n')
    expect(there.said()).toContain('fix: Ask for 500 GiB or less.')
  })

  test('J16: --base judges what changed, plan and all', async () => {
    using estate = repository(smallEstate, service('archive', '{ storageGiB: 100 }'))
    const there = terminal(estate.path)
    expect(await check(given([], { base: 'main' }), there)).toBe(0)
    expect(there.said()).toContain(
      'On merge  1 service created in sandbox, +2.30 EUR/month; payments will have used 100 of 2,000 GiB storage.',
    )
  })

  test('J16: --base says what a change of rules means for what exists today', async () => {
    const stricter = smallEstate['policies/small-only.yaml']?.replace('<= 500', '<= 50') ?? null
    using estate = repository(
      { ...smallEstate, ...service('archive', '{ storageGiB: 100 }') },
      { 'policies/small-only.yaml': stricter },
    )
    const there = terminal(estate.path)
    await check(given([], { base: 'main' }), there)
    expect(there.said()).toContain('Impact  1 service that exists today would newly fail small-only: archive.\n')
  })

  test('J14: in observe mode nothing blocks', async () => {
    const observing = smallEstate['plumbline.yaml']?.replace('spec:', 'spec:\n  mode: observe') ?? null
    using estate = folder({ ...smallEstate, ...big, 'plumbline.yaml': observing })
    const there = terminal(estate.path)
    expect(await check(given([]), there)).toBe(0)
    expect(there.said()).toContain('✖ would be denied: 1 finding denies (observing: nothing blocks)')
  })

  test('V4: the quoted line shows no sensitive value', async () => {
    using estate = folder({ ...smallEstate, ...big })
    for (const format of ['text', 'json', 'github', 'markdown', 'sarif']) {
      const there = terminal(estate.path)
      await check(given([], { format }), there)
      expect(there.said()).toContain('Service orders asks for 900 GiB.')
      expect(there.said()).not.toContain('canary')
    }
  })

  test('V4: nor does the quoted line of a broken document', async () => {
    const broken = smallEstate['policies/small-only.yaml'] ?? null
    using estate = folder({
      ...smallEstate,
      ...service('orders', '{ secret: canary, nope: canary2 }'),
      'policies/x.yaml': broken,
    })
    const there = terminal(estate.path)
    expect(await check(given([]), there)).toBe(1)
    expect(there.said()).toContain('broken document')
    expect(there.said()).not.toMatch(/canary\b/)
  })

  test('A3: a second run says the same, to the byte, keys of sensitive and of built-in findings included', async () => {
    const asking = smallEstate['policies/small-only.yaml']
      ?.replace('service.parameters.storageGiB <= 500', 'service.parameters.secret != "canary"')
      ?.replace('enforcement: deny', 'enforcement: approve\n  approvers: { users: [bob] }')
    using estate = repository(
      { ...smallEstate, 'policies/small-only.yaml': asking ?? null },
      { ...big, 'policies/small-only.yaml': null },
    )
    const report = async () => {
      const there = terminal(estate.path)
      await check(given([], { base: 'main', format: 'json' }), there)
      return there.said()
    }
    const first = await report()
    expect(
      JSON.parse(first)
        .requirements.map(({ policy }: { policy: string }) => policy)
        .sort(),
    ).toEqual(['builtin-rules', 'small-only'])
    expect(await report()).toBe(first)
  })

  test('--output writes a file, and says nothing', async () => {
    using estate = folder(smallEstate)
    const there = terminal(estate.path, true)
    expect(await check(given(['.'], { format: 'json', output: 'report.json' }), there)).toBe(0)
    expect(there.said()).toBe('')
    expect(JSON.parse(readFileSync(join(estate.path, 'report.json'), 'utf8')).verdict).toBe('pass')
  })

  const refusals = [
    {
      name: 'an unknown format names the nearest',
      args: ['.'],
      options: { format: 'jsn' },
      says: 'format `jsn` is unknown; did you mean `json`?',
    },
    { name: 'a folder that is not there', args: ['nowhere'], options: {}, says: 'could not read the folder nowhere' },
    { name: 'a file instead of a folder', args: ['plumbline.yaml'], options: {}, says: 'plumbline.yaml is no folder' },
    {
      name: 'a folder without an estate',
      args: ['policies'],
      options: {},
      says: 'holds no estate (plumbline.yaml is missing)',
    },
    {
      name: 'J16: a revision that does not exist',
      args: ['.'],
      options: { base: 'nope' },
      says: '`nope` is no commit of this repository',
    },
    {
      name: 'J16: a revision that looks like an option',
      args: ['.'],
      options: { base: '--output=x' },
      says: '`--output=x` is no commit of this repository',
    },
    {
      name: 'a file that cannot be written',
      args: ['.'],
      options: { output: 'no/such/folder' },
      says: 'could not write no/such/folder',
    },
  ]
  test.each(refusals)('$name: it cannot run, and says why', async ({ args, options, says }) => {
    using estate = repository(smallEstate)
    const refused = check(given(args, options as { [name: string]: string }), terminal(estate.path))
    await expect(refused).rejects.toThrow(says)
    await expect(refused).rejects.toMatchObject({ name: 'CannotRun', message: expect.not.stringContaining('\n') })
  })
})
