import { describe, expect, test } from 'vitest'
import type { LandedService, Landing } from '../../../service/core/model/landing.ts'
import { size } from '../../../service/core/render/fitting.ts'
import { type ResultContext, renderResult } from '../../../service/core/render/result.ts'
import { descriptionOf, environmentResults, isThrough } from '../../../service/core/result/environment-result.ts'
import { heldDocument } from '../../contracts/store/entries.ts'
import { commit, landed, service } from '../result/samples.ts'
import { hostileTexts } from './hostile.ts'
import { living } from './living.ts'

function context(landings: readonly Landing[], differences: Partial<ResultContext> = {}): ResultContext {
  const nothing = {
    held: [],
    waiting: false,
    failures: new Map(),
    incident: null,
    firstPlan: null,
    judgedOn: 'a'.repeat(40),
  }
  return { ...nothing, open: landings, providers: new Set(['local']), ...differences }
}

const failures = (service: string, answer = 'no') => new Map([[service, { step: 'create Bucket', answer, issue: 45 }]])

describe('M7: what became of a merge, service by service', () => {
  const cases: readonly {
    readonly when: string
    readonly services: readonly LandedService[]
    readonly context?: Partial<ResultContext>
    readonly headline: string
    readonly states: readonly string[]
  }[] = [
    {
      when: 'it is applied',
      services: [service({ state: 'applied' })],
      headline: 'applied',
      states: ['dev success: 1 applied'],
    },
    {
      when: 'it is under way',
      services: [service(), service({ service: 'z', state: 'applied' })],
      headline: 'applying',
      states: ['dev in_progress: 1 under way, 1 applied'],
    },
    {
      when: 'one failed while another is under way',
      services: [service(), service({ service: 'z' })],
      context: { failures: failures('z') },
      headline: 'applying',
      states: ['dev in_progress: 1 failed, 1 under way'],
    },
    {
      when: 'it failed',
      services: [service()],
      context: { failures: failures('orders') },
      headline: 'not applied, a step failed',
      states: ['dev failure: 1 failed'],
    },
    {
      when: 'the first plan waits',
      services: [service()],
      context: { waiting: true },
      headline: 'waits for the first apply',
      states: ['dev queued: 1 waiting'],
    },
    {
      when: 'each environment is told by itself',
      services: [service({ state: 'applied' }), service({ service: 'z', environment: 'prod', provider: 'aws' })],
      headline: 'not applied',
      states: ['dev success: 1 applied', 'prod error: 1 not applied'],
    },
    {
      when: 'what it depends on cannot be written, at whatever distance',
      services: [
        service({ service: 'a', dependsOn: ['b'] }),
        service({ service: 'b', dependsOn: ['c'] }),
        service({ service: 'c', provider: 'gcp' }),
      ],
      headline: 'not applied',
      states: ['dev error: 3 not applied'],
    },
    {
      when: 'it goes after what depends on it, which failed',
      services: [service({ action: 'delete' }), service({ service: 'z', dependsOn: ['orders'] })],
      context: { failures: failures('z') },
      headline: 'not applied, a step failed',
      states: ['dev failure: 1 failed, 1 not applied'],
    },
    {
      when: 'it is held',
      services: [service({ held: true })],
      context: { held: [heldDocument({ name: 'orders' })] },
      headline: 'held',
      states: ['dev error: 1 held'],
    },
    {
      when: 'what it is made from is held',
      services: [service({ held: true })],
      context: { held: [heldDocument({ kind: 'Offering', name: 'bucket' })] },
      headline: 'held',
      states: ['dev error: 1 held'],
    },
    {
      when: 'what was held is put back',
      services: [service({ held: true })],
      headline: 'nothing left to apply',
      states: ['dev success: 1 replaced'],
    },
  ]
  test.each(cases)('M7: $when', ({ services, context: differences, headline, states }) => {
    const one = landed(services)
    const now = context([one], differences)
    expect(renderResult([one], now).split('\n').slice(0, 2)).toEqual([
      '<!-- plumbline -->',
      `### Plumbline: ${headline}`,
    ])
    const told = environmentResults(one, now).map(
      ({ environment, state, words }) => `${environment} ${state}: ${words}`,
    )
    expect(told).toEqual(states)
    expect(isThrough(one, now)).toBe(states.every((state) => / success: /.test(state)))
  })

  test('M7: the worst stands first, and says how to go on', () => {
    const one = landed([
      service({ service: 'a', state: 'applied', with: { commit, pullRequest: null } }),
      service({ service: 'b', provider: 'aws' }),
      service({ service: 'c' }),
      service({ service: 'd', held: true }),
    ])
    const held = [heldDocument({ name: 'd' }), heldDocument({ kind: 'Policy', name: 'p', reason: 'because' })]
    const text = renderResult([one], context([one], { held, failures: failures('c'), incident: 7 }))
    expect(text.split('\n').filter((line) => line.startsWith('| '))).toEqual([
      '| | service | environment | |',
      '| ✋ | Policy `p` | | held: because |',
      '| ❌ | `c` | `dev` | to be created; `create Bucket` failed: no #45 says more. |',
      '| ✋ | `d` | `dev` | held: bucket-not-public asks for approval. |',
      '| ⏸️ | `b` | `dev` | not created: this release has no provider for aws |',
      '| ✅ | `a` | `dev` | created, as it is since commit ddddddd |',
    ])
    expect(text).toContain('#7 says who may let it through, and how.')
    expect(text).toContain('`/plumbline apply` here')
    expect(text).toContain('a release with a provider for it applies it by itself')
    expect(text.trimEnd().split('\n').at(-1)).toBe('What was judged before the merge stands in the check of `aaaaaaa`.')
  })

  test('G4: whatever comes from an estate or a cloud is inert', () => {
    for (const text of hostileTexts) {
      const one = landed([
        service({ service: text, environment: text }),
        service({ service: 'x', held: true }),
        service({ service: 'y', dependsOn: [text] }),
      ])
      const said = new Map([[text, { step: text, answer: text, issue: null }]])
      const held = [heldDocument({ name: 'x', reason: text }), heldDocument({ kind: 'Team', name: text, reason: text })]
      expect(living(renderResult([one], context([one], { failures: said, held })))).toEqual([])
    }
  })

  test('M7: a merge of many services fits into a comment, and says how many are left out', () => {
    const many = landed(Array.from({ length: 5000 }, (_, at) => service({ service: `s${at}`, state: 'applied' })))
    const text = renderResult([many], context([many]))
    expect(size(text)).toBeLessThan(65_536)
    expect(text).toContain('…and 4,900 more')
  })

  test('V5: a deployment’s description fits into GitHub’s 140 characters, whatever became of however many', () => {
    const some = (became: Partial<LandedService>) =>
      Array.from({ length: 9999 }, (_, at) => service({ service: `${JSON.stringify(became).length}-${at}`, ...became }))
    const one = landed([
      ...some({ held: true }),
      ...some({ provider: 'aws' }),
      ...some({}),
      ...some({ state: 'applied' }),
      ...some({ state: 'nothing' }),
    ])
    const [result] = environmentResults(one, context([one], { held: [heldDocument({ kind: 'Estate', name: 'acme' })] }))
    const description = descriptionOf(result?.words ?? '', { seq: 99_999_999, hash: 'f'.repeat(64) })
    expect(description.length).toBeLessThanOrEqual(140)
    expect(description).toMatch(/^9999 held, 9999 not applied, .*; ledger 99999999:f+$/)
  })
})
