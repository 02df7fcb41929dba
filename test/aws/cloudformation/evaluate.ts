import { invalid, notBuilt } from '../protocol/aws-error.ts'
import { getAtt } from './references.ts'
import { record, type Template } from './template.ts'

/** What stands for a value that nobody knows before the change set is executed. */
export const afterApply = '{{changeSet:KNOWN_AFTER_APPLY}}'

/** What a template's functions can see. */
export type Scope = {
  readonly template: Template
  readonly parameters: ReadonlyMap<string, string>
  readonly pseudo: { readonly [name: string]: string }
  /** What `Ref` (null) or `Fn::GetAtt` gives of a resource; `afterApply` while nobody knows. */
  resource(logicalId: string, attribute: string | null): unknown
  /** What another stack exports under a name. */
  exported(name: string): string
}

const none = Symbol('AWS::NoValue')

/** A value with every function resolved; what resolves to `AWS::NoValue` is left out. */
export function evaluate(value: unknown, scope: Scope): unknown {
  const found = resolve(value, scope)
  return found === none ? undefined : found
}

/** Whether a value holds something that nobody knows yet. */
export function holdsUnknown(value: unknown): boolean {
  return JSON.stringify(value ?? null).includes(afterApply)
}

/** Whether a condition of the template holds; a resource without one always does. */
export function holds(condition: string | undefined, scope: Scope): boolean {
  if (condition === undefined) return true
  const rule = scope.template.Conditions[condition]
  if (rule === undefined) throw invalid(`Template format error: Unresolved condition dependency ${condition}`)
  return resolve(rule, scope) === true
}

function resolve(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((item) => resolve(item, scope)).filter((item) => item !== none)
  const given = record(value)
  if (!given) return value
  const [key = '', ...others] = Object.keys(given)
  if (others.length === 0 && (key === 'Ref' || key === 'Condition' || key.startsWith('Fn::')))
    return call(key, given[key], scope)
  return Object.fromEntries(
    Object.entries(given)
      .map(([name, item]): [string, unknown] => [name, resolve(item, scope)])
      .filter(([, item]) => item !== none),
  )
}

function call(name: string, input: unknown, scope: Scope): unknown {
  if (name === 'Ref') return ref(String(input), scope)
  if (name === 'Condition' && typeof input === 'string') return holds(input, scope)
  if (name === 'Fn::GetAtt') {
    const { name: id, attribute } = getAtt(input)
    return scope.resource(id, attribute)
  }
  if (name === 'Fn::Sub') return sub(input, scope)
  if (name === 'Fn::If') {
    const [condition, then, otherwise] = list(name, input)
    return resolve(holds(String(condition), scope) ? then : otherwise, scope)
  }
  const known = functions[name]
  if (!known)
    throw name === 'Condition' ? invalid('Template format error: Condition') : notBuilt(`the function ${name}`)
  return known(resolve(input, scope), scope)
}

const functions: { readonly [name: string]: (input: unknown, scope: Scope) => unknown } = {
  'Fn::Join': (input) => {
    const [by, parts] = list('Fn::Join', input)
    return list('Fn::Join', parts).map(scalar).join(String(by))
  },
  'Fn::Select': (input) => {
    const [at, parts] = list('Fn::Select', input)
    const found = list('Fn::Select', parts)[Number(at)]
    if (found === undefined) throw invalid(`Template error: Fn::Select cannot select nonexistent value at index ${at}`)
    return found
  },
  'Fn::Split': (input) => {
    const [by, text] = list('Fn::Split', input)
    return String(text).split(String(by))
  },
  'Fn::Base64': (input) => (holdsUnknown(input) ? afterApply : Buffer.from(String(input)).toString('base64')),
  'Fn::Equals': (input) => {
    const [one, other] = list('Fn::Equals', input)
    return (
      JSON.stringify(one) === JSON.stringify(other) ||
      (isScalar(one) && isScalar(other) && String(one) === String(other))
    )
  },
  'Fn::And': (input) => list('Fn::And', input).every((one) => one === true),
  'Fn::Or': (input) => list('Fn::Or', input).some((one) => one === true),
  'Fn::Not': (input) => list('Fn::Not', input)[0] !== true,
  'Fn::ImportValue': (input, scope) => scope.exported(scalar(input)),
  'Fn::GetAZs': (input, { pseudo }) => ['a', 'b', 'c'].map((zone) => `${input || pseudo['AWS::Region']}${zone}`),
  'Fn::FindInMap': (input, { template }) => {
    const [map, top, second] = list('Fn::FindInMap', input).map(String)
    const found = record(record(template.Mappings[map ?? ''])?.[top ?? ''])?.[second ?? '']
    if (found === undefined) throw invalid(`Template error: Unable to get mapping for ${map}::${top}::${second}`)
    return found
  },
}

function ref(name: string, scope: Scope): unknown {
  if (name === 'AWS::NoValue') return none
  if (name.startsWith('AWS::')) {
    const found = scope.pseudo[name]
    if (found === undefined) throw notBuilt(`the pseudo parameter ${name}`)
    return found
  }
  const parameter = scope.template.Parameters[name]
  if (!parameter) return scope.resource(name, null)
  const value = scope.parameters.get(name) ?? ''
  return /^(?:CommaDelimitedList|List<)/.test(parameter.Type) ? value.split(',').map((one) => one.trim()) : value
}

function sub(input: unknown, scope: Scope): string {
  const [text, own] = Array.isArray(input) ? input : [input, {}]
  const names = record(own) ?? {}
  return String(text)
    .replace(/\$\{([^!}][^}]*)\}/g, (_, hole: string) => {
      const name = hole.trim()
      if (name in names) return scalar(resolve(names[name], scope))
      return scalar(name.includes('.') ? call('Fn::GetAtt', name, scope) : ref(name, scope))
    })
    .replace(/\$\{!([^}]*)\}/g, '${$1}')
}

function list(name: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw invalid(`Template error: every ${name} object requires a list`)
  return value
}

function scalar(value: unknown): string {
  if (!isScalar(value)) throw invalid('Template error: every Fn::Join or Fn::Sub object requires text')
  return String(value)
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}
