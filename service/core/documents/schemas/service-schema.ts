import type { JsonObject } from '../../model/json.ts'
import { date, envelope, fields, list, mapOf, text } from './fields.ts'

/** The JSON Schema of a Service. */
export const serviceSchema: JsonObject = envelope(
  'Service',
  'An order: one instance of an offering.',
  { team: text('The team that owns it.'), environment: text("Its environment: its account's.") },
  ['team', 'environment'],
  fields(
    'What is ordered, and where.',
    {
      offering: text('The offering that it is an instance of.'),
      account: text('The account in which it lives.'),
      region: text('The region; may be left out where the account has one or none.'),
      parameters: { description: 'What the offering asks for.', type: 'object' },
      lease: fields('How long it lives.', { until: date('Its end. A bare date ends at the next midnight, UTC.') }),
      dependsOn: list('Services that come first, and whose outputs it may read.', text("A service's name."), {
        uniqueItems: true,
        maxItems: 100,
      }),
      tags: mapOf('Tags of everything that it makes.', { type: 'string', maxLength: 1000 }),
    },
    ['offering', 'account'],
  ),
)
