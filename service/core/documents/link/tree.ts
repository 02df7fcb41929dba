import type { Document } from '../../model/document.ts'
import type { Kind } from '../../model/kind.ts'
import type { Shipped } from '../../model/shipped.ts'
import type { AccountSpec, PackSpec } from '../../model/specs.ts'
import { didYouMean, shown } from '../nearest.ts'
import type { Gathered } from './gathered.ts'

/** What references are looked up in: one tree of documents, and what the product ships. */
export type Tree = {
  /** `unknown` where there is no Estate that can be read: then nothing is said against what refers to it. */
  readonly accounts: ReadonlyMap<string, AccountSpec> | 'unknown'
  /** Packs in force; `unknown` as accounts are. */
  readonly packs: readonly PackSpec[] | 'unknown'
  /** Names of the policies of packs in force, each with its document and its pack. */
  readonly packPolicies: ReadonlyMap<string, { readonly pack: string; readonly document: Document<'Policy'> }>
  readonly shipped: Shipped
  /** A sound document. */
  find<K extends Kind>(kind: K, name: string): Document<K> | null
  /** The path of a broken document of that name. */
  flawed(kind: Kind, name: string): string | null
  names(kind: Kind): readonly string[]
}

/** Makes the tree that references are looked up in. */
export function treeOf(gathered: Gathered, shipped: Shipped): Tree {
  const [estate] = [...(gathered.sound.get('Estate')?.values() ?? [])]
  const spec = (estate?.document as Document<'Estate'> | undefined)?.value.spec
  const packs = spec ? (spec.packs ?? []) : 'unknown'
  return {
    accounts: spec ? new Map(spec.accounts.map((account) => [account.name, account])) : 'unknown',
    packs,
    packPolicies: packPolicies(packs === 'unknown' ? [] : packs, shipped),
    shipped,
    find: <K extends Kind>(kind: K, name: string) =>
      (gathered.sound.get(kind)?.get(name)?.document as Document<K> | undefined) ?? null,
    flawed: (kind, name) => gathered.flawed.get(kind)?.get(name) ?? null,
    names: (kind) => [...(gathered.sound.get(kind)?.keys() ?? []), ...(gathered.flawed.get(kind)?.keys() ?? [])].sort(),
  }
}

function packPolicies(packs: readonly PackSpec[], shipped: Shipped): Tree['packPolicies'] {
  return new Map(
    packs.flatMap((pack) =>
      (shipped.packs.get(`${pack.name}@${pack.version}`) ?? [])
        .filter(({ name }) => !(pack.except ?? []).includes(name))
        .map((document) => [document.name, { pack: pack.name, document }] as const),
    ),
  )
}

/** Why a reference leads nowhere: to nothing, with the nearest name, or to a broken document; null where it is fine. */
export function missing(tree: Tree, kind: Kind, name: string): string | null {
  if (tree.find(kind, name)) return null
  const path = tree.flawed(kind, name)
  const word = kind.toLowerCase()
  if (path !== null) return `${word} \`${shown(name)}\` is broken; mend it in ${path}`
  return `${word} \`${shown(name)}\` is unknown${didYouMean(name, tree.names(kind))}`
}
