import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { examineCloud } from '../../../../service/adapters/providers/local/examine-cloud.ts'

test('the local cloud can be used where its folder is one, or can be made', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-cloud-'))
  const cloud = join(folder, 'some', 'cloud')
  expect(examineCloud(cloud)).toEqual({ folder: cloud, problem: null })
  expect(existsSync(join(folder, 'some'))).toBe(false)
  mkdirSync(cloud, { recursive: true })
  expect(examineCloud(cloud).problem).toBe(null)
  rmSync(cloud, { recursive: true })
  writeFileSync(cloud, '')
  expect(examineCloud(cloud).problem).toContain('not a directory')
  expect(examineCloud(join(cloud, 'below')).problem).toContain('not a directory')
  rmSync(folder, { recursive: true })
})
