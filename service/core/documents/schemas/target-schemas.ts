import type { JsonObject } from '../../model/json.ts'
import { duration, fields, list, mapOf, oneOf, template, text } from './fields.ts'

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
  {},
)

const status = { type: 'integer', minimum: 100, maximum: 599 }
const pointer = (description: string): JsonObject => ({
  ...text(`${description} A JSON pointer.`),
  minLength: 0,
  pattern: '^(?:/[^\\u0000-\\u001f]*)?$',
  patternErrorMessage: 'must be a JSON pointer, such as /id',
})
const headerName = {
  type: 'string',
  pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",
  maxLength: 100,
  patternErrorMessage: "must be a header's name",
}
const headers = (description: string): JsonObject =>
  mapOf(description, template('Its value.'), { propertyNames: headerName })
const path = (description: string): JsonObject => ({
  ...template(description),
  pattern: '^/',
  patternErrorMessage: 'must begin with /',
})
const plain = { type: ['string', 'number', 'boolean', 'null'] }

const poll = fields('How one sees that what it began is through; asked by GET.', {
  path: path("Where that is asked, below the account's `url`; as `read` says if left out."),
  at: pointer('Where the answer says how far it is.'),
  until: list('What stands there when it is through.', plain, { minItems: 1 }),
  failed: list('What stands there when it never will be.', plain, { minItems: 1 }),
  every: duration('How often it is asked; 10s if left out.'),
  for: duration('When that ends; 30m if left out.'),
})

const call = (description: string, more: { readonly [name: string]: JsonObject } = {}): JsonObject =>
  fields(
    description,
    {
      method: oneOf('The HTTP method.', ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
      path: path("The path below the account's `url`; what holes give is percent-encoded."),
      body: anything('The body, sent as JSON; text may hold `${…}`.'),
      headers: headers('Headers of this call.'),
      expect: list('Status codes that mean success; any 2xx if left out.', status, { minItems: 1 }),
      gone: list('Status codes that mean that it is not there; 404 and 410 if left out.', status),
      id: pointer('Where the answer has its id.'),
      outputs: mapOf(
        'What other services may read of it, by name; never a secret.',
        pointer('Where the answer has it.'),
      ),
      properties: mapOf('Where the answer has its properties, by name.', pointer('Where the answer has it.')),
      ...more,
    },
    ['method', 'path'],
  )

/** A call that changes something. */
const change = (description: string): JsonObject =>
  call(description, {
    idempotency: {
      ...headerName,
      description: 'The header by which the service tells a call that is repeated from another one.',
    },
    poll,
  })

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
      Fixed: list('Properties that cannot be changed: another value makes it anew.', text("A property's name."), {
        uniqueItems: true,
      }),
      Headers: headers('Headers of every call; `${secret.NAME}` is a secret.'),
      Calls: fields(
        'How it is made, read, changed, deleted and found again.',
        {
          create: change('Makes it.'),
          read: call('Reads it.'),
          update: change('Changes it.'),
          delete: change('Deletes it.'),
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
