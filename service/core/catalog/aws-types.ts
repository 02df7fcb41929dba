import table from './aws-types.json' with { type: 'json' }
import type { TagShape } from './tag-shape.ts'

/** What CloudFormation's specification says of one resource type. */
export type AwsType = {
  /** How it holds tags; null where it is not taggable. */
  readonly tags: TagShape | null
  /** Top properties of which a change makes CloudFormation replace the resource. */
  readonly replacing: ReadonlySet<string>
}

const lines: { readonly [type: string]: string } = table

/** What is known of an AWS type; null of one that the table (`npm run generate:aws-types`) lacks. */
export function awsType(type: string): AwsType | null {
  const line = Object.hasOwn(lines, type) ? lines[type] : undefined
  if (line === undefined) return null
  const facts = new Map(line.split(' ').map((fact) => fact.split('=') as [string, string]))
  const [property, form] = facts.get('tags')?.split(':') ?? []
  return {
    tags: property !== undefined && isForm(form) ? { property, form } : null,
    replacing: new Set(facts.get('replace')?.split(',') ?? []),
  }
}

function isForm(form: string | undefined): form is TagShape['form'] {
  return form === 'list' || form === 'propagated' || form === 'map'
}
