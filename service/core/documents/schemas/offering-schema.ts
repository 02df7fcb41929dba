import type { JsonObject } from '../../model/json.ts'
import { duration, envelope, expression, fields, mapOf, oneOf } from './fields.ts'
import { targetSchemas } from './target-schemas.ts'

/** The JSON Schema of an Offering. */
export const offeringSchema: JsonObject = envelope(
  'Offering',
  'A standard service of the catalogue.',
  {},
  [],
  fields(
    'What it asks for, and what it makes.',
    {
      model: oneOf('What kind of service it is.', ['iaas', 'paas', 'saas']),
      lifecycle: oneOf('How far it is.', ['experimental', 'production', 'deprecated', 'retired']),
      parameters: {
        description:
          'What a service gives: a JSON Schema (draft 2020-12). A parameter with `x-sensitive: true` is never shown.',
        type: 'object',
      },
      units: mapOf("What a service draws from its team's quota, by unit.", expression('How much.')),
      monthlyCost: expression("What a service costs a month, in the estate's currency."),
      lease: fields('How long a service lives.', {
        default: duration('How long, where the service says nothing.'),
        maximum: duration('How long at most.'),
      }),
      targets: fields('What it makes, by provider.', targetSchemas, [], { minProperties: 1 }),
    },
    ['model', 'lifecycle', 'parameters', 'targets'],
  ),
)
