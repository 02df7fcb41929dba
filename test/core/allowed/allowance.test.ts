import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../service/core/model/finding.ts'
import { asks, bucket, estateFile, type Files, local, policy, service, smallOnly, team } from '../judge/judging.ts'
import { type Approving, allowed, type BranchState, change, verdictBetween } from './changes.ts'

const small = { 'policies/small-only.yaml': smallOnly(asks) }
const at = (name: string) => `catalog/services/${name}.yaml`
const big = (name: string, size = 900, spec = '') => ({
  [at(name)]: service(name, `{ storageGiB: ${size} }`, { spec }),
})
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 12345\n`
const fine = (name: string, spec = '') => ({ [at(name)]: service(name, '{ storageGiB: 10 }', { spec }) })

/** A branch on which these files are allowed. */
function branchWith(...files: readonly Files[]): BranchState {
  return change(allowed, Object.assign({}, ...files), 'everything').branch
}

const heldIn = ({ held }: BranchState) => held.map(({ kind, name }) => `${kind} ${name}`)

type Case = {
  readonly when: string
  readonly base: readonly Files[]
  readonly head: Files
  readonly approved?: Approving
  readonly held: readonly string[]
  readonly counts?: readonly string[]
}

const cases: readonly Case[] = [
  { when: 'a compliant service is merged', base: [small], head: fine('a'), held: [], counts: ['Service a'] },
  { when: 'a forced merge breaks a rule', base: [small], head: big('a'), held: ['Service a'], counts: [] },
  {
    when: 'a forced merge breaks a rule in one of two services',
    base: [small],
    head: { ...big('a'), ...fine('b') },
    held: ['Service a'],
    counts: ['Service b'],
  },
  {
    when: 'the exception was approved',
    base: [small],
    head: big('a'),
    approved: ['small-only'],
    held: [],
    counts: ['Service a'],
  },
  {
    when: 'a service depends on one that is held',
    base: [small],
    head: { ...big('a'), ...fine('b', '  dependsOn: [a]\n'), ...fine('c', '  dependsOn: [b]\n') },
    held: ['Service a', 'Service b', 'Service c'],
  },
  {
    when: 'an offering is changed without an administrator, and a service of it with it',
    base: [fine('old')],
    head: { 'catalog/offerings/bucket.yaml': bucket('${params.public}'), ...fine('new') },
    held: ['Offering bucket', 'Service new'],
  },
  {
    when: 'an approved change of an offering makes a service break a rule',
    base: [
      {
        'policies/private.yaml': policy('private', {
          on: '["AWS::S3::Bucket"]',
          require: 'resource.properties.PublicAccessBlockConfiguration.BlockPublicAcls',
        }),
      },
      fine('old'),
    ],
    head: { 'catalog/offerings/bucket.yaml': bucket('${params.public}') },
    approved: 'everything',
    held: ['Offering bucket'],
  },
  {
    when: 'a policy is loosened without an administrator, and what it forbids is added',
    base: [small],
    head: { 'policies/small-only.yaml': smallOnly({ ...asks, require: '"true"' }), ...big('a') },
    held: ['Policy small-only', 'Service a'],
  },
  {
    when: 'a policy is deleted without an administrator',
    base: [small],
    head: { 'policies/small-only.yaml': null },
    held: ['Policy small-only'],
  },
  {
    when: 'a service document turns broken',
    base: [fine('a')],
    head: { [at('a')]: `${service('a')}  oops: 1\n` },
    held: ['Service a'],
  },
  {
    when: 'a service, a policy and the Estate become pointers to large files (LFS)',
    base: [small, fine('a')],
    head: { [at('a')]: pointer, 'policies/small-only.yaml': pointer, 'plumbline.yaml': pointer },
    approved: 'everything',
    held: ['Estate acme', 'Policy small-only', 'Service a'],
  },
  {
    when: 'a file is called by another case, and says something else',
    base: [small, fine('a')],
    head: { [at('a')]: null, [at('A')]: String(big('a')[at('a')]) },
    held: ['Service a'],
  },
  {
    when: 'a byte order mark and other line ends come in',
    base: [small, fine('a')],
    head: { [at('a')]: `\ufeff${String(fine('a')[at('a')]).replaceAll('\n', '\r\n')}` },
    held: [],
    counts: [],
  },
  {
    when: 'a file with two services turns unreadable',
    base: [{ [at('a')]: `${service('a')}---\n${service('b')}` }],
    head: { [at('a')]: '\tapiVersion: plumbline/v1\n: [' },
    held: ['Service a', 'Service b'],
  },
  {
    when: 'a new file cannot be read, beside an innocent service',
    base: [],
    head: { [at('x')]: '\t: [', ...fine('b') },
    held: [],
    counts: ['Service b'],
  },
  {
    when: 'an offering is deleted that a service still uses, with an administrator',
    base: [fine('a')],
    head: { 'catalog/offerings/bucket.yaml': null },
    approved: 'everything',
    held: ['Offering bucket', 'Service a'],
  },
  {
    when: 'six services are deleted without an administrator',
    base: [fine('a'), fine('b'), fine('c'), fine('d'), fine('e'), fine('f')].map((one) =>
      Object.fromEntries(
        Object.entries(one).map(([path, text]) => [
          path,
          String(text)
            .replace('payments-prod', 'sandbox')
            .replace('prod', 'dev')
            .replace(/\n {2}region.*/, ''),
        ]),
      ),
    ),
    head: Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [at(name), null])),
    held: ['Service a', 'Service b', 'Service c', 'Service d', 'Service e', 'Service f'],
  },
  {
    when: 'something that holds data is deleted without an administrator',
    base: [fine('a'), fine('b')],
    head: { [at('a')]: null },
    held: ['Service a'],
  },
  {
    when: 'a team is new and nobody approved it, and its service comes with it',
    base: [],
    head: {
      'catalog/teams/web.yaml': team('web'),
      [at('a')]: service('a', '{}', { owner: 'web' }),
    },
    held: ['Service a', 'Team web'],
  },
  {
    when: 'an estate only observes',
    base: [{ 'plumbline.yaml': estateFile('  mode: observe\n') }, small],
    head: big('a'),
    held: [],
    counts: ['Service a'],
  },
]

describe('M2: what of a change counts, and what is held', () => {
  test.each(cases)('M2: $when', ({ base, head, approved = 'nothing', held, counts }) => {
    const merged = change(branchWith(...base), head, approved)
    expect(heldIn(merged.branch)).toEqual(held)
    if (counts !== undefined) expect(merged.allowed.map(({ kind, name }) => `${kind} ${name}`)).toEqual(counts)
  })

  test('M2: what is held counts as it was last allowed, and says why', () => {
    const merged = change(branchWith(small, fine('a')), big('a'))
    expect(merged.documents.services.get('a')?.value.spec.parameters).toEqual({ storageGiB: 10 })
    expect(merged.held[0]).toMatchObject({
      reason: 'small-only: Service a asks for 900 GiB.',
      pullRequest: 1,
      by: '7',
      allowed: { path: at('a'), index: 0 },
    })
  })

  test('M2: what was never allowed counts as absent', () => {
    const merged = change(branchWith(small), big('a'))
    expect(merged.documents.services.has('a')).toBe(false)
    expect(merged.held[0]?.allowed).toBeNull()
  })

  test('M2: a forced merge followed by ten innocent ones is still held', () => {
    let branch = change(branchWith(small), big('a')).branch
    for (let n = 0; n < 10; n++) branch = change(branch, fine(`b${n}`)).branch
    expect(heldIn(branch)).toEqual(['Service a'])
  })

  test('M2: a later change of the held document that passes lets it through; one of its title alone does not', () => {
    const branch = change(branchWith(small), big('a')).branch
    const titled = String(big('a')[at('a')]).replace('metadata: { name: a,', 'metadata: { name: a, title: A,')
    expect(heldIn(change(branch, { [at('a')]: titled }).branch)).toEqual(['Service a'])
    const mended = change(branch, big('a', 20))
    expect(heldIn(mended.branch)).toEqual([])
    expect(mended.documents.services.get('a')?.value.spec.parameters).toEqual({ storageGiB: 20 })
  })

  test('M2, J1: a policy deleted by a direct push still judges what it would have stopped', () => {
    const pushed = change(branchWith(small), { 'policies/small-only.yaml': null })
    const then = change(pushed.branch, big('a'))
    expect(heldIn(then.branch)).toEqual(['Policy small-only', 'Service a'])
  })

  test('M1: what a rebased change loosens in its first commit does not judge its second', () => {
    const merged = change(
      branchWith(small),
      {
        'policies/small-only.yaml': smallOnly({ ...asks, require: '"true"' }),
        ...big('a'),
      },
      ['builtin-rules'],
    )
    expect(heldIn(merged.branch)).toEqual(['Service a'])
    expect(heldIn(change(merged.branch, fine('b')).branch)).toEqual(['Service a'])
  })

  test('M10: a deletion is measured against what was last allowed: two that each add one name, then one that deletes both', () => {
    const branch = branchWith({ [at('a')]: service('a', '{ storageGiB: 10 }') })
    const doubled = change(branch, { [at('a-again')]: service('a', '{ storageGiB: 20 }') })
    expect(heldIn(doubled.branch)).toEqual(['Service a'])
    const gone = change(doubled.branch, { [at('a')]: null, [at('a-again')]: null })
    expect(heldIn(gone.branch)).toEqual(['Service a'])
    expect(gone.documents.services.has('a')).toBe(true)
  })

  test('M10: while a file cannot be read, no vanished service is deleted', () => {
    const branch = branchWith(fine('a'), fine('b'))
    const merged = change(branch, { [at('a')]: '\t: [', [at('b')]: null }, 'everything')
    expect(merged.documents.services.has('a')).toBe(true)
    expect(merged.documents.services.has('b')).toBe(true)
    const mended = change(merged.branch, { [at('a')]: service('a') })
    expect(heldIn(mended.branch)).toEqual(['Service b'])
  })

  test('M2: a forced deletion, then the same name as another offering: still a replacement that asks', () => {
    const offering = { 'catalog/offerings/vault.yaml': bucket().replace('name: bucket', 'name: vault') }
    const branch = branchWith(offering, fine('a'))
    const deleted = change(branch, { [at('a')]: null })
    expect(heldIn(deleted.branch)).toEqual(['Service a'])
    const again = change(deleted.branch, { [at('a')]: service('a', '{}', { offering: 'vault' }) })
    expect(heldIn(again.branch)).toEqual(['Service a'])
    expect(again.verdict.plan.changes[0]?.action).toBe('replace')
  })

  test('J14: what was held stays held while an estate observes', () => {
    const branch = change(branchWith(small), big('a')).branch
    const observing = change(branch, { 'plumbline.yaml': estateFile('  mode: observe\n') }, 'everything')
    expect(heldIn(change(observing.branch, fine('b')).branch)).toEqual(['Service a'])
  })
})

test('M2: local services need nobody to be made', () => {
  expect(change(allowed, { [at('a')]: service('a', '{}', local) }).held).toEqual([])
})

/** A file that cannot be read counts as nothing, and blocks nothing but what was in it. */
function blocksAnything({ introduced, category, status, enforcement, subject }: Finding): boolean {
  if (!introduced || status === 'waived' || status === 'approved' || subject.kind === 'File') return false
  return category === 'document' || enforcement === 'deny' || enforcement === 'approve'
}

test('M2: however changes follow one another, the branch gets from what counted to what counts by what nobody forbids', () => {
  const variants: { readonly [path: string]: readonly (string | null)[] } = {
    'policies/small-only.yaml': [null, smallOnly(asks), smallOnly({ ...asks, require: '"true"' }), smallOnly()],
    'catalog/offerings/bucket.yaml': [bucket(), bucket('${params.public}'), bucket('${params.'), null],
    'plumbline.yaml': [estateFile(), estateFile('  limits: { deletions: 1 }\n'), null],
    [at('a')]: [null, String(fine('a')[at('a')]), String(big('a')[at('a')]), '\t: ['],
    [at('b')]: [
      null,
      String(fine('b', '  dependsOn: [a]\n')[at('b')]),
      service('a'),
      'apiVersion: plumbline/v1\nkind: Service\n',
    ],
    [at('c')]: [null, service('c', '{}', local), service('c', '{ storageGiB: 600 }', local)],
  }
  const edit = fc
    .constantFrom(...Object.keys(variants))
    .chain((path) => fc.constantFrom(...(variants[path] ?? [])).map((text) => ({ [path]: text })))
  const head = fc.array(edit, { minLength: 1, maxLength: 3 }).map((edits): Files => Object.assign({}, ...edits))
  fc.assert(
    fc.property(fc.array(head, { maxLength: 4 }), (heads) => {
      let branch = branchWith(small, fine('a'))
      for (const files of heads) {
        const { branch: next } = change(branch, files)
        expect(verdictBetween(branch, next).findings.filter(blocksAnything)).toEqual([])
        branch = next
      }
    }),
    { numRuns: 60 },
  )
})
