import { parsePointer } from '../documents/pointer.ts'
import table from './aws-types.json' with { type: 'json' }
import type { TagShape } from './tag-shape.ts'

/** What CloudFormation's specification says of one resource type. */
export type AwsType = {
  /** How it holds tags; null where it is not taggable. */
  readonly tags: TagShape | null
  /** Paths of properties (`Instances/Ec2SubnetId`, `*` for any item or key) of which a change makes CloudFormation replace the resource. */
  readonly replacing: readonly string[]
  /** Paths of those of which a change may make it do so: that depends on what else holds. */
  readonly mayReplace: readonly string[]
}

const lines: { readonly [type: string]: string } = table.types

/** The services of which CloudFormation has types (`S3`), as far as the specification knows them. */
export const awsServices: ReadonlySet<string> = new Set(table.services.split(' '))

/** What is known of an AWS type; null of one that the table (`npm run generate:aws-types`) lacks. */
export function awsType(type: string): AwsType | null {
  const line = Object.hasOwn(lines, type) ? lines[type] : undefined
  if (line === undefined) return null
  const facts = new Map(line.split(' ').map((fact) => fact.split('=') as [string, string]))
  const [property, form] = facts.get('tags')?.split(':') ?? []
  return {
    tags: property !== undefined && isForm(form) ? { property, form } : null,
    replacing: facts.get('replace')?.split(',') ?? [],
    mayReplace: facts.get('may')?.split(',') ?? [],
  }
}

/** Whether one of a type's paths is that of a property (JSON pointer), or of something that holds it. */
export function leadsTo(paths: readonly string[], pointer: string): boolean {
  const steps = parsePointer(pointer)
  return paths.some((path) => {
    const wanted = path.split('/')
    return wanted.length <= steps.length && wanted.every((step, at) => step === '*' || step === steps[at])
  })
}

function isForm(form: string | undefined): form is TagShape['form'] {
  return form === 'list' || form === 'propagated' || form === 'map'
}
