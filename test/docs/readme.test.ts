import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../../service/commands/commands.ts'
import { checkFormats } from '../../service/core/render/check-formats.ts'
import { names } from '../catalog/shipped.ts'

const root = resolve(import.meta.dirname, '../..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

describe('the README names what there is', () => {
  test.each(Object.keys(commands))('the command %s', (name) => {
    expect(readme).toMatch(new RegExp(`^\\|.*\`plumbline ${name}\\b`, 'm'))
  })

  test.each(Object.entries(commands).flatMap(([name, { options }]) => options.map(([form]) => [name, form] as const)))(
    'of the command %s the option %s',
    (name, form) => {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`plumbline ${name} `))
      expect(row).toContain(form.split(' ')[0])
    },
  )

  test.each(Object.keys(checkFormats))('the format %s', (format) => {
    expect(readme).toMatch(new RegExp(`--format [a-z\\\\|]*\\b${format}\\b`))
  })

  test.each(names)('the offering %s', (name) => {
    expect(readme).toContain(`\`${name}\``)
  })
})

describe('what a page says to type is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly scripts: object }
  const words = new Set(Object.keys(commands).map((name) => name.split(' ')[0] ?? ''))
  const pages = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md', { cwd: root })]

  test.each(pages)('%s', (page) => {
    const text = readFileSync(join(root, page), 'utf8')
    const run = [...text.matchAll(/\bnpm run (?:--silent )?([a-z][a-z:-]*)/g)].map(([, name]) => name ?? '')
    const typed = [...text.matchAll(/(?:`|npx |^)plumbline ([a-z]+)\b/gm)].map(([, name]) => name ?? '')
    expect(run.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
    expect(typed.filter((name) => !words.has(name))).toEqual([])
  })
})
