/** What a file's change is in lines; the patch is null where no line changed. */
export type LineChange = { readonly additions: number; readonly deletions: number; readonly patch: string | null }

/** The lines of one side: those that changed begin at `from` and end before `to`. */
type Lines = { readonly all: readonly string[]; readonly from: number; readonly to: number }

/** Lines before and after a change that a patch shows. */
const context = 3

/**
 * How a text (its bytes, a character each) became another one, where that can be told in one way only: between the lines
 * that both begin and end with, the sides share none, and no neighbour is like what changed. Null: it is Git's to say.
 */
export function lineChange(before: string, after: string): LineChange | null {
  const [one, other] = [linesOf(before), linesOf(after)]
  const least = Math.min(one.length, other.length)
  let first = 0
  while (first < least && one[first] === other[first]) first += 1
  let last = 0
  while (last < least - first && one[one.length - 1 - last] === other[other.length - 1 - last]) last += 1
  const sides: readonly [Lines, Lines] = [
    { all: one, from: first, to: one.length - last },
    { all: other, from: first, to: other.length - last },
  ]
  const gone = new Set(one.slice(first, one.length - last))
  if (sides[1].all.slice(first, sides[1].to).some((line) => gone.has(line)) || sides.some(slides)) return null
  return { additions: sides[1].to - first, deletions: sides[0].to - first, patch: patchOf(...sides) }
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/)
}

/** Whether the same change could be said to begin a line sooner or later. */
function slides({ all, from, to }: Lines): boolean {
  if (from === to) return false
  return (from > 0 && all[from - 1] === all[to - 1]) || (to < all.length && all[from] === all[to])
}

function patchOf(before: Lines, after: Lines): string | null {
  if (before.from === before.to && after.from === after.to) return null
  const start = Math.max(before.from - context, 0)
  const ends = [before, after].map(({ all, to }) => Math.min(to + context, all.length))
  const range = (end = 0) => {
    const count = end - start
    return `${count === 0 ? start : start + 1}${count === 1 ? '' : `,${count}`}`
  }
  const lines = [
    ...before.all.slice(start, before.from).map((line) => ` ${line}`),
    ...before.all.slice(before.from, before.to).map((line) => `-${line}`),
    ...after.all.slice(after.from, after.to).map((line) => `+${line}`),
    ...before.all.slice(before.to, ends[0]).map((line) => ` ${line}`),
  ]
  const whole = lines.map((line) => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`)).join('')
  const text = `@@ -${range(ends[0])} +${range(ends[1])} @@${headingOf(before.all.slice(0, start))}\n${whole}`
  return Buffer.from(text.replace(/\n$/, ''), 'latin1').toString('utf8')
}

/** The last line above that begins like a name, as Git takes it for what the change is in. */
function headingOf(above: readonly string[]): string {
  const found = above.findLast((line) => /^[A-Za-z_$]/.test(line))
  return found === undefined ? '' : ` ${found.slice(0, 80).trimEnd()}`
}
