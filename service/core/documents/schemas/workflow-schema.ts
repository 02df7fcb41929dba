import type { JsonObject } from '../../model/json.ts'
import { duration, envelope, fields, list, name, schedule, team, text } from './fields.ts'

const uses = text('What it does: approval, order, retire, http.')
const given: JsonObject = { description: 'What it is told; text may hold `${…}`.', type: 'object' }

const task = fields(
  'One task.',
  {
    name: name("The task's name."),
    uses,
    needs: list('Tasks that come first.', text("A task's name."), { uniqueItems: true }),
    with: given,
    undo: fields('What takes it back when a later task fails.', { uses, with: given }, ['uses']),
    retry: fields(
      'How often it is tried.',
      {
        attempts: { description: 'How often at most.', type: 'integer', minimum: 1, maximum: 100 },
        backoff: duration('How long to wait before the next try.'),
      },
      ['attempts'],
    ),
    timeout: duration('How long it may take.'),
  },
  ['name', 'uses'],
)

/** The JSON Schema of a Workflow. */
export const workflowSchema: JsonObject = envelope(
  'Workflow',
  'Tasks that run in order.',
  {},
  [],
  fields(
    'When it runs, and what it does.',
    {
      on: fields(
        'What starts it.',
        {
          manual: fields('A person.', { teams: list('Who may.', team('A GitHub team.')) }),
          schedule: schedule('The clock.'),
          event: list('Events.', text('An event, such as finding.opened.'), { minItems: 1, uniqueItems: true }),
        },
        [],
        { minProperties: 1 },
      ),
      inputs: { description: 'What it asks for: a JSON Schema (draft 2020-12).', type: 'object' },
      tasks: list('Its tasks.', task, { minItems: 1 }),
    },
    ['on', 'tasks'],
  ),
)
