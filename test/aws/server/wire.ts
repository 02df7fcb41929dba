import type { AwsError } from '../protocol/aws-error.ts'
import { decodeJson, encodeJson, encodeJsonError } from '../protocol/json.ts'
import { decodeQuery, encodeQuery, encodeQueryError, readQuery } from '../protocol/query.ts'
import { encodeRestXml, encodeRestXmlError, readRestXml } from '../protocol/rest-xml.ts'
import type { OperationShape } from '../protocol/shape.ts'
import type { Service } from './service.ts'
import type { Received } from './signature.ts'

/** What goes back over the wire. */
export type Answer = {
  readonly status: number
  readonly headers: { readonly [name: string]: string }
  readonly body: string | Buffer
}

/** A protocol bound to a service: which action a request is for, its input, and the forms of answers and errors. */
export type Wire = {
  action(request: Received): { readonly action: string; read(shape: OperationShape): unknown }
  give(shape: OperationShape, output: unknown): Answer
  refuse(error: AwsError): Answer
}

/** The wire of a service; what is for no known service is refused in the Query protocol's form. */
export function wireOf(service: Service | undefined, requestId: string): Wire {
  if (!service) return queryWire('', requestId)
  const { protocol } = service
  switch (protocol.kind) {
    case 'json':
      return jsonWire(protocol.version, requestId)
    case 'rest-xml':
      return restXmlWire(service, requestId)
    case 'query':
      return queryWire(protocol.namespace, requestId)
  }
}

function queryWire(namespace: string, requestId: string): Wire {
  const headers = { 'content-type': 'text/xml', 'x-amzn-requestid': requestId }
  return {
    action(request) {
      const { action, parameters } = readQuery(request.body.toString())
      return { action, read: (shape) => decodeQuery(shape.input(), parameters) }
    },
    give: (shape, output) => ({
      status: 200,
      headers,
      body: encodeQuery(shape.name, namespace, shape.output(), output, requestId),
    }),
    refuse: (error) => ({ status: error.status, headers, body: encodeQueryError(namespace, error, requestId) }),
  }
}

function jsonWire(version: string, requestId: string): Wire {
  const headers = { 'content-type': `application/x-amz-json-${version}`, 'x-amzn-requestid': requestId }
  return {
    action: (request) => ({
      action: String(request.headers['x-amz-target'] ?? '').split('.')[1] ?? '',
      read: (shape) => decodeJson(shape.input(), request.body.toString()),
    }),
    give: (shape, output) => ({ status: 200, headers, body: JSON.stringify(encodeJson(shape.output(), output)) }),
    refuse: (error) => ({ status: error.status, headers, body: encodeJsonError(error) }),
  }
}

function restXmlWire(service: Service, requestId: string): Wire {
  const headers = { 'x-amz-request-id': requestId }
  return {
    action: (request) =>
      readRestXml(
        Object.values(service.operations).map(({ shape }) => shape),
        request,
      ),
    give: (shape, output) => encodeRestXml(shape, output, headers),
    refuse: (error) => ({
      status: error.status,
      headers: { ...headers, ...error.headers, 'content-type': 'application/xml' },
      body: encodeRestXmlError(error, requestId),
    }),
  }
}
