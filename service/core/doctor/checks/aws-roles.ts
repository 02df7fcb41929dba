import { counted } from '../../render/number-words.ts'
import { type DoctorCheck, ofKnown } from '../check.ts'
import { ofSights } from '../sights.ts'

/** Whether the role of each AWS account can be taken, and is of the account that the Estate says. */
export const awsRoles: DoctorCheck = {
  title: 'AWS roles',
  judge: ({ aws }) =>
    ofKnown(aws, (accounts) =>
      ofSights(
        accounts.map(({ role }) => role),
        {
          fine: `can be taken, and are of the accounts that the Estate says (${counted(accounts.length, 'account')})`,
          none: 'no account is there',
          remedy:
            'see that the service has credentials, that they may take the role, and that `id`, `applyRole` and `externalId` are the account’s own; docs/aws/apply-role.yaml makes such a role',
        },
      ),
    ),
}
