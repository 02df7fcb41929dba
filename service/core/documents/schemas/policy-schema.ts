import { enforcements } from '../../model/enforcement.ts'
import type { JsonObject } from '../../model/json.ts'
import { severities } from '../../model/severity.ts'
import { duration, envelope, expression, fields, list, mapOf, oneOf, team, template, text, where } from './fields.ts'

const approvers = fields('Who can approve an exception.', {
  groups: list('Groups of the Estate.', text("A group's name."), { uniqueItems: true }),
  teams: list('GitHub teams.', team('A GitHub team.'), { uniqueItems: true }),
  users: list('GitHub users.', text('A login.'), { uniqueItems: true }),
  count: { description: 'How many of them; 1 if left out.', type: 'integer', minimum: 1, maximum: 50 },
})

const policyCase = fields(
  'One example, run by `plumbline test`.',
  {
    name: text('What it shows.'),
    given: { description: "Variables by name, as the policy's expressions see them.", type: 'object' },
    expect: oneOf('What the policy must say.', ['violation', 'pass', 'skip', 'error']),
  },
  ['name', 'given', 'expect'],
)

/** The JSON Schema of a Policy. */
export const policySchema: JsonObject = envelope(
  'Policy',
  'A rule over documents or resources.',
  {
    severity: oneOf('How bad a violation is.', severities),
    controls: list('Controls of standards that it serves, such as cis-aws-5.0/2.1.4.', text('A control.')),
  },
  ['severity'],
  fields(
    'What it asks, of what, and what follows.',
    {
      parameters: { description: 'Its parameters: a JSON Schema with defaults; read as `params`.', type: 'object' },
      on: list(
        'Resource types, kinds of documents, or PullRequest.',
        text('One of them. AWS::S3::* stands for all types that begin with AWS::S3::, * for all types of resource.'),
        { minItems: 1, uniqueItems: true },
      ),
      variables: mapOf('Named parts of its expressions, evaluated when used.', expression('The part.')),
      when: expression('Whether it applies at all; always, if left out.'),
      require: expression('What must be true.'),
      message: template('What is wrong where it is not.'),
      fix: template('What to do about it.'),
      category: { description: '`sprawl`: judges live resources only.', const: 'sprawl' },
      enforcement: oneOf('What a violation does: block, ask its approvers, be shown, be recorded.', enforcements),
      approvers,
      exception: fields('That exceptions are possible, and how long at most.', {
        maximum: duration('How long at most.'),
      }),
      cases: list('Examples.', policyCase),
    },
    ['on', 'require', 'message', 'enforcement'],
    where(
      { properties: { enforcement: { const: 'approve' } }, required: ['enforcement'] },
      { required: ['approvers'] },
    ),
  ),
)
