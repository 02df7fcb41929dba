import { describe, expect, test } from 'vitest'
import { landingKey, readMemory, writeMemory } from '../../../service/core/result/memory.ts'
import { allowedState, heldDocument, landedChange, standingApproval } from '../../contracts/store/entries.ts'
import { commit, landed, service } from './samples.ts'

describe('M8: what a deployment carries', () => {
  const approval = { policy: 'p', key: 'k'.repeat(64), by: '7' }
  const short = { ...approval, key: 'k'.repeat(16) }
  const standing = [standingApproval({ policy: 'p', key: 'k'.repeat(64), by: { id: '7', login: 'carol' } })]
  const pins = new Map([
    ['acme/security', '12'],
    ['erin', '7'],
  ])
  const state = allowedState({ held: [heldDocument()], waitingSince: '2026-11-24T12:00:00Z' })

  test('M8: is read as it was written; approvals only as far as they stand', () => {
    const open = landed([service(), service({ service: 'z', state: 'applied' })], {
      approvals: [approval, { ...approval, by: '8' }],
    })
    const earlier = landed([service({ state: 'applied' })], { commit: 'e'.repeat(40), approvals: [approval] })
    const own = landingKey(open)
    const memory = readMemory(writeMemory({ own, state, open: [open], approved: [open, earlier], standing, pins }))
    expect(memory).toMatchObject({
      own,
      allowed: state.commit,
      waitingSince: state.waitingSince,
      held: state.held,
      pins: { erin: '7', 'acme/security': '12' },
      landings: [
        { commit: earlier.commit, open: false, services: [], approvals: [short] },
        { commit: open.commit, open: true, services: [landedChange()], approvals: [short] },
      ],
    })
  })

  test('M8: what would not fit is left out, so that who reads it is stricter', () => {
    const large = landed(Array.from({ length: 500 }, (_, at) => service({ service: `s${at}` })))
    const held = Array.from({ length: 500 }, (_, at) => heldDocument({ name: `h${at}` }))
    const approved = Array.from({ length: 300 }, (_, at) =>
      landed([], { commit: `${at}`.padStart(40, '0'), approvals: [approval] }),
    )
    const many = new Map(Array.from({ length: 2000 }, (_, at) => [at === 1999 ? 'erin' : `acme/team-${at}`, `${at}`]))
    const text = writeMemory({ own: 'x', state: allowedState({ held }), open: [large], approved, standing, pins: many })
    expect(text.length).toBeLessThan(50_000)
    const memory = readMemory(text)
    expect(memory?.held).toBeNull()
    expect(memory?.pins).toHaveProperty('erin')
    expect(memory?.landings.at(-1)).toMatchObject({ commit, services: null, open: true })
    // The latest ones, oldest first.
    expect(memory?.landings.at(-2)?.commit).toBe('0'.repeat(40))
  })

  test.each([
    '',
    'null',
    '[]',
    '{"version":2}',
    '{"version":1,"allowed":"x","landings":[],"pins":{}}',
    '{"version":1,"allowed":"',
  ])('M8: %j is no memory', (text) => expect(readMemory(text)).toBeNull())
})
