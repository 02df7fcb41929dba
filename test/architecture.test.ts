import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Every source file below a folder, relative to the root, with `/`. */
function filesBelow(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.includes('node_modules/'))
    .sort()
}

/** The part of the house that a file belongs to. */
function partOf(path: string): string {
  const parts: readonly (readonly [RegExp, string])[] = [
    [/^service\/main\.ts$/, 'main'],
    [/^service\/compose(?:\.ts$|\/)/, 'compose'],
    [/^service\/config(?:\.ts$|\/)/, 'config'],
    [/^service\/ports(?:\.ts$|\/)/, 'ports'],
    [/^service\/core\//, 'core'],
    [/^service\/flows\//, 'flows'],
    [/^service\/edges\//, 'edges'],
    [/^service\/commands\//, 'commands'],
    [/^service\/adapters\/worktree\//, 'worktree'],
    [/^service\/adapters\//, 'adapters'],
    [/^scanners\//, 'scanners'],
  ]
  return parts.find(([pattern]) => pattern.test(path))?.[1] ?? `unknown (${path})`
}

const mayImport: { readonly [part: string]: readonly string[] } = {
  core: ['core'],
  ports: ['ports', 'core'],
  config: ['config'],
  flows: ['flows', 'core', 'ports'],
  edges: ['edges', 'flows', 'core', 'ports'],
  adapters: ['adapters', 'worktree', 'core', 'ports'],
  worktree: ['worktree', 'core', 'ports'],
  scanners: ['scanners', 'core', 'ports'],
  compose: ['compose', 'adapters', 'worktree', 'scanners', 'edges', 'flows', 'core', 'ports', 'config'],
  commands: ['commands', 'compose', 'flows', 'core', 'config', 'worktree', 'ports'],
  main: ['commands'],
}

type Import = { readonly from: string; readonly specifier: string }

function importsOf(path: string): Import[] {
  const text = readFileSync(join(root, path), 'utf8')
  const pattern =
    /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:\{[^}]*\}[^'"\n]*?)?from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)import\s*'([^']+)'/g
  return [...text.matchAll(pattern)].map((match) => ({ from: path, specifier: match[1] ?? match[2] ?? match[3] ?? '' }))
}

const sources = [...filesBelow('service'), ...filesBelow('scanners')]
const imports = sources.flatMap(importsOf)
const inner = imports
  .filter(({ specifier }) => specifier.startsWith('.'))
  .map(({ from, specifier }) => ({
    from,
    to: relative(root, resolve(root, dirname(from), specifier))
      .split(sep)
      .join('/'),
  }))

describe('the house', () => {
  test('each file imports only from the parts that its own may use', () => {
    const wrong = inner
      .filter(({ to }) => to.startsWith('service/') || to.startsWith('scanners/'))
      .filter(({ from, to }) => !mayImport[partOf(from)]?.includes(partOf(to)))
      .map(({ from, to }) => `${from} imports ${to}`)
    expect(wrong).toEqual([])
  })

  test('nothing imports in a circle', () => {
    const next = Map.groupBy(inner, (one) => one.from)
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      if (done.has(path) || trail.includes(path)) return
      for (const { to } of next.get(path) ?? []) visit(to, [...trail, path])
      done.add(path)
    }
    for (const path of sources) visit(path, [])
    expect(circles).toEqual([])
  })

  test('every import leads to a file of the house', () => {
    const known = new Set(sources)
    expect(inner.filter(({ to }) => /\.tsx?$/.test(to) && !known.has(to))).toEqual([])
  })

  test('core does no input and no output, reads no clock, no environment and no chance', () => {
    const pure = new Set([
      'node:crypto',
      'yaml',
      'ajv',
      'ajv-formats',
      '@marcbachmann/cel-js',
      're2js',
      'canonicalize',
      'fastest-levenshtein',
      'ipaddr.js',
      'node-diff3',
      'picomatch',
    ])
    const packageOf = (specifier: string) =>
      specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/')
    const reached = imports
      .filter(
        ({ from, specifier }) =>
          partOf(from) === 'core' && !specifier.startsWith('.') && !pure.has(packageOf(specifier)),
      )
      .map(({ from, specifier }) => `${from} imports ${specifier}`)
    const impure =
      /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bprocess\.|\bconsole\.|\bsetTimeout\(|\bfetch\(|\brandom(?:Bytes|UUID|Int)\b|\bperformance\./
    const called = sources
      .filter((path) => partOf(path) === 'core')
      .filter((path) => impure.test(withoutComments(readFileSync(join(root, path), 'utf8'))))
    expect({ reached, called }).toEqual({ reached: [], called: [] })
  })

  test('only config reads the environment', () => {
    const readers = sources.filter((path) =>
      /\bprocess\.env\b/.test(withoutComments(readFileSync(join(root, path), 'utf8'))),
    )
    // The command line asks whether a terminal wants colour and where the user's cache is, before any configuration is read.
    const others = ['service/commands/colour.ts', 'service/commands/compile-cache.ts']
    expect(readers.filter((path) => !['service/config.ts', ...others].includes(path))).toEqual([])
  })

  test('K16, K18: nothing evaluates text as code, and no shell is started', () => {
    const dangerous =
      /\beval\(|\bnew Function\(|from 'node:vm'|\bexec(?:Sync)?\(|\bspawn(?:Sync)?\([^)]*shell:\s*true|from 'node:child_process'.*\bexec\b[^F]/
    const found = sources.filter((path) =>
      dangerous.test(withoutComments(readFileSync(join(root, path), 'utf8')).replace(/\.exec\(/g, '.match(')),
    )
    expect(found).toEqual([])
  })

  test('K22: no SQL is made of input', () => {
    const found = sources.filter((path) => /\bsql\.(?:raw|identifier)\(/.test(readFileSync(join(root, path), 'utf8')))
    expect(found).toEqual([])
  })

  test('K1: signatures and tokens are compared in constant time', () => {
    const naive =
      /\b\w*(?:[sS]ignature|[tT]oken|[sS]ecret|[dD]igest)\w*\s*[!=]==?\s*\w*(?:[sS]ignature|[tT]oken|[sS]ecret)\w*/
    const found = sources.filter(
      (path) => partOf(path) !== 'core' && naive.test(withoutComments(readFileSync(join(root, path), 'utf8'))),
    )
    expect(found).toEqual([])
  })

  test('no file is longer than 300 lines', () => {
    const long = sources
      .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300)
    expect(long).toEqual([])
  })

  test('names are kebab-case, and there is no drawer for what has no place', () => {
    const odd = sources.filter(
      (path) =>
        !/^(?:[a-z0-9-]+\/)*[a-z0-9-]+\.tsx?$/.test(path) ||
        /(?:^|\/)(?:utils?|helpers?|misc|common|index)(?:\.|\/)/.test(path),
    )
    expect(odd).toEqual([])
  })

  test('nothing is exported by default, and no bypass of the types is left', () => {
    const bypass = /export default|@ts-ignore|@ts-expect-error|\bas any\b|\bas unknown as\b|biome-ignore/
    expect(sources.filter((path) => bypass.test(readFileSync(join(root, path), 'utf8')))).toEqual([])
  })

  test('what a module exports says what it is', () => {
    const undocumented = sources.flatMap((path) => {
      const lines = readFileSync(join(root, path), 'utf8').split('\n')
      return lines.flatMap((line, at) => {
        const name = /^export (?:async )?(?:function\*?|const|type|class) (\w+)/.exec(line)?.[1]
        return name && !/\*\/\s*$/.test(lines[at - 1] ?? '') ? [`${path}: ${name}`] : []
      })
    })
    expect(undocumented).toEqual([])
  })
})

/** The text without comments, so that prose may name what code may not use. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/[^\n]*/g, '$1')
}
