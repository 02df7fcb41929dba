import type { Tag } from '@aws-sdk/client-cloudformation'
import type { ServiceIdentity } from '../../../ports/cloud.ts'

/** The tag that holds the estate's id. `plumbline-estate` says its name, which two estates may share and one may change. */
export const estateIdTag = 'plumbline-estate-id'
/** The tag that holds the service's name. */
export const serviceTag = 'plumbline-service'

/** The tags of a stack: the service's, and by which it is known as its own. CloudFormation hands them on to what it makes. */
export function stackTags(identity: ServiceIdentity, tags: { readonly [key: string]: string }): Tag[] {
  const all = {
    ...tags,
    'plumbline-estate': identity.estateName,
    [serviceTag]: identity.service,
    [estateIdTag]: identity.estate,
  }
  return Object.entries(all).map(([Key, Value]) => ({ Key, Value }))
}

/** Whether tags say that something is a service's own. */
export function isOurs(tags: readonly Tag[] | undefined, { estate, service }: ServiceIdentity): boolean {
  const value = (key: string) => tags?.find(({ Key }) => Key === key)?.Value
  return value(estateIdTag) === estate && value(serviceTag) === service
}

/** Whose a stack is, for people. */
export function ownerOf({ Tags }: { readonly Tags?: Tag[] | undefined }): string {
  const value = (key: string) => Tags?.find(({ Key }) => Key === key)?.Value
  const [estate, service] = [value(estateIdTag), value(serviceTag)]
  if (estate === undefined || service === undefined) return 'nobody: it carries no tags of Plumbline'
  return `the service ${service} of the estate ${estate}`
}
