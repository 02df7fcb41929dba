import type { JsonObject } from '../model/json.ts'
import type { Kind } from '../model/kind.ts'
import { estateSchema } from './schemas/estate-schema.ts'
import { where } from './schemas/fields.ts'
import { offeringSchema } from './schemas/offering-schema.ts'
import { policySchema } from './schemas/policy-schema.ts'
import { serviceSchema } from './schemas/service-schema.ts'
import { teamSchema } from './schemas/team-schema.ts'
import { waiverSchema } from './schemas/waiver-schema.ts'
import { workflowSchema } from './schemas/workflow-schema.ts'

/** Fields of a GitHubWorkflow are GitHub's: none is unknown here (rule D4). */
const gitHubWorkflowSchema: JsonObject = {
  title: 'GitHubWorkflow',
  description: "A file below .github/workflows; its fields are GitHub's.",
  type: 'object',
}

const schemas: { readonly [kind in Kind]: JsonObject } = {
  Estate: estateSchema,
  Team: teamSchema,
  Offering: offeringSchema,
  Service: serviceSchema,
  Policy: policySchema,
  Workflow: workflowSchema,
  Waiver: waiverSchema,
  GitHubWorkflow: gitHubWorkflowSchema,
}

const draft = 'https://json-schema.org/draft/2020-12/schema'

/** The kinds of documents that have `apiVersion` and `kind`. */
export const envelopeKinds = ['Estate', 'Team', 'Offering', 'Service', 'Policy', 'Workflow', 'Waiver'] as const

/** The JSON Schema (draft 2020-12) of a kind, with a description on every field, for editors. */
export function schemaOf(kind: Kind): JsonObject {
  return { $schema: draft, ...schemas[kind] }
}

/** The schema by which documents of a kind are checked: always the same object. */
export function ownSchema(kind: Kind): JsonObject {
  return schemas[kind]
}

/** One JSON Schema for any document of an estate that has a `kind`; the kind decides which fields there are. */
export function unionSchema(): JsonObject {
  return {
    $schema: draft,
    title: 'A document of a Plumbline estate',
    type: 'object',
    required: ['apiVersion', 'kind', 'metadata', 'spec'],
    properties: {
      apiVersion: { description: 'The version of the contract.', const: 'plumbline/v1' },
      kind: { description: 'What this document is.', enum: [...envelopeKinds] },
    },
    allOf: envelopeKinds.map((kind) =>
      where({ properties: { kind: { const: kind } }, required: ['kind'] }, { $ref: `#/$defs/${kind}` }),
    ),
    $defs: Object.fromEntries(envelopeKinds.map((kind) => [kind, schemas[kind]])),
  }
}
