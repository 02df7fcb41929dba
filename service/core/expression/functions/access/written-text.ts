import { isUnknown } from '../../../model/unknown.ts'

/**
 * The text of a template's value as far as it is certain. What the template itself names (`!Ref Topic`, `!GetAtt
 * Topic.Arn`, a pseudo parameter) stands as `Fn::Sub` writes it, `${Topic.Arn}`: nobody knows it yet, but it is no
 * wildcard and nobody else's; so in a `!Sub`, and in a `!Join` without a separator. Undefined where a value of another
 * stack, a parameter store or a condition decides.
 */
export function writtenText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (!isUnknown(value)) return undefined
  const joined = /^!Join \["", \[(.*)\]\]$/.exec(value.expression)?.[1]
  const text = joined === undefined ? pieceText(value.expression.replace(/^!Sub (?=")/, '')) : joinedText(joined)
  return text?.includes('{{resolve:') ? undefined : text
}

function joinedText(list: string): string | undefined {
  const pieces = list.match(/"(?:[^"\\]|\\.)*"|[^,\s"][^,"]*/g) ?? []
  const texts = pieces.map(pieceText)
  return pieces.join(', ') === list && texts.every((text) => text !== undefined) ? texts.join('') : undefined
}

/** `!Ref Key`, `!GetAtt Key.Arn`, or text in quotation marks. */
function pieceText(piece: string): string | undefined {
  const named = /^!(?:Ref|GetAtt) ([\w:.]+)$/.exec(piece)?.[1]
  if (named !== undefined) return `\${${named}}`
  return /^".*"$/.test(piece) ? fromJson(piece) : undefined
}

function fromJson(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}
