import type { JsonObject } from '../../model/json.ts'
import { fields, list, mapOf, oneOf, template, text } from './fields.ts'

const anything = (description: string): JsonObject => ({ description })
const properties: JsonObject = {
  description: "Its properties, in the cloud's own names; text may hold `${…}`.",
  type: 'object',
}

function type(description: string, pattern: string, patternErrorMessage: string): JsonObject {
  return { description, type: 'string', maxLength: 200, pattern, patternErrorMessage }
}

function target(
  description: string,
  resource: JsonObject,
  sections: { readonly [name: string]: JsonObject },
  more: JsonObject = {},
): JsonObject {
  const Resources = mapOf('What it makes, by logical id.', resource, {
    minProperties: 1,
    propertyNames: {
      type: 'string',
      pattern: '^[A-Za-z0-9_-]+$',
      maxLength: 255,
      patternErrorMessage: 'must be a logical id: letters and digits',
    },
  })
  return fields(description, { Resources, ...sections }, ['Resources'], more)
}

const outputs = { Outputs: mapOf('What other services may read of it, by name.', true) }

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html */
const aws = target(
  'A CloudFormation template.',
  fields(
    'A resource of CloudFormation.',
    {
      Type: type(
        'Its type, such as AWS::S3::Bucket.',
        '^[A-Za-z0-9]+(::[A-Za-z0-9_@-]+)+$',
        'must be a type of CloudFormation, such as AWS::S3::Bucket',
      ),
      Properties: properties,
      DependsOn: anything('Logical ids that come first.'),
      Condition: text('The condition under which it is made.'),
      DeletionPolicy: oneOf('What becomes of it when it is deleted.', [
        'Delete',
        'Retain',
        'RetainExceptOnCreate',
        'Snapshot',
      ]),
      UpdateReplacePolicy: oneOf('What becomes of it when it is replaced.', ['Delete', 'Retain', 'Snapshot']),
      CreationPolicy: anything('When it counts as made.'),
      UpdatePolicy: anything('How it is updated.'),
      Metadata: anything('Notes for tools.'),
    },
    ['Type'],
  ),
  {
    ...outputs,
    AWSTemplateFormatVersion: anything("The version of the template's format."),
    Description: text('What the template is for.'),
    Metadata: anything('Notes for tools.'),
    Mappings: anything('Tables of values.'),
    Conditions: anything('Conditions by name.'),
    Rules: anything('Checks of parameters.'),
    Transform: anything('Macros.'),
  },
)

const local = target(
  'Directories and files of the local cloud.',
  fields(
    'A resource of the local cloud.',
    {
      Type: type(
        'Its type, such as Local::Bucket.',
        '^Local::[A-Za-z0-9]+$',
        'must be a type of the local cloud, such as Local::Bucket',
      ),
      Properties: properties,
      DependsOn: anything('Logical ids that come first.'),
    },
    ['Type'],
  ),
  outputs,
)

const status = { type: 'integer', minimum: 100, maximum: 599 }
const call = (description: string): JsonObject =>
  fields(
    description,
    {
      method: oneOf('The HTTP method.', ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
      path: template("The path below the account's `url`."),
      body: anything('The body, sent as JSON; text may hold `${…}`.'),
      headers: mapOf('Headers of this call.', template('Its value.')),
      expect: list('Status codes that mean success; any 2xx if left out.', status, { minItems: 1 }),
      gone: list('Status codes that mean that it is not there.', status),
      id: text('Where the answer has its id: a JSON pointer.'),
      outputs: mapOf('What other services may read of it: JSON pointers by name.', text('A JSON pointer.')),
      properties: mapOf('Where the answer has its properties: JSON pointers by name.', text('A JSON pointer.')),
    },
    ['method', 'path'],
  )

const http = target(
  'Software as a service, by declared calls.',
  fields(
    'A resource behind an HTTP interface.',
    {
      Type: type(
        'Its type: Http:: and any name.',
        '^Http::[A-Za-z0-9]+(::[A-Za-z0-9]+)*$',
        'must be Http:: and a name, such as Http::Workspace',
      ),
      Stateful: { description: 'Whether it holds data that goes with it.', type: 'boolean' },
      Properties: properties,
      Headers: mapOf('Headers of every call; `${secret.NAME}` is a secret.', template('Its value.')),
      Calls: fields(
        'How it is made, read, changed, deleted and found again.',
        {
          create: call('Makes it.'),
          read: call('Reads it.'),
          update: call('Changes it.'),
          delete: call('Deletes it.'),
          find: call('Finds it again after a lost database.'),
        },
        ['create', 'read', 'delete'],
      ),
      DependsOn: anything('Logical ids that come first.'),
    },
    ['Type', 'Calls'],
  ),
  {},
)

const foreign = (description: string, example: string): JsonObject =>
  target(
    description,
    fields(
      "A resource in the provider's own form.",
      {
        Type: type(
          `Its type, such as ${example}.`,
          '^[A-Za-z0-9][A-Za-z0-9._/:-]+$',
          `must be a type such as ${example}`,
        ),
        Properties: properties,
      },
      ['Type'],
      { additionalProperties: true },
    ),
    outputs,
    { additionalProperties: true },
  )

/** The schema of each provider's target in an Offering. */
export const targetSchemas = {
  aws,
  azure: foreign('Resources of Azure Resource Manager.', 'Microsoft.Storage/storageAccounts'),
  gcp: foreign('Resources of Google Cloud.', 'storage.googleapis.com/Bucket'),
  http,
  local,
}
