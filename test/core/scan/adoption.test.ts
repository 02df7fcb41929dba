import { expect, test } from 'vitest'
import { adoptNobodys } from '../../../service/core/scan/adoption.ts'
import { common, documentsOf } from '../judge/judging.ts'
import { stray } from './scanning.ts'

test('S5: a service for what is nobody’s is written over no file that is there, whatever stands in it', () => {
  const live = stray({ properties: { Name: 'stray', SizeGiB: 40, Public: true } })
  const written = (files: { readonly [path: string]: string }) => {
    const change = adoptNobodys(documentsOf({ ...common, ...files }), live, { team: 'payments', leaseUntil: null })
    return change.kind === 'change' ? Object.keys(change.files) : change.why
  }
  const path = 'catalog/services/payments/stray.yaml'
  expect(written({})).toEqual([path])
  const team = 'apiVersion: plumbline/v1\nkind: Team\nmetadata: { name: guests }\nspec: { github: acme/guests }\n'
  expect(written({ [path]: team })).toEqual(['catalog/services/payments/stray-2.yaml'])
})
