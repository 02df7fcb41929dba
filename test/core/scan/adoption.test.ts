import { describe, expect, test } from 'vitest'
import { adoptNobodys } from '../../../service/core/scan/adoption.ts'
import { common, documentsOf } from '../judge/judging.ts'
import { stray } from './scanning.ts'

const live = stray({ properties: { Name: 'stray', SizeGiB: 40, Public: true } })
const team = 'apiVersion: plumbline/v1\nkind: Team\nmetadata: { name: guests }\nspec: { github: acme/guests }\n'
const folder = 'catalog/services/payments'

describe('S5: a service for what is nobody’s is written over no file that is there, whatever stands in it', () => {
  const written = (files: { readonly [path: string]: string }, isTaken = (_: string) => false) => {
    const documents = documentsOf({ ...common, ...files })
    const change = adoptNobodys(documents, live, { team: 'payments', leaseUntil: null, isTaken })
    return change.kind === 'change' ? Object.keys(change.files)[0] : change.why
  }

  test('S5: nor over one whose path differs by its case alone, nor over what is no document', () => {
    expect(written({})).toBe(`${folder}/stray.yaml`)
    expect(written({ [`${folder}/stray.yaml`]: team })).toBe(`${folder}/stray-2.yaml`)
    expect(written({ [`${folder}/STRAY.yaml`]: team })).toBe(`${folder}/stray-2.yaml`)
    const there = [`${folder}/stray.yaml`, `${folder}/stray-2.yaml`]
    expect(written({}, (path) => there.includes(path))).toBe(`${folder}/stray-3.yaml`)
  })

  test('S5: where a file stands in the way of its folder, in another one; nowhere where nothing is free', () => {
    expect(written({}, (path) => path.startsWith(`${folder}/`))).toBe('catalog/services/stray.yaml')
    expect(written({}, () => true)).toBe('no path is free for the file of service stray')
  })
})
