import { providerContract } from '../../../contracts/provider.ts'
import { awsMember } from './aws-world.ts'

providerContract(awsMember)
