import { providerContract } from '../../../contracts/provider.ts'
import { httpMember } from './http-world.ts'

providerContract(httpMember({ name: 'http, that can be looked at', create: '', options: {} }))
const keyed = ', idempotency: Idempotency-Key'
providerContract(httpMember({ name: 'http, by idempotency keys', create: keyed, options: {} }))
