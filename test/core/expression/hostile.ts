/** Hostile expressions, made in families: each would take far more work than any evaluation may do, if it were let. */
export type Hostile = { readonly family: string; readonly source: string }

const macros = ['all', 'exists', 'exists_one', 'filter', 'map'] as const
const lists = ['params.hundred', 'params.thousand', 'params.million'] as const

/** A body that keeps its macro going to the end. */
function goOn(macro: (typeof macros)[number], body: string): string {
  if (macro === 'exists') return `(${body}) == null`
  return macro === 'map' ? body : `(${body}) != null`
}

/** `list.macro(a, list.macro(b, …))`. */
function nested(macro: (typeof macros)[number], list: string, depth: number): string {
  let body = '1'
  for (let level = depth; level > 0; level -= 1) body = `${list}.${macro}(v${level}, ${goOn(macro, body)})`
  return body
}

/** `cel.bind(v1, first, cel.bind(v2, step(v1), …))`: each level doubles what the one before made. */
function doubling(
  first: string,
  step: (name: string) => string,
  levels: number,
  last: (name: string) => string,
): string {
  let source = last(`v${levels}`)
  for (let level = levels; level > 0; level -= 1) {
    source = `cel.bind(v${level}, ${level === 1 ? first : step(`v${level - 1}`)}, ${source})`
  }
  return source
}

const nests: readonly Hostile[] = macros.flatMap((macro) =>
  lists.flatMap((list) =>
    [2, 4, 12].flatMap((depth) =>
      list === 'params.hundred' && depth < 4
        ? []
        : [{ family: `${macro} within itself`, source: nested(macro, list, depth) }],
    ),
  ),
)

const mixed: readonly Hostile[] = macros.flatMap((outer) =>
  macros.map((inner) => ({
    family: 'macros within one another',
    source: `params.thousand.${outer}(a, ${goOn(outer, `params.thousand.${inner}(b, ${goOn(inner, 'params.thousand.map(c, a + b + c)')})`)})`,
  })),
)

const grown: readonly Hostile[] = [24, 28, 32, 40, 48].flatMap((levels) => [
  {
    family: 'text doubled',
    source: doubling(
      '"aaaaaaaa"',
      (v) => `${v} + ${v}`,
      levels,
      (v) => `size(${v}) > 0`,
    ),
  },
  {
    family: 'text doubled',
    source: doubling(
      'params.text',
      (v) => `${v} + ${v}`,
      levels,
      (v) => `${v} == "x"`,
    ),
  },
  {
    family: 'lists doubled',
    source: doubling(
      '[1, 2, 3, 4]',
      (v) => `${v} + ${v}`,
      levels,
      (v) => `size(${v}) > 0`,
    ),
  },
  {
    family: 'lists doubled',
    source: doubling(
      'params.thousand',
      (v) => `${v} + ${v}`,
      levels,
      (v) => v,
    ),
  },
  {
    family: 'lists within lists',
    source: doubling(
      '[1]',
      (v) => `[${v}, ${v}]`,
      levels,
      (v) => v,
    ),
  },
  {
    family: 'lists within lists',
    source: doubling(
      '[1]',
      (v) => `[${v}, ${v}]`,
      levels,
      (v) => `${v} == ${v}`,
    ),
  },
  {
    family: 'maps within maps',
    source: doubling(
      '{"a": 1}',
      (v) => `{"a": ${v}, "b": ${v}}`,
      levels,
      (v) => v,
    ),
  },
  {
    family: 'maps within maps',
    source: doubling(
      '{"a": 1}',
      (v) => `{"a": ${v}, "b": ${v}}`,
      levels,
      (v) => `${v} != ${v}`,
    ),
  },
  {
    family: 'lists copied by macros',
    source: doubling(
      'params.thousand',
      (v) => `(${v} + ${v}).map(i, i)`,
      levels,
      (v) => `size(${v}) > 0`,
    ),
  },
  {
    family: 'bytes doubled',
    source: doubling(
      'b"aaaaaaaa"',
      (v) => `${v} + ${v}`,
      levels,
      (v) => `size(${v}) > 0`,
    ),
  },
])

const perElement: readonly Hostile[] = [
  'params.text.contains(params.needle)',
  'params.text.indexOf(params.needle) == 1',
  'params.text.lastIndexOf(params.needle) == 1',
  'params.text.split("a") == []',
  'params.text.split("") == []',
  'params.text.lowerAscii() == ""',
  'params.text.upperAscii() == ""',
  'params.text.trim() == ""',
  'params.text.substring(1) == ""',
  'params.text + params.text == ""',
  'params.text == params.twin',
  'params.text < params.twin',
  'params.text in params.texts',
  'params.text.matches("(a*)*b")',
  'params.text.matches("(a|aa)+$")',
  'params.text.matches(params.pattern)',
  'size(params.emoji) == 1',
  'params.emoji.substring(5) == ""',
  'size(params.wide) == 1',
  'params.wide == params.wideTwin',
  'params.wide.all(k, k != "")',
  'params.thousand == params.thousandTwin',
  'params.thousand + params.thousand == []',
  'i in params.thousand',
  'params.texts.join(params.text) == ""',
  'bytes(params.text) == b""',
  'string(bytes(params.text)) == ""',
  'params.nope == 1',
  'params.wide.nope == 1',
  'params.text.nope == 1',
  'timestamp("2026-01-01T00:00:00Z").getHours("Europe/Paris") == 99',
].flatMap((body) => [
  { family: 'dear functions in a loop', source: `params.million.all(i, (${body}) || true)` },
  { family: 'dear functions in a loop', source: `params.million.exists(i, (${body}) && false)` },
  {
    family: 'dear functions in a loop',
    source: `params.thousand.all(i, params.thousand.exists(j, (${body}) && false) || true)`,
  },
])

/** More than two hundred of them. */
export const hostile: readonly Hostile[] = [...nests, ...mixed, ...grown, ...perElement]

const wide = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`key${at}`, at]))
const text = 'a'.repeat(200_000)

/** What they run over: large, but no larger than a document can be made. */
export const hostileVariables = {
  params: {
    hundred: Array.from({ length: 100 }, (_, at) => at),
    thousand: Array.from({ length: 1_000 }, (_, at) => at),
    thousandTwin: Array.from({ length: 1_000 }, (_, at) => at),
    million: Array.from({ length: 1_000_000 }, (_, at) => at),
    text,
    twin: `${'a'.repeat(199_999)}b`,
    needle: `b${'a'.repeat(100_000)}`,
    texts: Array.from({ length: 20 }, (_, at) => 'a'.repeat(199_980 + at)),
    emoji: '\u{1f600}'.repeat(50_000),
    pattern: '(a?){200}b',
    wide,
    wideTwin: { ...wide },
  },
}
