import type { Member, Shape } from './shape.ts'

/** Text between XML tags. */
export function text(value: string): string {
  return value.replace(/[&<>"\r]/g, (one) => `&#${one.charCodeAt(0)};`)
}

/** The inside of an element for a value of that shape: a member that the shape does not have is a mistake of the stand-in. */
export function xmlOf(shape: Shape, value: unknown): string {
  switch (shape.kind) {
    case 'structure':
      return structure(shape.name, shape.members, value)
    case 'list':
      return list(value)
        .map((item) => element(shape.itemName, xmlOf(shape.item, item)))
        .join('')
    case 'map':
      return Object.entries(record(value))
        .map(([key, item]) => element('entry', element('key', text(key)) + element('value', xmlOf(shape.value, item))))
        .join('')
    case 'timestamp':
      return date(value).toISOString()
    case 'blob':
      return Buffer.from(String(value)).toString('base64')
    default:
      return text(String(value))
  }
}

function structure(name: string, members: readonly Member[], value: unknown): string {
  const given = record(value)
  const odd = Object.keys(given).find((key) => !members.some((member) => member.name === key))
  if (odd !== undefined) throw new Error(`test/aws answers ${name} with ${odd}, which the model of AWS does not name`)
  return members
    .filter((member) => given[member.name] !== undefined)
    .map((member) => {
      const tag = String(member.traits['xmlName'] ?? member.name)
      const inner = given[member.name]
      if (member.traits['xmlFlattened'] && member.shape.kind === 'list') {
        const { item } = member.shape
        return list(inner)
          .map((one) => element(tag, xmlOf(item, one)))
          .join('')
      }
      return element(tag, xmlOf(member.shape, inner))
    })
    .join('')
}

function element(name: string, inner: string): string {
  return inner === '' ? `<${name}/>` : `<${name}>${inner}</${name}>`
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`test/aws answers no list where the model has one: ${value}`)
  return value
}

function record(value: unknown): { readonly [name: string]: unknown } {
  if (typeof value !== 'object' || value === null) throw new Error(`test/aws answers no structure: ${value}`)
  return { ...value }
}

function date(value: unknown): Date {
  if (!(value instanceof Date)) throw new Error(`test/aws answers no date: ${value}`)
  return value
}
