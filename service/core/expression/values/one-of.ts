import { type TypeName, typeInWords } from './type-name.ts'

/** Types in words: `text, a list or a map`. */
export function oneOf(types: readonly TypeName[]): string {
  const words = [...new Set(types.map(typeInWords))]
  const last = words.pop() ?? 'nothing'
  return words.length === 0 ? last : `${words.join(', ')} or ${last}`
}
