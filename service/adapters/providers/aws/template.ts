import { createHash } from 'node:crypto'
import type { Parameter } from '@aws-sdk/client-cloudformation'
import { formatPointer, parsePointer } from '../../../core/documents/pointer.ts'
import type { Json, JsonObject } from '../../../core/model/json.ts'
import type { StackTemplate } from '../../../core/model/stack-template.ts'
import { refusal } from './aws-words.ts'

/** What CloudFormation is sent of a template. */
export type SentTemplate = {
  readonly body: JsonObject
  readonly text: string
  readonly parameters: Parameter[]
  /** What may stand in no message, whoever wrote it. */
  readonly secrets: readonly string[]
}

/** CloudFormation's ceiling for a parameter's value (User Guide, "Understand CloudFormation quotas"). */
const largestParameter = 4096

/**
 * Makes a template ready to be sent: what is sensitive goes as a parameter with `NoEcho`, so that nobody reads it in the template,
 * the stack or a change set. Where CloudFormation would show it all the same (outputs, metadata, mappings), it is refused.
 */
export function sentTemplate({ body, sensitive, unknown }: StackTemplate, service: string): SentTemplate {
  if (unknown.length > 0) throw refusal(`${service} needs ${unknown.join(', ')}, which is not known yet`)
  const hidden = sensitive.map(parsePointer)
  const secrets = new Map<string, string>()
  const shown = hide(body, [], hidden, secrets, service)
  const given = Object.fromEntries([...secrets.keys()].map((name) => [name, { Type: 'String', NoEcho: true }]))
  const template: JsonObject = secrets.size === 0 ? shown : { ...shown, Parameters: given }
  const parameters = [...secrets].map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue }))
  return {
    body: template,
    text: JSON.stringify(template),
    parameters,
    secrets: [...secrets.values()].filter((value) => value !== ''),
  }
}

function hide(
  map: JsonObject,
  path: readonly string[],
  hidden: readonly (readonly string[])[],
  secrets: Map<string, string>,
  service: string,
): JsonObject {
  const entries = Object.entries(map).map(([key, value]) => [key, within(value, [...path, key])] as const)
  return Object.fromEntries(entries)

  function within(value: Json, at: readonly string[]): Json {
    if (!hidden.some((one) => isAbove(one, at) || isAbove(at, one))) return value
    if (Array.isArray(value)) return value.map((item: Json, index) => within(item, [...at, String(index)]))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, within(item, [...at, key])]))
    return hidden.some((one) => isAbove(one, at)) && value !== null ? asParameter(value, at) : value
  }

  function asParameter(value: string | number | boolean, at: readonly string[]): JsonObject {
    const pointer = formatPointer(at)
    if (at[0] !== 'Resources' || at[2] !== 'Properties')
      throw refusal(
        `the template of ${service} shows something sensitive at ${pointer}, where CloudFormation hides nothing`,
      )
    const text = String(value)
    if (Buffer.byteLength(text) > largestParameter)
      throw refusal(`the value at ${pointer} of ${service} is sensitive and longer than ${largestParameter} bytes`)
    const name = `Sensitive${createHash('sha256').update(pointer).digest('hex').slice(0, 16)}`
    secrets.set(name, text)
    return { Ref: name }
  }
}

/** Whether one path leads to the other or into it. */
function isAbove(one: readonly string[], other: readonly string[]): boolean {
  return one.length <= other.length && one.every((step, at) => step === other[at])
}
