import { expect, test } from 'vitest'
import { awsError } from '../../../../service/adapters/providers/aws/aws-words.ts'
import { operationFailed } from '../../../../service/adapters/providers/aws/failure-words.ts'

const place = { deed: 'execute the change set of orders', account: 'pay', region: 'eu-west-1' }
const error = (name: string, message: string, more: object = {}) => Object.assign(new Error(message), { name, ...more })

test.each([
  [error('Throttling', 'Rate exceeded'), true],
  [error('ThrottlingException', 'Rate exceeded'), true],
  [error('ExpiredToken', 'The security token included in the request is expired'), true],
  [error('InternalFailure', 'oops', { $metadata: { httpStatusCode: 500 } }), true],
  [error('Unknown', 'bad gateway', { $metadata: { httpStatusCode: 502 } }), true],
  [error('Error', 'connect ECONNREFUSED', { code: 'ECONNREFUSED' }), true],
  [error('TimeoutError', 'no answer', { code: 'ETIMEDOUT' }), true],
  [error('ValidationError', 'Template format error', { $metadata: { httpStatusCode: 400 } }), false],
  [error('AccessDenied', 'no', { $metadata: { httpStatusCode: 403 } }), false],
  [error('InvalidClientTokenId', 'no such key', { $metadata: { httpStatusCode: 403 } }), false],
  [new SyntaxError('Unexpected token'), false],
])('M5: %s passes: %s', (one, passing) => {
  expect(awsError(one, place, (text) => text)).toMatchObject({ name: 'CloudError', passing })
})

test('M7: an error says what was being done, where, in AWS’ own words, and which permission is missing', () => {
  const said =
    'User: arn:aws:sts::111122223333:assumed-role/apply/plumbline is not authorized to perform: cloudformation:ExecuteChangeSet on resource: x'
  expect(awsError(error('AccessDenied', said), place, (text) => text).message).toBe(
    `AWS could not execute the change set of orders in pay (eu-west-1): AccessDenied: ${said}; the role lacks cloudformation:ExecuteChangeSet`,
  )
})

test('K9, K23: what AWS says is bounded, and stripped of secrets', () => {
  const { message } = awsError(error('ValidationError', `secret ${'x'.repeat(100_000)}`), place, (text) =>
    text.replace('secret', '[redacted]'),
  )
  expect(message.length).toBeLessThan(1200)
  expect(message).toContain('[redacted]')
})

test('M7: a failed operation names the first resource that failed by itself, the state that was left, and the way on', () => {
  const event = (
    LogicalResourceId: string,
    ResourceStatus: 'CREATE_FAILED' | 'ROLLBACK_COMPLETE',
    ResourceStatusReason: string,
    ResourceType = 'AWS::SQS::Queue',
  ) => ({
    StackId: 's',
    EventId: LogicalResourceId,
    StackName: 'n',
    Timestamp: new Date(0),
    LogicalResourceId,
    ResourceStatus,
    ResourceStatusReason,
    ResourceType,
  })
  const newestFirst = [
    event('n', 'ROLLBACK_COMPLETE', '', 'AWS::CloudFormation::Stack'),
    event('n', 'CREATE_FAILED', 'The following resource(s) failed to create: [Store]', 'AWS::CloudFormation::Stack'),
    event('Line', 'CREATE_FAILED', 'Resource creation cancelled'),
    event('Store', 'CREATE_FAILED', 'A queue named hunter2 already exists'),
  ]
  const failure = operationFailed('change orders', { events: newestFirst, ended: 'ROLLBACK_COMPLETE' }, (text) =>
    text.replace('hunter2', '[redacted]'),
  )
  expect(failure).toMatchObject({ passing: false })
  expect(failure.message).toBe(
    'AWS could not change orders: Store (AWS::SQS::Queue): A queue named [redacted] already exists; the stack is in ROLLBACK_COMPLETE: what had been made is deleted again; mend the cause and say `/plumbline apply`: the empty stack is removed first',
  )
})
