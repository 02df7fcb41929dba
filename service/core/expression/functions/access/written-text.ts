import { isUnknown } from '../../../model/unknown.ts'

/**
 * The text of a template's value as far as it is certain. What the template itself names (`!Ref Topic`, `!GetAtt
 * Topic.Arn`, a pseudo parameter) stands as `Fn::Sub` writes it, `${Topic.Arn}`: nobody knows it yet, but it is no
 * wildcard and nobody else's. Undefined where a value of another stack, a parameter store or a condition decides.
 */
export function writtenText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (!isUnknown(value)) return undefined
  const named = /^!(?:Ref|GetAtt) ([\w:.]+)$/.exec(value.expression)?.[1]
  if (named !== undefined) return `\${${named}}`
  const text = /^!Sub (".*")$/.exec(value.expression)?.[1]
  return text === undefined ? undefined : fromJson(text)
}

function fromJson(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' && !value.includes('{{resolve:') ? value : undefined
  } catch {
    return undefined
  }
}
