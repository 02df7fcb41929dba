import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asks, type Files, local, policy, service, smallOnly } from '../judge/judging.ts'
import { sampleOf } from '../sample.ts'
import { type Approving, allowed, type BranchState, change, documentsOf, verdictAlone } from './changes.ts'

const names = ['a', 'b', 'c']
const at = (name: string) => `catalog/services/${name}.yaml`

/** A service as somebody may write it: two policies ask for an approval of some, one denies others. */
const text = fc
  .record({
    name: fc.constantFrom(...names),
    gib: fc.constantFrom(10, 600, 900, 5000),
    open: fc.boolean(),
    note: fc.constantFrom('x', 'y'),
    dev: fc.boolean(),
    needs: fc.constantFrom('', 'a', 'b'),
  })
  .map(({ name, gib, open, note, dev, needs }) => {
    const spec = needs === '' || needs === name ? '' : `  dependsOn: [${needs}]\n`
    return service(name, `{ storageGiB: ${gib}, public: ${open}, note: ${note} }`, { ...(dev ? local : {}), spec })
  })

/** What somebody does to a file: a service, under its own name or another; twice in a file; gone; unreadable. */
const edit = fc.record({
  path: fc.constantFrom(...names.map(at), 'elsewhere.yaml'),
  content: fc.oneof(
    { weight: 6, arbitrary: text },
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.tuple(text, text).map((both) => both.join('---\n')) },
    { weight: 1, arbitrary: fc.constantFrom('\t: [', 'apiVersion: plumbline/v1\nkind: Service\n') },
  ),
})

/** A merge, allowed or forced: some files, or all as they stood some merges ago; and whose approvals it has. */
const merge = fc.record({
  edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
  back: fc.option(fc.nat(4)),
  approving: fc.oneof(
    fc.constantFrom<Approving>('nothing', 'everything'),
    fc.subarray(['small-only', 'private', 'builtin-stateful', 'builtin-deletions']),
  ),
})
type Merge = typeof merge extends fc.Arbitrary<infer T> ? T : never

const rules: Files = {
  'policies/small.yaml': smallOnly(asks),
  'policies/private.yaml': policy('private', { ...asks, require: 'service.parameters.public == false' }),
  'policies/huge.yaml': policy('huge', { require: 'service.parameters.storageGiB < 5000' }),
}

function headOf({ edits, back }: Merge, history: readonly BranchState[]): Files {
  const then = back === null ? undefined : history.at(-1 - back)
  if (then === undefined) return Object.fromEntries(edits.map(({ path, content }) => [path, content]))
  const now = history.at(-1)?.files ?? {}
  return { ...Object.fromEntries(Object.keys(now).map((path) => [path, null])), ...then.files }
}

/** Every state of a branch on which the merges come, one after the other, with what became of the last. */
function walk(merges: readonly Merge[], look: (before: BranchState, after: ReturnType<typeof change>) => void): void {
  const history = [change(allowed, rules, 'everything').branch]
  for (const one of merges) {
    const before = history.at(-1)
    if (before === undefined) return
    const after = change(before, headOf(one, history), one.approving)
    look(before, after)
    history.push(after.branch)
  }
}

const merges = fc.array(merge, { minLength: 1, maxLength: 6 })

describe('M2, K11: whatever is merged, forced, reverted, renamed, doubled or broken, one change after the other', () => {
  test('M2, K11: what counts breaks no rule but by an approval of exactly that, which stands', () => {
    fc.assert(
      fc.property(merges, (all) =>
        walk(all, (_, { branch }) => {
          const open = verdictAlone(branch).findings.filter(
            ({ category, status }) => category === 'violation' && status !== 'approved',
          )
          expect(open).toEqual([])
        }),
      ),
      sampleOf(60),
    )
  })

  test('A6: an approval stands while what it was given for counts, and not a merge longer', () => {
    fc.assert(
      fc.property(merges, (all) =>
        walk(all, (_, { branch }) => {
          const keys = new Set(verdictAlone(branch).findings.map(({ key }) => key))
          expect(branch.approvals.filter(({ key }) => !keys.has(key))).toEqual([])
        }),
      ),
      sampleOf(60),
    )
  })

  test('M2, M10: what changes in what counts is what the change was allowed; what is held counts as it did before', () => {
    fc.assert(
      fc.property(merges, (all) =>
        walk(all, (before, { branch, documents, allowed: counting }) => {
          const then = documentsOf(before.files, before.held)
          const changed = new Set(counting.map(({ kind, name }) => `${kind} ${name}`))
          for (const name of names) {
            const [one, other] = [then, documents].map(({ services }) => services.get(name)?.digest)
            expect([name, one !== other]).toEqual([name, changed.has(`Service ${name}`)])
            if (branch.held.some((held) => held.name === name)) expect([name, other]).toEqual([name, one])
          }
        }),
      ),
      sampleOf(60),
    )
  })

  test('M2: doing it in one merge or in two lets no more through where nobody approves', () => {
    fc.assert(
      fc.property(edit, edit, (one, other) => {
        if (one.path === other.path) return
        const start = change(allowed, rules, 'everything').branch
        const together = change(start, { [one.path]: one.content, [other.path]: other.content })
        const apart = change(change(start, { [one.path]: one.content }).branch, { [other.path]: other.content })
        for (const { branch } of [together, apart]) {
          expect(verdictAlone(branch).findings.filter(({ category }) => category === 'violation')).toEqual([])
        }
      }),
      sampleOf(60),
    )
  })
})
