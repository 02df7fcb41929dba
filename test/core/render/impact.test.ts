import { describe, expect, test } from 'vitest'
import type { Impact, PolicyImpact, PullRequestsImpact } from '../../../service/core/model/impact.ts'
import type { Subject } from '../../../service/core/model/subject.ts'
import { renderCheck } from '../../../service/core/render/check.ts'
import { renderComment } from '../../../service/core/render/comment.ts'
import { githubLimit, size } from '../../../service/core/render/fitting.ts'
import { renderJson } from '../../../service/core/render/json.ts'
import { renderMarkdown } from '../../../service/core/render/markdown.ts'
import { renderText } from '../../../service/core/render/text.ts'
import { report, verdict } from './samples.ts'

const services = (...names: string[]): readonly Subject[] => names.map((name) => ({ kind: 'Service', name }))

function policy(given: Partial<PolicyImpact>): PolicyImpact {
  return { policy: 'bucket-not-public', before: 'deny', after: 'deny', fails: [], passes: [], stays: [], ...given }
}

function impact(policies: readonly PolicyImpact[], pullRequests: Partial<PullRequestsImpact> | null = null): Impact {
  const all = { changed: [], unknown: [], left: 0 }
  return { policies, pullRequests: pullRequests === null ? null : { ...all, ...pullRequests } }
}

const said = (given: Impact, mode: 'enforce' | 'observe' = 'enforce') =>
  renderComment(verdict({ mode }), { currency: null, impact: given }).split('\n\n').slice(-1)[0]?.trimEnd()

describe('the impact in a comment', () => {
  test.each([
    [
      'what newly fails is named',
      impact([policy({ fails: services('a', 'b') })]),
      '**Impact**: 2 services that exist today would newly fail bucket-not-public: `a` and `b`.',
    ],
    [
      'so is what newly passes',
      impact([policy({ passes: services('a') })]),
      '**Impact**: 1 service that exists today would newly pass bucket-not-public: `a`.',
    ],
    [
      'a service counts once, however many of its resources are meant',
      impact([policy({ fails: ['A', 'B'].map((logicalId) => ({ kind: 'Service', name: 'a', logicalId })) })]),
      '**Impact**: 1 service that exists today would newly fail bucket-not-public: `a`.',
    ],
    [
      'a rule that does not deny says what it does',
      impact([policy({ before: null, after: 'audit', fails: services('a') })]),
      '**Impact**: 1 service that exists today would newly fail bucket-not-public (audit): `a`.',
    ],
    [
      'another enforcement is told to those that fail already',
      impact([policy({ before: 'warn', stays: services('a', 'b', 'c') })]),
      '**Impact**: 3 services that exist today would go on failing bucket-not-public, and be denied (today: warn): `a`, `b` and `c`.',
    ],
    [
      'other documents are named with their kind',
      impact([policy({ fails: [...services('a'), { kind: 'Team', name: 'payments' }] })]),
      '**Impact**: 1 service and 1 other document that exist today would newly fail bucket-not-public: `a` and `Team payments`.',
    ],
    [
      'of many services ten are named',
      impact([policy({ fails: services(...'abcdefghijklm') })]),
      `**Impact**: 13 services that exist today would newly fail bucket-not-public: ${[...'abcdefghij'].map((one) => `\`${one}\``).join(', ')} and 3 more.`,
    ],
    ['nothing is worth saying too', impact([]), '**Impact**: nothing that exists today would newly pass or fail.'],
    [
      'nor any pull request',
      impact([], {}),
      '**Impact**: nothing that exists today would newly pass or fail, and neither would another open pull request.',
    ],
    [
      'pull requests by what they would be',
      impact([], {
        changed: [
          { number: 14, before: 'pass', after: 'deny' },
          { number: 12, before: 'pass', after: 'deny' },
        ],
      }),
      '**Impact**: the open pull requests #12 and #14 would newly be denied.',
    ],
  ] as const)('%s', (_, given, expected) => {
    expect(said(given)).toBe(expected)
  })

  test('several things are a list', () => {
    const given = impact([policy({ fails: services('a'), passes: services('b') })], {
      changed: [
        { number: 12, before: 'deny', after: 'pass' },
        { number: 13, before: 'pass', after: 'needs-approval' },
      ],
      unknown: [15],
      left: 2,
    })
    expect(renderComment(verdict(), { currency: null, impact: given })).toBe(`<!-- plumbline -->
### Plumbline: pass

**Impact**

- 1 service that exists today would newly fail bucket-not-public: \`a\`
- 1 service that exists today would newly pass bucket-not-public: \`b\`
- the open pull request #13 would newly need approval
- the open pull request #12 would newly pass
- what becomes of the open pull request #15 could not be told
- 2 older open pull requests were not looked at
`)
  })

  test('what could not be looked at is said', () => {
    expect(renderComment(verdict(), { currency: null, impact: impact([], { unknown: [15], left: 1 }) })).toContain(`
- nothing that exists today would newly pass or fail, and neither would another open pull request
- what becomes of the open pull request #15 could not be told
- 1 older open pull request was not looked at
`)
  })

  test('J14: in observe mode nothing is denied now', () => {
    const given = impact([], { changed: [{ number: 12, before: 'pass', after: 'deny' }] })
    expect(said(given, 'observe')).toBe(
      '**Impact**: the open pull request #12 would newly be denied in `enforce` mode.',
    )
  })

  test('where no rule changes nothing is said', () => {
    expect(renderComment(verdict(), { currency: null })).not.toContain('Impact')
  })

  test('G4: however long its names, it leaves room for the rest, and says what is left out', () => {
    const long = Array.from({ length: 30 }, (_, at) => `${at}`.padEnd(600, 'x'))
    const many = Array.from({ length: 30 }, () => policy({ fails: services(...long) }))
    const comment = renderComment(verdict(), { currency: null, impact: impact(many) })
    expect(size(comment)).toBeLessThan(10_000)
    expect(size(comment)).toBeLessThan(githubLimit)
    expect(comment).toMatch(/- …and \d+ more lines: `plumbline check --base` shows all\n$/)
  })

  test('G1: the check has it too', () => {
    const given = impact([policy({ fails: services('a') })])
    expect(renderCheck(verdict(), { currency: null, impact: given }).summary).toContain('**Impact**: 1 service')
  })
})

describe('the impact in reports', () => {
  const given = impact([policy({ fails: services('a'), passes: services('b') })])

  test('text for the terminal', () => {
    expect(renderText(report(verdict(), { impact: given }))).toContain(
      `Impact
  1 service that exists today would newly fail bucket-not-public: a
  1 service that exists today would newly pass bucket-not-public: b

`,
    )
    expect(renderText(report(verdict(), { impact: impact([]) }))).toContain(
      'Impact  nothing that exists today would newly pass or fail.\n',
    )
    expect(renderText(report(verdict()))).not.toContain('Impact')
  })

  test('the comment that a pull request would get', () => {
    expect(renderMarkdown(report(verdict(), { impact: given }))).toContain('**Impact**')
  })

  test('the JSON is as it is documented', () => {
    expect(renderJson(report(verdict(), { impact: given }))).toBe(renderJson(report(verdict())))
  })
})
