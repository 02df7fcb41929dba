import { enforcements } from '../../model/enforcement.ts'
import type { JsonObject } from '../../model/json.ts'
import { providers } from '../../model/specs.ts'
import { envelope, fields, list, mapOf, name, oneOf, person, schedule, text, where } from './fields.ts'

const none: JsonObject = { pattern: '^$', patternErrorMessage: 'is for accounts of the provider `aws` alone' }

const account = fields(
  'Where services live.',
  {
    name: name("The account's name in this estate."),
    provider: oneOf('Whose it is.', providers),
    environment: name('The environment of every service in it.'),
    id: text("The cloud's own number or id for it; in quotes, so that it stays text."),
    regions: list('Regions in which services may live.', text('A region.'), { uniqueItems: true }),
    scanRole: text('The role with which a scan reads.'),
    applyRole: text('The role with which a merge writes.'),
    externalId: text('The external id that both roles ask for.'),
    templateBucket: text(
      'The S3 bucket of an `aws` account, its own, from which CloudFormation reads templates that are too large for a call.',
      {
        pattern: '^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$',
        patternErrorMessage: "must be a bucket's name without dots: 3 to 63 lower-case letters, digits and hyphens",
      },
    ),
    url: text('Where an `http` account is reached.', {
      pattern: '^https?://[^\\s/]+',
      patternErrorMessage: 'must begin with https://',
    }),
  },
  ['name', 'provider', 'environment'],
  {
    allOf: [
      where({ properties: { provider: { const: 'http' } }, required: ['provider'] }, { required: ['url'] }),
      where(
        { properties: { provider: { enum: providers.filter((one) => one !== 'aws') } } },
        { properties: { templateBucket: none } },
      ),
    ],
  },
)

const pack = fields(
  'A shipped policy pack in force.',
  {
    name: name('Which pack.'),
    version: { description: 'Which version of its rules; they change only with it.', type: 'integer', minimum: 1 },
    parameters: { description: 'Its parameters; what is left out has its default.', type: 'object' },
    enforcement: mapOf('Another enforcement for some of its policies, by name.', {
      type: 'string',
      enum: [...enforcements],
    }),
    except: list('Its policies that are not in force.', text("A policy's name."), { uniqueItems: true }),
  },
  ['name', 'version'],
)

const scan = fields(
  'A scan of accounts, again and again.',
  {
    name: name("The scan's name."),
    schedule: schedule('When it runs.'),
    timeZone: text('In which time zone the schedule is meant, such as Europe/Paris; UTC if left out.'),
    accounts: list('Which accounts it reads.', text("An account's name."), { minItems: 1, uniqueItems: true }),
    report: list('How it reports.', { type: 'string', enum: ['issue', 'pull-request'] }, { uniqueItems: true }),
  },
  ['name', 'schedule', 'accounts'],
)

/** The JSON Schema of an Estate. */
export const estateSchema: JsonObject = envelope(
  'Estate',
  'The governed repository and the clouds that it describes; it stands in plumbline.yaml.',
  {},
  [],
  fields(
    'What holds for the whole estate.',
    {
      accounts: list('The accounts in which services may live.', account),
      administrators: list('Who approves changes to policies, offerings, teams, workflows and this file.', person),
      currency: text('The currency of all costs.', {
        pattern: '^[A-Z]{3}$',
        patternErrorMessage: 'must be three capital letters, such as EUR',
      }),
      groups: mapOf('Names for teams and people who approve, as packs mean them.', list('Its members.', person), {
        propertyNames: name("A group's name."),
      }),
      packs: list('The shipped policy packs in force.', pack),
      scans: list('What is scanned, and when.', scan),
      mode: oneOf('`observe`: everything is judged and shown, and nothing blocks. `enforce` if left out.', [
        'enforce',
        'observe',
      ]),
      egress: list('Hosts that http tasks and the http provider may call.', text("A host's name or address.")),
      limits: fields('Above which an administrator approves.', {
        deletions: {
          description: 'Deletions and replacements of one change, with those of the last 24 hours; 5 if left out.',
          type: 'integer',
          minimum: 0,
        },
      }),
    },
    ['accounts', 'administrators'],
  ),
)
