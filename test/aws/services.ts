import type { Service } from './server/service.ts'
import { sts } from './sts/sts.ts'

/** The services of the stand-in, by the name that stands in their requests' signatures. */
export const services: { readonly [signingName: string]: Service } = { sts }
