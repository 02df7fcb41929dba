import { expect, test } from 'vitest'
import { type LastAllowed, lastAllowed, layOver } from '../../../service/core/allowed/lay-over.ts'
import { type FileReading, readFile } from '../../../service/core/documents/read-file.ts'
import type { Document } from '../../../service/core/model/document.ts'
import type { HeldDocument } from '../../../service/core/model/held.ts'
import type { JsonObject } from '../../../service/core/model/json.ts'

const team = (name: string, rest = '') => `apiVersion: plumbline/v1
kind: Team
metadata: { name: ${name}${rest} }
spec: { github: acme/${name} }
`
const tree = (files: { readonly [path: string]: string }): readonly FileReading[] =>
  Object.entries(files).flatMap(([path, text]) => readFile({ path, text }) ?? [])
const held = (name: string, text: string | null, index = 0): LastAllowed => {
  const path = 'catalog/teams/then.yaml'
  const facts = { reason: '', because: null, commit: '', before: 'b', pullRequest: null, by: null, since: '' }
  const document: HeldDocument = {
    kind: 'Team',
    name,
    allowed: text === null ? null : { path, blob: '0'.repeat(40), index },
    ...facts,
  }
  return lastAllowed(document, text === null ? null : readFile({ path, text }))
}
const titleOf = ({ json }: Document) => (json['metadata'] as JsonObject)['title'] ?? '-'
const shown = (readings: readonly FileReading[]) =>
  readings
    .flatMap(({ path, documents, broken }) => [
      ...documents.map((one) => `${path} ${one.name} ${titleOf(one)}`),
      ...broken.map((one) => `${path} ${one.subject.name} broken`),
    ])
    .sort()

const bad = team('a', ', title: bad')
const good = team('a', ', title: good')
const tip = tree({ 'catalog/teams/a.yaml': bad, 'catalog/teams/b.yaml': team('b') })

const cases: readonly {
  readonly when: string
  readonly side: readonly FileReading[]
  readonly held: readonly LastAllowed[]
  readonly gives: readonly string[]
}[] = [
  {
    when: 'the side is the tip',
    side: tip,
    held: [held('a', good)],
    gives: ['catalog/teams/b.yaml b -', 'catalog/teams/then.yaml a good'],
  },
  {
    when: 'the side leaves it alone',
    side: tree({ 'catalog/teams/a.yaml': bad, 'catalog/teams/b.yaml': team('b', ', title: new') }),
    held: [held('a', good)],
    gives: ['catalog/teams/b.yaml b new', 'catalog/teams/then.yaml a good'],
  },
  {
    when: 'the side moves it to another file and comments it',
    side: tree({ 'catalog/teams/moved.yaml': `# moved\n${bad}`, 'catalog/teams/b.yaml': team('b') }),
    held: [held('a', good)],
    gives: ['catalog/teams/b.yaml b -', 'catalog/teams/then.yaml a good'],
  },
  {
    when: 'the side changes it',
    side: tree({ 'catalog/teams/a.yaml': team('a', ', title: mended') }),
    held: [held('a', good)],
    gives: ['catalog/teams/a.yaml a mended'],
  },
  {
    when: 'it was never allowed',
    side: tip,
    held: [held('a', null)],
    gives: ['catalog/teams/b.yaml b -'],
  },
  {
    when: 'its deletion is held, and the side does not bring it back',
    side: tip,
    held: [held('gone', `${team('other')}---\n${team('gone')}`, 1)],
    gives: ['catalog/teams/a.yaml a bad', 'catalog/teams/b.yaml b -', 'catalog/teams/then.yaml gone -'],
  },
  {
    when: 'its deletion is held, and the side brings another one back',
    side: tree({ 'catalog/teams/gone.yaml': team('gone', ', title: back') }),
    held: [held('gone', team('gone'))],
    gives: ['catalog/teams/gone.yaml gone back'],
  },
]

test.each(cases)('J1, M2: where $when', ({ side, held: all, gives }) => {
  expect(shown(layOver(tip, side, all))).toEqual(gives)
})

test('M10: a document that is broken on the tip stands as it was last allowed, and so where the side leaves it broken', () => {
  const broken = { 'catalog/teams/a.yaml': `${team('a')}\n  unknown: 1\n`, 'catalog/teams/b.yaml': team('b') }
  const brokenTip = tree(broken)
  expect(shown(brokenTip)).toContain('catalog/teams/a.yaml a broken')
  for (const side of [brokenTip, tree({ ...broken, 'catalog/teams/c.yaml': team('c') })]) {
    expect(shown(layOver(brokenTip, side, [held('a', good)]))).toContain('catalog/teams/then.yaml a good')
    expect(shown(layOver(brokenTip, side, [held('a', good)]))).not.toContain('catalog/teams/a.yaml a broken')
  }
})

test('J1: what is not held keeps its identity', () => {
  const [, b] = tip
  expect(layOver(tip, tip, [held('a', good)])).toContain(b)
  expect(layOver(tip, tip, [])).toBe(tip)
})

test('M2: a text that does not hold the document is refused, not taken for its absence', () => {
  expect(() => held('a', team('b'))).toThrow('does not hold Team a as it was last allowed')
})
