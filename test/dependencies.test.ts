import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const read = (path: string) => JSON.parse(readFileSync(resolve(import.meta.dirname, '..', path), 'utf8'))
const manifest = read('package.json') as {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  allowScripts: Record<string, boolean>
}
const lock = read('package-lock.json') as {
  packages: Record<
    string,
    { version?: string; resolved?: string; integrity?: string; hasInstallScript?: boolean; license?: string }
  >
}

describe('what Plumbline is built from', () => {
  test('K24: every version is exact, and the lockfile names no registry', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([])
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([])
  })

  test('K24: only packages that are named run a script when they are installed', () => {
    const scripted = Object.entries(lock.packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.split('node_modules/').at(-1) ?? '')
    expect(scripted.filter((name) => !(name in manifest.allowScripts))).toEqual([])
  })

  test('K4, K5, K19, K21, K22: libraries are newer than their known holes', () => {
    const least: readonly (readonly [string, string])[] = [
      ['hono', '4.13.7'],
      ['yaml', '2.8.3'],
      ['ajv', '8.18.0'],
      ['drizzle-orm', '0.45.2'],
    ]
    const number = (version: string) => version.split('.').reduce((sum, part) => sum * 10_000 + Number(part), 0)
    expect(
      least.filter(
        ([name, version]) => number(lock.packages[`node_modules/${name}`]?.version ?? '0.0.0') < number(version),
      ),
    ).toEqual([])
  })
})
