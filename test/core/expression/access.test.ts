import { describe, expect, test } from 'vitest'
import { interpret } from '../../../service/core/catalog/intrinsics.ts'
import type { JsonObject } from '../../../service/core/model/json.ts'
import { evaluate, result } from './evaluating.ts'

const everyone = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*' }
const given = (document: JsonObject) => ({ resource: { properties: { Document: interpret(document, 'aws') } } })

function seen(statement: JsonObject | string, field: string): unknown {
  const document = typeof statement === 'string' ? statement : { Version: '2012-10-17', Statement: statement }
  const variables = given({ Inner: document })
  const outcome = evaluate(`statements(resource.properties.Document.Inner)[0].${field}`, variables)
  return outcome.kind === 'value' ? outcome.value : outcome.kind
}

describe('statements(document): the statements of an access policy in one form', () => {
  test.each<[string, JsonObject | string]>([
    ['a statement alone', everyone],
    ['a list of one', { ...everyone, Principal: { AWS: ['*'] } }],
    ['a principal of AWS', { ...everyone, Principal: { AWS: '*' } }],
    ['everybody among others', { ...everyone, Principal: { AWS: ['arn:aws:iam::111122223333:root', '*'] } }],
    ['all accounts', { ...everyone, Principal: { AWS: 'arn:aws:iam::*:root' } }],
    ['all but one', { Effect: 'Allow', NotPrincipal: { AWS: '111122223333' }, Action: 's3:*', Resource: '*' }],
    ['JSON text', JSON.stringify({ Statement: [everyone] })],
    ['a wildcard for a condition', { ...everyone, Condition: { StringLike: { 'aws:PrincipalOrgID': '*' } } }],
    ['a condition that others pass', { ...everyone, Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } } }],
    [
      'one that a request without the key passes',
      { ...everyone, Condition: { StringEqualsIfExists: { 'aws:SourceArn': 'arn' } } },
    ],
    [
      'one that an empty list passes',
      { ...everyone, Condition: { 'ForAllValues:StringEquals': { 'aws:SourceVpc': 'vpc-1' } } },
    ],
    ['the whole network', { ...everyone, Condition: { IpAddress: { 'aws:SourceIp': ['10.0.0.0/8', '0.0.0.0/0'] } } }],
    ['half of the network', { ...everyone, Condition: { IpAddress: { 'aws:SourceIp': '128.0.0.0/1' } } }],
    ['a condition about something else', { ...everyone, Condition: { Bool: { 'aws:SecureTransport': true } } }],
    ['a source of any account', { ...everyone, Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:*:orders' } } }],
    ['a variable', { ...everyone, Condition: { StringEquals: { 'aws:PrincipalArn': '${aws:PrincipalArn}' } } }],
  ])('%s is public', (_, statement) => {
    expect(seen(statement, 'public')).toBe(true)
  })

  test.each<[string, JsonObject]>([
    ['a denial', { ...everyone, Effect: 'Deny' }],
    ['an account', { ...everyone, Principal: { AWS: '111122223333' } }],
    ['a role of the template', { ...everyone, Principal: { AWS: { 'Fn::GetAtt': ['Role', 'Arn'] } } }],
    [
      'the account itself',
      { ...everyone, Principal: { AWS: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' } } },
    ],
    ['a service', { ...everyone, Principal: { Service: 'sns.amazonaws.com' } }],
    ['no principal, as in policies of roles', { Effect: 'Allow', Action: '*', Resource: '*' }],
    ['the organization', { ...everyone, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } }],
    [
      'the key in small letters',
      { ...everyone, Condition: { stringequals: { 'AWS:sourceaccount': ['111122223333'] } } },
    ],
    ['a source of the template', { ...everyone, Condition: { ArnEquals: { 'aws:SourceArn': { Ref: 'Topic' } } } }],
    [
      'a network',
      { ...everyone, Condition: { IpAddress: { 'aws:SourceIp': ['192.0.2.0/24', '2001:db8::/32', '192.0.2.1'] } } },
    ],
    [
      'anything of one account',
      { ...everyone, Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:events:*:111122223333:rule/*' } } },
    ],
    [
      'anything of this account',
      {
        ...everyone,
        Condition: {
          ArnLike: { 'aws:SourceArn': { 'Fn::Sub': 'arn:aws:events:${AWS::Region}:${AWS::AccountId}:rule/*' } },
        },
      },
    ],
    ['sessions of one role', { ...everyone, Condition: { StringLike: { 'aws:userid': 'AROAEXAMPLEID00000000:*' } } }],
  ])('%s is not public', (_, statement) => {
    expect(seen(statement, 'public')).toBe(false)
  })

  test.each<[string, JsonObject]>([
    ['a principal of another stack', { ...everyone, Principal: { AWS: { 'Fn::ImportValue': 'x' } } }],
    [
      'a condition with a value of another stack',
      { ...everyone, Condition: { StringEquals: { 'aws:SourceArn': { 'Fn::ImportValue': 'x' } } } },
    ],
    ['a principal as a whole', { ...everyone, Principal: { 'Fn::ImportValue': 'x' } }],
    ['a condition as a whole', { ...everyone, Condition: { 'Fn::If': ['A', {}, { Ref: 'AWS::NoValue' }] } }],
    ['a comparison as a whole', { ...everyone, Condition: { StringEquals: { 'Fn::If': ['A', {}, {}] } } }],
    ['an effect of a condition', { ...everyone, Effect: { 'Fn::If': ['A', 'Allow', 'Deny'] } }],
  ])('E6: of %s nobody knows yet whether it is public', (_, statement) => {
    expect(seen(statement, 'public')).toBe('unknown')
  })

  test('E6: what another part settles is known', () => {
    const unknown = { AWS: [{ 'Fn::ImportValue': 'x' }] }
    expect(seen({ ...everyone, Principal: unknown, Effect: 'Deny' }, 'public')).toBe(false)
    expect(seen({ ...everyone, Principal: { AWS: [{ 'Fn::ImportValue': 'x' }, '*'] } }, 'public')).toBe(true)
    expect(
      evaluate(
        'statements(resource.properties.Document).all(s, s.public)',
        given({ Statement: { 'Fn::ImportValue': 'x' } }),
      ).kind,
    ).toBe('unknown')
    expect(
      evaluate(
        'statements(resource.properties.Document).exists(s, s.public)',
        given({ Statement: [{ 'Fn::If': ['A', 1, 2] }, everyone] }),
      ),
    ).toMatchObject({ value: true })
  })

  test('every element has one form', () => {
    const statement = {
      Sid: 'One',
      Effect: 'Deny',
      Principal: { AWS: 'arn:x', Service: ['a', 'b'], Federated: 'f' },
      Action: 'S3:Get*',
      NotResource: ['r'],
      Condition: { Bool: { 'aws:SecureTransport': false } },
    }
    expect(result('statements(resource.properties.Document)[0]', given({ Statement: statement }))).toEqual({
      sid: 'One',
      effect: 'Deny',
      everyone: false,
      narrowed: false,
      public: false,
      aws: ['arn:x'],
      services: ['a', 'b'],
      federated: ['f'],
      actions: ['s3:get*'],
      notActions: [],
      resources: [],
      notResources: ['r'],
      anyResource: true,
      conditions: [{ operator: 'bool', key: 'aws:securetransport', values: ['false'] }],
    })
    expect(result('size(statements(resource.properties.Document))', given({ Version: '2012-10-17' }))).toBe(0)
    expect(seen({ ...everyone, Effect: 'Deny', NotPrincipal: { AWS: 'a' }, Principal: '*' }, 'everyone')).toBe(false)
    expect(seen({ Effect: 'Allow', Action: '*', Resource: { 'Fn::GetAtt': ['Bucket', 'Arn'] } }, 'anyResource')).toBe(
      false,
    )
  })

  test.each([
    ['text that is no JSON', 'no JSON', 'not JSON'],
    ['a list of texts', '["a"]', 'a statement of an access policy is a map, not text'],
    [
      'text that nests without end',
      `{"Statement":[{"a":${'['.repeat(90_000)}${']'.repeat(90_000)}}]}`,
      'nested more than 64 levels deep',
    ],
  ])('E7: %s is an error', (_, document, message) => {
    expect(evaluate('size(statements(env)) == 0', { env: document })).toMatchObject({
      kind: 'error',
      message: expect.stringContaining(message),
    })
  })

  test('E8: a policy of any size ends within the budget', () => {
    const many = JSON.stringify({ Statement: Array.from({ length: 60_000 }, () => everyone) })
    expect(evaluate('size(statements(env)) > 0', { env: many })).toMatchObject({ kind: 'error' })
  })
})

describe('allows(statement, action): by name, wildcard, or by naming only others', () => {
  const allows = (statement: JsonObject, action = 'iam:PassRole') => {
    const outcome = evaluate(
      `statements(resource.properties.Document).exists(s, allows(s, "${action}"))`,
      given({ Statement: statement }),
    )
    return outcome.kind === 'value' ? outcome.value : outcome.kind
  }
  test.each<[unknown, JsonObject]>([
    [true, { Effect: 'Allow', Action: 'iam:PassRole' }],
    [true, { Effect: 'Allow', Action: ['s3:*', 'IAM:passrole'] }],
    [true, { Effect: 'Allow', Action: '*' }],
    [true, { Effect: 'Allow', Action: 'iam:Pass*' }],
    [true, { Effect: 'Allow', Action: 'i?m:*Role' }],
    [true, { Effect: 'Allow', NotAction: 's3:*' }],
    [false, { Effect: 'Allow', NotAction: ['s3:*', 'iam:*'] }],
    [false, { Effect: 'Deny', Action: '*' }],
    [false, { Effect: 'Allow', Action: ['iam:PassRoles', 'iam:Pass', 'iam:PassRol?e', 'm:PassRole'] }],
    [false, { Effect: 'Allow' }],
    ['unknown', { Effect: 'Allow', Action: { 'Fn::ImportValue': 'x' } }],
    [true, { Effect: 'Allow', Action: ['*', { 'Fn::ImportValue': 'x' }] }],
    ['unknown', { Effect: { 'Fn::ImportValue': 'x' }, Action: '*' }],
  ])('%s of %j', (expected, statement) => {
    expect(allows(statement)).toBe(expected)
  })
})

describe('written(value): what is unknown until applied, as the template writes it', () => {
  test.each<[JsonObject, unknown]>([
    [{ Ref: 'Key' }, '${Key}'],
    [{ 'Fn::GetAtt': ['Key', 'Arn'] }, '${Key.Arn}'],
    [{ 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/X' }, 'arn:${AWS::Partition}:iam::aws:policy/X'],
    [
      { 'Fn::Join': ['', [{ 'Fn::GetAtt': ['B', 'Arn'] }, '/a, "b"/*', { Ref: 'AWS::Region' }]] },
      '${B.Arn}/a, "b"/*${AWS::Region}',
    ],
    [{ 'Fn::Join': ['', ['a', { 'Fn::ImportValue': 'x' }]] }, '!Join ["", ["a", !ImportValue "x"]]'],
    [{ 'Fn::Join': ['-', ['a', 'b']] }, '!Join ["-", ["a", "b"]]'],
    [{ 'Fn::Join': ['', ['{{resolve:ssm:x', '}}']] }, '!Join ["", ["{{resolve:ssm:x", "}}"]]'],
    [{ 'Fn::ImportValue': 'net' }, '!ImportValue "net"'],
    [{ 'Fn::Sub': ['${a}', { a: '*' }] }, '!Sub ["${a}", {"a": "*"}]'],
    [{ a: ['{{resolve:secretsmanager:x}}', 1, null] }, { a: ['{{resolve:secretsmanager:x}}', 1, null] }],
  ])('%j', (value, expected) => {
    expect(result('written(resource.properties).Document.v', given({ v: value }))).toEqual(expected)
  })
})
