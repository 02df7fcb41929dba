import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../../service/commands/commands.ts'
import { checkFormats } from '../../service/core/render/check-formats.ts'
import { names } from '../catalog/shipped.ts'

const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8')

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
