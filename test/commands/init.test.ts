import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { add } from '../../service/commands/add.ts'
import { check } from '../../service/commands/check.ts'
import { init } from '../../service/commands/init.ts'
import { test as runCases } from '../../service/commands/test.ts'
import { folder, given, terminal } from './folders.ts'

describe('D8: init', () => {
  test('writes an estate that passes its own check and test', async () => {
    using made = folder()
    const there = terminal(made.path)
    expect(await init(given(['my Estate']), there)).toBe(0)
    expect(await check(given(['my Estate'], { format: 'json' }), terminal(made.path))).toBe(0)
    expect(await runCases(given(['my Estate'], { packs: true }), terminal(made.path))).toBe(0)
    const estate = readFileSync(join(made.path, 'my Estate/plumbline.yaml'), 'utf8')
    expect(estate).toContain('name: my-estate')
    expect(estate).toContain('mode: observe')
    expect(there.said()).toContain("plumbline check 'my Estate'  ")
  })

  test('its estate has nothing to object to, not even a warning', async () => {
    using made = folder()
    await init(given([]), terminal(made.path))
    const there = terminal(made.path)
    await check(given([], { format: 'json' }), there)
    expect(JSON.parse(there.said())).toMatchObject({
      mode: 'observe',
      verdict: 'pass',
      findings: [],
      counts: { documents: 5, resources: 1 },
    })
  })

  test('writes over nothing: then it writes nothing at all', async () => {
    using made = folder({ 'policies/bucket-not-public.yaml': 'mine' })
    await expect(init(given([]), terminal(made.path))).rejects.toThrow('is there already, and nothing is written over')
    expect(readdirSync(made.path)).toEqual(['policies'])
    expect(readFileSync(join(made.path, 'policies/bucket-not-public.yaml'), 'utf8')).toBe('mine')
  })
})

describe('D8: add', () => {
  test.each(['postgres', 'queue', 'virtual-machine', 'container-service', 'saas-workspace'])(
    'copies %s, and the estate still passes',
    async (offering) => {
      using made = folder()
      await init(given([]), terminal(made.path))
      const there = terminal(made.path)
      expect(await add(given([offering]), there)).toBe(0)
      expect(there.said()).toContain(`catalog/offerings/${offering}.yaml`)
      const after = terminal(made.path)
      await check(given([], { format: 'json' }), after)
      expect(JSON.parse(after.said())).toMatchObject({ verdict: 'pass', findings: [] })
    },
  )

  const refusals = [
    {
      name: 'one that is there already',
      args: ['bucket'],
      says: 'has an offering `bucket` already, in catalog/offerings/bucket.yaml',
    },
    { name: 'one that nobody ships', args: ['postgress'], says: 'did you mean `postgres`?' },
    { name: 'a path in place of a name', args: ['../../x'], says: 'is not among the shipped ones' },
  ]
  test.each(refusals)('refuses $name', async ({ args, says }) => {
    using made = folder()
    await init(given([]), terminal(made.path))
    await expect(add(given(args), terminal(made.path))).rejects.toThrow(says)
  })

  test('refuses where there is no estate', async () => {
    using made = folder()
    await expect(add(given(['bucket']), terminal(made.path))).rejects.toThrow('holds no estate')
  })
})
