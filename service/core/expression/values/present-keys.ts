/** The keys of a map whose values are there: `undefined` stands for absent. */
export function presentKeys(map: { readonly [key: string]: unknown }): readonly string[] {
  const keys = Object.keys(map)
  return keys.every((key) => map[key] !== undefined) ? keys : keys.filter((key) => map[key] !== undefined)
}
