import { type Diagnosis, diagnose } from '../core/doctor/diagnose.ts'
import type { Known, LedgerFacts } from '../core/doctor/facts.ts'
import type { DoctorWorld } from '../ports/doctor.ts'
import { lookAtAws } from './doctor/look-at-aws.ts'
import { lookAtEstate } from './doctor/look-at-estate.ts'
import { lookAtGithub } from './doctor/look-at-github.ts'
import { reasonOf } from './doctor/looking.ts'

/** Looks at everything that a safe and whole set-up is made of, and says of each question how it stands. Changes nothing. */
export async function doctor(world: DoctorWorld): Promise<readonly Diagnosis[]> {
  const { wanted, settings, database } = world
  const github = await lookAtGithub(world)
  const estate = await lookAtEstate(world, github.repository)
  return diagnose({
    wanted,
    settings,
    ...github,
    ...estate,
    database: database.examine(),
    ledgers: lookAtLedgers(world),
    localCloud: world.examineLocalCloud(),
    aws: await lookAtAws(world, estate.estate),
  })
}

function lookAtLedgers({ database }: DoctorWorld): Known<readonly LedgerFacts[]> {
  try {
    return { kind: 'known', value: database.ledgers() }
  } catch (error) {
    return { kind: 'unknown', why: reasonOf(error), remedy: 'see `database`' }
  }
}
