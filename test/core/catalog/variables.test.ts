import { describe, expect, test } from 'vitest'
import { serviceView, teamView, workflowView } from '../../../service/core/catalog/variables.ts'
import type { Document } from '../../../service/core/model/document.ts'
import { estate, service, surroundings } from './estate.ts'

describe('E1: the flat maps', () => {
  const documents = estate(surroundings, service('x', { lease: { until: '2026-03-01' } }, { title: 'X' }))
  const account = (name: string) => documents.estate?.value.spec.accounts.find((one) => one.name === name) ?? null
  const view = (text: string, of: string | null = null) => {
    const [one] = [...estate(text).services.values()]
    if (!one) throw new Error('no service')
    return serviceView(one, { storageGiB: 1 }, of === null ? null : account(of))
  }

  test('E1: service is metadata and spec in one map, with the parameters that it has in the end', () => {
    expect(view(service('x', { tags: { a: 'b' } }, { title: 'X' }))).toEqual({
      name: 'x',
      title: 'X',
      team: 'payments',
      environment: 'dev',
      offering: 'bucket',
      account: 'sandbox',
      parameters: { storageGiB: 1 },
      tags: { a: 'b' },
      dependsOn: [],
    })
  })

  test('E1, D7: a lease that ends on a bare date is a timestamp, the next midnight', () => {
    expect(view(service('x', { lease: { until: '2026-03-01' } }))['lease']).toEqual({
      until: new Date('2026-03-02T00:00:00Z'),
    })
  })

  test.each([
    ['its own', { region: 'eu-central-1' }, 'payments-prod', 'eu-central-1'],
    ["its account's only one", {}, 'archive-prod', 'eu-west-1'],
    ['none, where its account has several', {}, 'payments-prod', undefined],
    ['none, where its account has none', {}, 'sandbox', undefined],
  ])('E1: the region of a service is %s', (_title, spec, of, region) => {
    expect(view(service('x', spec), of)['region']).toBe(region)
  })

  test('E1: team is flat, and a quota that it has not stays out', () => {
    const [team] = [
      ...estate(
        '{ apiVersion: plumbline/v1, kind: Team, metadata: { name: web }, spec: { github: acme/web } }',
      ).teams.values(),
    ]
    expect(team && teamView(team)).toEqual({ name: 'web', github: 'acme/web' })
  })

  test.each([
    ['names itself', { name: 'CI', on: 'push' }, { name: 'CI', on: 'push', path: '.github/workflows/ci.yml' }],
    ['has no name', { on: 'push' }, { name: '.github/workflows/ci.yml', on: 'push', path: '.github/workflows/ci.yml' }],
  ])('E1: a GitHubWorkflow that %s is its mapping, with its path', (_title, value, view) => {
    const path = '.github/workflows/ci.yml'
    const document = { kind: 'GitHubWorkflow', name: path, path, value } as never as Document<'GitHubWorkflow'>
    expect(workflowView(document)).toEqual(view)
  })
})
