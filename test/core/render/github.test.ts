import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderGithub } from '../../../service/core/render/github.ts'
import { hostileTexts } from './hostile.ts'
import { verdictOf } from './hostile-verdict.ts'
import { approvalNeeded, finding, report, verdict } from './samples.ts'

describe('workflow commands', () => {
  test('one a finding, at its place', () => {
    expect(renderGithub(report(approvalNeeded))).toBe(
      '::error file=catalog/services/payments/orders-archive.yaml,line=8,endLine=8,col=39,endColumn=42,title=bucket-not-public (high)::Bucket orders-archive can be opened to the public.%0ASet parameters.public to false.%0ANeeds 1 of @acme/security.\n' +
        'Plumbline: approval needed: 1 finding asks for approval\n',
    )
  })

  const cases = [
    { name: 'a warning', given: finding({ enforcement: 'warn' }), shown: '::warning file=' },
    {
      name: 'colons and commas in a path',
      given: finding({ location: { path: 'a:b,c%.yaml', line: 1, column: 1 } }),
      shown: 'file=a%3Ab%2Cc%25.yaml,',
    },
    {
      name: 'a line end in a message',
      given: finding({ message: 'a\r\n::set-output name=evil::1', fix: undefined }),
      shown: '::a%0A::set-output name=evil::1',
    },
    {
      name: 'a per cent sign in a message',
      given: finding({ message: '100 %0A', fix: undefined }),
      shown: '::100 %250A',
    },
    {
      name: 'J10: a finding in a deleted file has no place',
      given: finding({ deleted: true, enforcement: 'deny' }),
      shown: '::error title=bucket-not-public (high)::catalog/services/payments/orders-archive.yaml (deleted): ',
    },
  ]
  test.each(cases)('$name', ({ given, shown }) =>
    expect(renderGithub(report(verdict({ findings: [given] })))).toContain(shown),
  )

  test('nothing about what stood before or is only recorded', () => {
    const findings = [finding({ introduced: false }), finding({ enforcement: 'audit' })]
    expect(renderGithub(report(verdict({ findings })))).toBe('Plumbline: pass\n')
  })

  test('K6: no text makes a line of its own', () => {
    const own = /^(::(error|warning|notice) [^\r\n]*|Plumbline: [^\r\n]*|)$/
    const inert = (text: string) =>
      renderGithub(report(verdictOf(text)))
        .split(/\r\n|[\n\r\u2028\u2029\u0085\u000b\u000c]/)
        .every((line) => own.test(line))
    for (const text of hostileTexts) expect(inert(text)).toBe(true)
    fc.assert(fc.property(fc.string({ unit: 'binary' }), inert), { numRuns: 300 })
  })
})
