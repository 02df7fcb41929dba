import type { JsonObject } from '../../core/model/json.ts'
import { documentName, type Parameter, type Parameters, parameterSchema } from './parameters.ts'
import type { Route } from './route.ts'
import { apiSchemas } from './schemas.ts'

/** The OpenAPI 3.1 document of the routes. Its version is the API's (`v1`), never the product's (K10). */
export function openapiDocument(routes: readonly Route[]): JsonObject {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Plumbline',
      version: '1',
      description: 'What is known of pull requests, services, waivers, the ledger, scans and runs. Reading only.',
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    paths: Object.fromEntries(routes.map((route) => [route.path, { get: operation(route) }])),
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: apiSchemas,
    },
  }
}

function operation(route: Route): JsonObject {
  return {
    operationId: route.operation,
    summary: route.summary,
    parameters: [...pathParameters(route.path), ...queryParameters(route.parameters)],
    responses: {
      '200': answer('What was asked for.', route.answer),
      '400': answer('A parameter is wrong.', 'Error'),
      '401': answer('Authorization is needed.', 'Error'),
      ...(route.path.includes('{') ? { '404': answer('There is no such thing.', 'Error') } : {}),
      '503': answer('The store cannot be read now.', 'Error'),
    },
  }
}

function answer(description: string, schema: string): JsonObject {
  return { description, content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } } }
}

function pathParameters(path: string): JsonObject[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: pathSchema(name),
  }))
}

function pathSchema(name: string): JsonObject {
  return name === 'number' ? { type: 'integer', minimum: 1 } : { type: 'string', pattern: documentName.source }
}

function queryParameters(parameters: Parameters): JsonObject[] {
  return Object.entries(parameters).map(([name, parameter]) => ({
    name,
    in: 'query',
    description: describe(parameter),
    schema: parameterSchema(parameter),
  }))
}

function describe(parameter: Parameter): string {
  switch (parameter.kind) {
    case 'limit':
      return 'How many at most.'
    case 'cursor':
      return 'The `next` of the part before.'
    default:
      return parameter.description
  }
}
