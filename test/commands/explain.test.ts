import { describe, expect, test } from 'vitest'
import { explain } from '../../service/commands/explain.ts'
import { schema } from '../../service/commands/schema.ts'
import { test as runCases } from '../../service/commands/test.ts'
import { folder, given, service, smallEstate, terminal } from './folders.ts'

describe('explain', () => {
  test('shows what each part of the expression saw', async () => {
    using estate = folder({ ...smallEstate, ...service('orders', '{ storageGiB: 900 }') })
    const there = terminal(estate.path)
    expect(await explain(given(['small-only']), there)).toBe(0)
    expect(there.said()).toContain('✖ Service orders fails')
    expect(there.said()).toContain('service.parameters.storageGiB → 900')
  })

  test('an unknown policy names the nearest', async () => {
    using estate = folder(smallEstate)
    await expect(explain(given(['smal-only']), terminal(estate.path))).rejects.toThrow('did you mean `small-only`?')
    await expect(explain(given(['only']), terminal(estate.path))).rejects.toThrow('did you mean `small-only`?')
  })
})

describe('test', () => {
  test('is exit 0 where every case passes', async () => {
    using estate = folder(smallEstate)
    const there = terminal(estate.path)
    expect(await runCases(given([]), there)).toBe(0)
    expect(there.said()).toContain('✔ 1 case of 1 policy passed')
  })

  test('is exit 1 where one fails, and shows what each part saw', async () => {
    const policy = smallEstate['policies/small-only.yaml']?.replace('expect: violation', 'expect: pass') ?? null
    using estate = folder({ ...smallEstate, 'policies/small-only.yaml': policy })
    const there = terminal(estate.path)
    expect(await runCases(given([]), there)).toBe(1)
    expect(there.said()).toContain('big: expected pass, got violation')
    expect(there.said()).toContain('service.parameters.storageGiB → 900')
  })

  test('is exit 1 where a policy is broken', async () => {
    const policy = smallEstate['policies/small-only.yaml']?.replace('<= 500', '<=') ?? null
    using estate = folder({ ...smallEstate, 'policies/small-only.yaml': policy })
    const there = terminal(estate.path)
    expect(await runCases(given([]), there)).toBe(1)
    expect(there.said()).toMatch(/✖ policies\/small-only\.yaml:\d+:\d+ /)
  })
})

describe('schema', () => {
  const said = async (...args: string[]) => {
    const there = terminal('/')
    expect(await schema(given(args), there)).toBe(0)
    return JSON.parse(there.said())
  }

  test('of every kind in one', async () => expect(await said()).toMatchObject({ properties: { kind: {} } }))
  test('of one kind, however it is written', async () => expect(await said('service')).toEqual(await said('Service')))
  test('an unknown kind names the nearest', async () => {
    await expect(schema(given(['Servise']), terminal('/'))).rejects.toThrow('did you mean `Service`?')
  })
})
