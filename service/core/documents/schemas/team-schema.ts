import type { JsonObject } from '../../model/json.ts'
import { envelope, fields, list, mapOf, team, text } from './fields.ts'

/** The JSON Schema of a Team. */
export const teamSchema: JsonObject = envelope(
  'Team',
  'A team that orders services.',
  {},
  [],
  fields(
    'Who it is, and what it may.',
    {
      github: team('Its GitHub team, `organization/team`.'),
      costCenter: text('Where its costs go.'),
      may: list(
        'What it may order, and where; the pack `permissions` holds it to that.',
        fields(
          'One permission.',
          {
            order: list('Offerings.', text("An offering's name.")),
            in: list('Environments.', text('An environment.')),
          },
          ['order', 'in'],
        ),
      ),
      quota: mapOf(
        'How much it may use of each unit, `services` and `monthlyCost`; a unit that is left out has no limit. The pack `quotas` holds it to that.',
        { type: 'number', minimum: 0 },
      ),
    },
    ['github'],
  ),
)
