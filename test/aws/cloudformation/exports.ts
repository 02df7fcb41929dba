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

/** Refuses loudly what AWS refuses in words that are not documented: that goes or changes what others read. */
export function checkExports(place: Place, stack: Stack, next: Stack['outputs']): void {
  for (const { ExportName: name, OutputValue } of stack.outputs) {
    const stays = next.some((one) => one.ExportName === name && one.OutputValue === OutputValue)
    if (name !== undefined && !stays && standing(place).some((one) => one !== stack && one.imports.has(name)))
      throw notBuilt(`a change of the export ${name}, which another stack reads`)
  }
}

function standing({ stacks }: Place): readonly Stack[] {
  return stacks.filter(({ status }) => status !== 'DELETE_COMPLETE')
}
