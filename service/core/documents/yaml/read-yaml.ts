import { isMap, isScalar, type Node } from 'yaml'
import type { Json } from '../../model/json.ts'
import { parseTree, type YamlProblem } from './parse-tree.ts'
import { plainValue } from './plain-value.ts'
import { quickYaml } from './quick-yaml.ts'

export type { YamlProblem } from './parse-tree.ts'

/** A YAML document's value and what is wrong with it; with problems, the value is what could be read all the same. */
export type YamlReading = { readonly value: Json; readonly problems: readonly YamlProblem[] }

/** Reads one YAML document (rule D4). Never throws; hostile texts are problems with places (K19, K20). */
export function readYaml(text: string): YamlReading {
  const quick = quickYaml(text)
  return quick === undefined ? readWhole(text) : { value: quick, problems: [] }
}

/** The whole reader, for every text: slower, and the measure of what the quick one may answer. */
export function readWhole(text: string): YamlReading {
  const tree = parseTree(text)
  if (!('document' in tree)) return { value: null, problems: [tree] }
  // A broken tree may hold anything; its value is read only as far as it tells what the document is.
  if (tree.problems.length > 0) return { value: envelopeOf(tree.document.contents), problems: tree.problems }
  const { value, problems } = plainValue(tree.document.contents)
  return { value: problems.length > 0 ? (value ?? envelopeOf(tree.document.contents)) : value, problems }
}

/** What a broken document says of itself: apiVersion, kind and name. */
function envelopeOf(contents: Node | null): Json {
  const metadata = childOf(contents, 'metadata')
  const fields: { [key: string]: Json } = {}
  for (const field of ['apiVersion', 'kind']) {
    const text = textOf(childOf(contents, field))
    if (text !== null) fields[field] = text
  }
  const name = textOf(childOf(metadata, 'name'))
  return { ...fields, ...(name === null ? {} : { metadata: { name } }) }
}

function childOf(node: unknown, key: string): unknown {
  if (!isMap(node)) return null
  return node.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.value ?? null
}

function textOf(node: unknown): string | null {
  return isScalar(node) && typeof node.value === 'string' ? node.value : null
}
