import { counted } from '../../render/number-words.ts'
import { type DoctorCheck, ofKnown } from '../check.ts'
import { ofSights } from '../sights.ts'
import { ofTaken } from '../there.ts'

/** Whether the bucket that an AWS account names for large templates is there, and its own. */
export const awsBuckets: DoctorCheck = {
  title: 'AWS buckets',
  judge: ({ aws }) =>
    ofKnown(ofTaken(aws), (accounts) => {
      const sights = accounts.flatMap(({ bucket }) => bucket ?? [])
      return ofSights(sights, {
        fine: `for large templates, there and the accounts’ own (${counted(sights.length, 'bucket')})`,
        none: 'no account names one: templates of more than 51,200 bytes are refused',
        remedy:
          'make it in that account by docs/aws/template-bucket.yaml, and name it to docs/aws/apply-role.yaml as TemplateBucket',
      })
    }),
}
