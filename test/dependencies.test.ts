import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const text = (path: string) => readFileSync(resolve(import.meta.dirname, '..', path), 'utf8')
const read = (path: string) => JSON.parse(text(path))
const manifest = read('package.json') as {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  allowScripts: Record<string, boolean>
  scripts: Record<string, string>
  private: boolean
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

  test('K24: each package is the one that was looked at: the lockfile has its digest', () => {
    const without = Object.entries(lock.packages).filter(([path, { integrity }]) => path !== '' && !integrity)
    expect(without.map(([path]) => path)).toEqual([])
    expect(Object.values(lock.packages).filter(({ integrity }) => integrity && !/^sha512-/.test(integrity))).toEqual([])
  })

  test('K24: a new version waits a week before it comes in, and runs nothing when it does', () => {
    expect(manifest.scripts['dependency']).toMatch(/--save-exact --ignore-scripts --min-release-age=7$/)
    expect(text('CONTRIBUTING.md')).toContain('npm run dependency -- ')
  })

  test('K24: nothing is published by mistake', () => expect(manifest.private).toBe(true))

  test('K24: the image is built of the lockfile without running anything of it, on a base that can be pinned, and is nobody’s root', () => {
    const image = text('Dockerfile')
    expect(image).toMatch(/^ARG NODE=/m)
    expect([...image.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base)).toEqual(['${NODE}', '${NODE}'])
    const installs = image.split('\n').filter((line) => /\bnpm (?!run build)/.test(line))
    expect(installs.length).toBeGreaterThan(0)
    for (const line of installs)
      for (const call of line.split('&&').filter((one) => /\bnpm (?!run )/.test(one)))
        expect(call).toMatch(/npm (?:ci|prune --omit=dev) --ignore-scripts/)
    expect(image.slice(image.lastIndexOf('FROM'))).toMatch(/^USER node$/m)
  })

  test('the image and the benchmarks start the service as npm start does', () => {
    const [node, flag, main, serve] = String(manifest.scripts['start']).split(' ')
    const start = JSON.stringify([node, flag, `/plumbline/${main}`, serve]).replaceAll(',', ', ')
    expect(text('Dockerfile')).toMatch(/^CMD \[/m)
    expect(text('Dockerfile').trimEnd().endsWith(`CMD ${start}`)).toBe(true)
    expect(text('test/bench/serve-process.ts')).toContain(`'${flag}', main, '${serve}'`)
    expect(text('docs/operations.md')).toContain(`\`${flag}\``)
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
