import { invalid, notBuilt } from '../protocol/aws-error.ts'
import type { Place } from '../server/world.ts'
import type { Stack } from './model.ts'

/** What a stack of the account and region exports under a name; who reads it is remembered. */
export function importValue(place: Place, reader: Stack, name: string): string {
  const found = standing(place).flatMap(({ outputs }) => outputs.filter(({ ExportName }) => ExportName === name))[0]
  if (!found) throw invalid(`No export named ${name} found`)
  reader.imports.add(name)
  return found.OutputValue
}

/** Refuses loudly what AWS refuses, in words that are not documented: what others read to change or go, and two of one name. */
export function checkExports(place: Place, stack: Stack, next: Stack['outputs']): void {
  for (const { ExportName: name, OutputValue } of stack.outputs) {
    const stays = next.some((one) => one.ExportName === name && one.OutputValue === OutputValue)
    if (name !== undefined && !stays && standing(place).some((one) => one !== stack && one.imports.has(name)))
      throw notBuilt(`a change of the export ${name}, which another stack reads`)
  }
  const others = standing(place).filter((one) => one !== stack)
  const twice = next.find(
    ({ ExportName: name }) =>
      name !== undefined && others.some(({ outputs }) => outputs.some((one) => one.ExportName === name)),
  )
  if (twice) throw notBuilt(`a second export named ${twice.ExportName}`)
}

function standing({ stacks }: Place): readonly Stack[] {
  return stacks.filter(({ status }) => status !== 'DELETE_COMPLETE')
}
