import { counted } from '../../render/number-words.ts'
import { type DoctorCheck, ofKnown } from '../check.ts'
import { ofSights } from '../sights.ts'
import { ofTaken } from '../there.ts'

/** Whether CloudFormation answers the role in each region of each AWS account. */
export const awsRegions: DoctorCheck = {
  title: 'AWS regions',
  judge: ({ aws }) =>
    ofKnown(ofTaken(aws), (accounts) => {
      const sights = accounts.flatMap(({ regions }) => regions.map(({ sight }) => sight))
      return ofSights(sights, {
        fine: `CloudFormation answers in every one that accounts name (${counted(sights.length, 'region')})`,
        none: 'no account names one',
        remedy:
          'enable the region in the account, or take it out of `regions`; where a permission is missing, deploy docs/aws/apply-role.yaml anew with the Estate’s name',
      })
    }),
}
