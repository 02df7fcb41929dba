import { existsSync, readdirSync } from 'node:fs'
import type { LocalCloudFacts } from '../../../core/doctor/facts.ts'
import { checkFolder } from '../../nearest-folder.ts'

/** Whether the local cloud's folder can be read and written, or made where it is not there yet. */
export function examineCloud(folder: string): LocalCloudFacts {
  try {
    if (existsSync(folder)) readdirSync(folder)
    checkFolder(folder)
    return { folder, problem: null }
  } catch (error) {
    return { folder, problem: error instanceof Error ? error.message : String(error) }
  }
}
