import { parseDuration } from '../documents/date.ts'
import { compileParameters, withDefaults } from '../documents/parameters.ts'
import type { Read } from '../expression/compile.ts'
import type { Document } from '../model/document.ts'
import type { Enforcement } from '../model/enforcement.ts'
import type { JsonObject } from '../model/json.ts'
import type { PackSpec, PolicySpec } from '../model/specs.ts'
import { type CompiledPolicy, compilePolicy, ruleReads } from './compile-policy.ts'
import { digestOf } from './fingerprint.ts'
import { type Place, sensitiveParams } from './sensitive.ts'

/** A policy in force: its document, compiled, with the parameters and the enforcement that it was given. */
export type Rule = CompiledPolicy & {
  readonly name: string
  readonly document: Document<'Policy'>
  readonly spec: PolicySpec
  /** `tagging@1`; null for the estate's own. */
  readonly pack: string | null
  readonly enforcement: Enforcement
  /** With the defaults. */
  readonly params: JsonObject
  /** The longest exception, in milliseconds; null where it has no limit, undefined where there are no exceptions. */
  readonly maximum: number | null | undefined
  /** What rule A3 means by "digest of the rule": `when`, `require`, `variables`, parameters. */
  readonly digest: string
  readonly reads: readonly Read[]
  /** Where its own parameters are sensitive (rule V4). */
  readonly sensitive: readonly Place[]
  /** What it reads, the violated part first: for places (rule J10). */
  readonly readsInOrder: { readonly [violated in 'when' | 'require']: readonly Read[] }
  /** Which of the variables that are not the subject's own the rule reads; message and fix do not count. */
  readonly needs: Needs
  /** The same of `when` alone: what it skips is skipped whatever `require` would read. */
  readonly whenNeeds: Needs
}

/** Variables that change without the subject. */
export type Needs = {
  readonly old: boolean
  readonly change: boolean
  readonly pr: boolean
  readonly usage: boolean
  readonly now: boolean
  /** Any of them. */
  readonly any: boolean
}

/** What the Estate's packs say of a policy. */
export type Setting = {
  readonly pack: string | null
  readonly parameters: JsonObject
  readonly enforcement: Enforcement | null
}

const kept = new WeakMap<Document<'Policy'>, Map<string, Rule | null>>()

/**
 * A policy as it is in force; null where its expressions do not compile (its document is broken then, and said so).
 * Kept by the document's identity and the setting's content, so that an unchanged policy is the same rule.
 */
export function compileRule(document: Document<'Policy'>, setting: Setting): Rule | null {
  const rules = kept.get(document) ?? new Map<string, Rule | null>()
  kept.set(document, rules)
  const key = digestOf(setting)
  const known = rules.get(key)
  if (known !== undefined) return known
  const rule = newRule(document, setting)
  rules.set(key, rule)
  return rule
}

/** The setting of an estate's own policy: as it stands. */
export const asItStands: Setting = { pack: null, parameters: {}, enforcement: null }

/** The setting by which a pack's entry puts one of its policies in force. */
export function settingOf(pack: PackSpec, policy: Document<'Policy'>): Setting {
  const known = Object.keys((policy.value.spec.parameters?.properties ?? {}) as JsonObject)
  const parameters = Object.entries(pack.parameters ?? {}).filter(([name]) => known.includes(name))
  return {
    pack: `${pack.name}@${pack.version}`,
    parameters: Object.fromEntries(parameters),
    enforcement: pack.enforcement?.[policy.name] ?? null,
  }
}

function newRule(document: Document<'Policy'>, setting: Setting): Rule | null {
  const { spec } = document.value
  const compiled = compilePolicy(spec)
  if ('problems' in compiled) return null
  const params = paramsOf(spec, setting.parameters)
  const reads = ruleReads(compiled)
  return Object.freeze({
    ...compiled,
    name: document.name,
    document,
    spec,
    pack: setting.pack,
    enforcement: setting.enforcement ?? spec.enforcement,
    params,
    maximum: maximumOf(spec),
    digest: digestOf({ when: spec.when ?? null, require: spec.require, variables: spec.variables ?? {}, params }),
    reads,
    sensitive: sensitiveParams(spec, params),
    readsInOrder: inOrder(compiled),
    needs: needsOf(reads),
    whenNeeds: needsOf(compiled.when?.reads ?? []),
  })
}

/** A policy's parameters: what it was given, over its schema's defaults. */
export function paramsOf(spec: PolicySpec, given: JsonObject): JsonObject {
  if (spec.parameters === undefined) return given
  const schema = compileParameters(spec.parameters)
  return 'problems' in schema ? given : withDefaults(schema, given)
}

function maximumOf({ exception }: PolicySpec): number | null | undefined {
  if (exception === undefined) return undefined
  return exception.maximum === undefined ? null : parseDuration(exception.maximum)
}

function needsOf(reads: readonly Read[]): Needs {
  const roots = new Set(reads.map((read) => read.path[0]))
  const needs = {
    old: roots.has('old'),
    change: roots.has('change'),
    pr: roots.has('pr'),
    usage: roots.has('usage'),
    now: roots.has('now'),
  }
  return { ...needs, any: Object.values(needs).some(Boolean) }
}

function inOrder({ when, require }: CompiledPolicy): Rule['readsInOrder'] {
  const condition = when?.reads ?? []
  return { when: [...condition, ...require.reads], require: [...require.reads, ...condition] }
}
