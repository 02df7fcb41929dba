import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** A test whose title begins with the rules, or the rows of the threat model, that it shows: `D4, E9: …`. */
export type RuleTest = { readonly ids: readonly string[]; readonly title: string; readonly path: string }

/** Every such test of the suite, found in the text of the test files. */
export function ruleTests(): RuleTest[] {
  return testsIn(filesBelow('test').filter((path) => path.endsWith('.test.ts')))
}

/** Those of the contract suites, which each member of a family runs. */
export function contractTests(): RuleTest[] {
  return testsIn(filesBelow('test/contracts'))
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

function testsIn(paths: readonly string[]): RuleTest[] {
  return paths
    .flatMap((path) => titlesOf(path).map((title) => ({ ids: idsOf(title), title, path })))
    .filter(({ ids }) => ids.length > 0)
}

function titlesOf(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8')
  return [
    ...text.matchAll(
      /(?:\b(?:test|it|describe)(?:\.\w+)*(?:\([^\n]*?\))?|^\s*\](?: as const)?\))\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`)/gm,
    ),
  ].map((match) => (match[1] ?? match[2] ?? match[3] ?? '').replace(/\\(['"`])/g, '$1'))
}

function idsOf(title: string): string[] {
  const head = /^((?:[DEJGAMSVK]\d+(?:\s*[,/–-]\s*|\s+and\s+)?)+):/.exec(title)?.[1]
  return head ? (head.match(/[DEJGAMSVK]\d+/g) ?? []) : []
}
