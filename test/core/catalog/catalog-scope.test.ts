import { describe, expect, test } from 'vitest'
import { type CatalogPlace, catalogScope } from '../../../service/core/catalog/catalog-scope.ts'
import { compileExpression } from '../../../service/core/expression/compile.ts'

describe('E5, E10: what an offering may read', () => {
  test.each([
    ['params.storageGiB', 'amount', true],
    ['team.costCenter', 'amount', true],
    ['services.db.outputs.url', 'amount', false],
    ['services.db.outputs.url', 'template', true],
    ['secret.TOKEN', 'template', false],
    ['secret.TOKEN', 'amount', false],
    ['secret.TOKEN', 'call', true],
    ['resource.properties.name', 'call', true],
    ['resource.properties.name', 'template', false],
    ['id', 'call', true],
    ['now', 'template', false],
    ['change', 'template', false],
    ['pr.author', 'template', false],
    ['usage.cpu', 'amount', false],
  ] as const)('E5, E10: %s in a %s: %s', (source, place: CatalogPlace, allowed) => {
    expect('problems' in compileExpression(source, catalogScope(place))).toBe(!allowed)
  })
})
