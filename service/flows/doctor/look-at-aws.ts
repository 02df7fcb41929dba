import type { Facts } from '../../core/doctor/facts.ts'
import { ofEstate } from '../../core/doctor/there.ts'
import type { DoctorWorld } from '../../ports/doctor.ts'
import { lookIf } from './looking.ts'

/** How the AWS accounts of the estate stand, as the service would find them. */
export function lookAtAws(world: DoctorWorld, estate: Facts['estate']): Promise<Facts['aws']> {
  return lookIf(
    ofEstate(estate),
    'estate',
    async ({ name, accounts }) => {
      const own = accounts.filter(({ provider }) => provider === 'aws')
      return own.length === 0 ? [] : world.examineAws(name, own)
    },
    'try it again when AWS answers',
  )
}
