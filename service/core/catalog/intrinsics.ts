import type { Json } from '../model/json.ts'
import type { Value } from '../model/resource.ts'
import { isUnknown, type Unknown, unknownValue } from '../model/unknown.ts'

/** What stands where a template says `AWS::NoValue`: nothing at all. */
export const absent: unique symbol = Symbol('absent')

/** Plain data in which some values may be known only after the apply. */
type Raw = Json | Value

/**
 * What a template's value means once its holes are filled (rule E6): CloudFormation's functions, ARM's expressions and
 * dynamic references stand for what only the cloud will know, and are *unknown until applied* as a whole;
 * `AWS::NoValue` is absent. The same reading for what a parameter brought along, so that nobody slips a function
 * past a policy that way. Source: CloudFormation's "Intrinsic function reference", ARM's "Syntax and expressions".
 */
export function interpret(value: Raw, provider: string): Value | typeof absent {
  if (isUnknown(value)) return value
  if (typeof value === 'string') return interpretText(value, provider)
  if (Array.isArray(value)) {
    return Object.freeze(value.map((item) => interpret(item, provider)).filter((item) => item !== absent))
  }
  if (typeof value !== 'object' || value === null) return value
  const map = value as { readonly [key: string]: Raw }
  if (isIntrinsic(map, provider)) return isNoValue(map) ? absent : unknownOf(map)
  const entries = Object.entries(map).map(([key, item]) => [key, interpret(item, provider)] as const)
  return Object.freeze(Object.fromEntries(entries.filter(([, item]) => item !== absent))) as Value
}

/** Whether a map is a function of the cloud's template language: `{Ref: …}`, or anything with a key `Fn::…`. */
export function isIntrinsic(map: { readonly [key: string]: unknown }, provider: string): boolean {
  const keys = Object.keys(map)
  if (keys.some((key) => key.startsWith('Fn::'))) return true
  return provider !== 'http' && keys.length === 1 && keys[0] === 'Ref'
}

/** A value of a template in one line, as one writes it in YAML: `!Join ["-", [!Ref Key, "a"]]`. */
export function inOneLine(value: Raw): string {
  if (isUnknown(value)) return value.expression
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value as { readonly [key: string]: Raw })
  const [only] = entries
  if (entries.length === 1 && only && (only[0] === 'Ref' || only[0].startsWith('Fn::'))) return short(only[0], only[1])
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}: ${inOneLine(item)}`).join(', ')}}`
}

function short(key: string, argument: Raw): string {
  const name = key.replace(/^Fn::/, '')
  if (name === 'GetAtt' && isTexts(argument)) return `!GetAtt ${argument.join('.')}`
  const plain = typeof argument === 'string' && (name === 'Ref' || name === 'GetAtt')
  return `!${name} ${plain ? argument : inOneLine(argument)}`
}

function interpretText(text: string, provider: string): Value {
  if (provider === 'aws' && text.includes('{{resolve:')) return unknownValue(text, dynamicReferences(text))
  if (provider !== 'azure' || !text.startsWith('[') || !text.endsWith(']')) return text
  return text.startsWith('[[') ? text.slice(1) : unknownValue(text, text)
}

function dynamicReferences(text: string): string {
  return [...text.matchAll(/\{\{(resolve:[^}]*)\}\}/g)].map(([, reference]) => reference).join(',') || text
}

function isNoValue(map: { readonly [key: string]: unknown }): boolean {
  return map['Ref'] === 'AWS::NoValue'
}

function unknownOf(map: { readonly [key: string]: Raw }): Unknown {
  return unknownValue(inOneLine(map as Raw), [...new Set(targetsOf(map as Raw))].sort().join(','))
}

/** The logical ids, exports and outputs that a function points at. */
function targetsOf(value: Raw): readonly string[] {
  if (isUnknown(value)) return value.target.split(',')
  if (Array.isArray(value)) return value.flatMap(targetsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value as { readonly [key: string]: Raw }).flatMap(([key, argument]) => {
    if (key === 'Ref' && typeof argument === 'string') return [argument]
    if (key === 'Fn::GetAtt') return attributeTarget(argument)
    if (key === 'Fn::Sub') return substitutionTargets(argument)
    return targetsOf(argument)
  })
}

function attributeTarget(argument: Raw): readonly string[] {
  const [id] = isTexts(argument) ? argument : typeof argument === 'string' ? argument.split('.') : []
  return id === undefined ? targetsOf(argument) : [id]
}

function substitutionTargets(argument: Raw): readonly string[] {
  const [text, values] = Array.isArray(argument) ? argument : [argument, {}]
  const given = new Set(Object.keys((values ?? {}) as object))
  const names = typeof text === 'string' ? [...text.matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, name = '']) => name) : []
  const ids = names.filter((name) => !given.has(name)).map((name) => name.split('.')[0] ?? name)
  return [...ids, ...targetsOf((values ?? {}) as Raw)]
}

function isTexts(value: Raw): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
