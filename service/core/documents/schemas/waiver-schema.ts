import type { JsonObject } from '../../model/json.ts'
import { date, envelope, expression, fields, text } from './fields.ts'

/** The JSON Schema of a Waiver. */
export const waiverSchema: JsonObject = envelope(
  'Waiver',
  'A standing exception of one policy.',
  {},
  [],
  fields(
    'Of what, why, and until when.',
    {
      policy: text('The policy that it waives.'),
      match: expression('For which subjects; sees what its policy sees.'),
      reason: text('Why.'),
      until: date('Its end. A bare date ends at the next midnight, UTC.'),
    },
    ['policy', 'match', 'reason', 'until'],
  ),
)
