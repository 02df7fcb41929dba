import { cloudformation } from './cloudformation/cloudformation.ts'
import { s3 } from './s3/s3.ts'
import type { Service } from './server/service.ts'
import { sts } from './sts/sts.ts'
import { tagging } from './tagging/tagging.ts'

/** The services of the stand-in, by the name that stands in their requests' signatures. */
export const services: { readonly [signingName: string]: Service } = { cloudformation, s3, sts, tagging }
