import { isUnknown } from '../../../model/unknown.ts'
import { isPlainMap } from '../../values/value.ts'
import { type Answer, allOf, anyOf } from './three-valued.ts'
import { writtenText } from './written-text.ts'

/** One comparison of a statement's `Condition`; operator and key in small letters, since AWS reads either case. */
export type Condition = { readonly operator: string; readonly key: string; readonly values: readonly unknown[] }

/** Keys whose fixed value says who calls, for whom, or from where. */
const narrowing: ReadonlySet<string> = new Set([
  'aws:principalaccount',
  'aws:principalarn',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:sourceaccount',
  'aws:sourcearn',
  'aws:sourceip',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  'aws:sourceowner',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:userid',
  'kms:calleraccount',
  's3:dataaccesspointaccount',
  's3:dataaccesspointarn',
])

/** Operators that let through only what matches; with `IfExists` or `ForAllValues` a request without the key passes. */
const positive = /^(?:foranyvalue:)?(?:stringequals|stringequalsignorecase|stringlike|arnequals|arnlike|ipaddress)$/

/** A statement's conditions, all of which must hold. A value that is alone is a list of one. */
export function conditionsOf(written: unknown): readonly Condition[] {
  if (!isPlainMap(written) || isUnknown(written)) return []
  return Object.entries(written).flatMap(([operator, keys]) =>
    isPlainMap(keys) && !isUnknown(keys)
      ? Object.entries(keys).map(([key, values]) => ({
          operator: operator.toLowerCase(),
          key: key.toLowerCase(),
          values: (Array.isArray(values) ? values : [values]).map((value) => writtenText(value) ?? value),
        }))
      : [],
  )
}

/**
 * Whether a condition pins a statement to somebody or somewhere: AWS's meaning of "public" of a policy, the other way
 * round (https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html).
 */
export function isNarrowed(written: unknown, conditions: readonly Condition[]): Answer {
  return anyOf([
    ...unknownParts(written),
    ...conditions
      .filter(({ operator, key }) => positive.test(operator) && narrowing.has(key))
      .map(({ key, values }) => allOf(values.map((value) => isFixed(key, value)))),
  ])
}

/** Conditions that another stack or a condition of the template decides as a whole: they may narrow. */
function unknownParts(written: unknown): readonly Answer[] {
  if (isUnknown(written)) return [written]
  return isPlainMap(written) ? Object.values(written).filter(isUnknown) : []
}

function isFixed(key: string, value: unknown): Answer {
  if (isUnknown(value)) return value
  if (typeof value !== 'string') return false
  if (key === 'aws:sourceip') return isNarrowRange(value)
  if (key === 'aws:userid' && /^[A-Z0-9]{16,}:\*$/.test(value)) return true
  const text = value.replace(/\$\{[A-Z][\w:.]*\}/g, 'x')
  return !/[*?$]/.test(text) || isOfOneAccount(value)
}

/** An ARN of one account, whatever stands behind it: `arn:aws:events:*:111122223333:rule/*`. */
function isOfOneAccount(value: string): boolean {
  return /^arn:[^:]*:[^:*?]+:[^:]*:(?:\d{12}|\$\{AWS::AccountId\}):/.test(
    value.replaceAll('${AWS::Partition}', 'aws').replaceAll('${AWS::Region}', 'x'),
  )
}

/** S3 takes ranges wider than /8 (IPv4) and /32 (IPv6) for the public. */
function isNarrowRange(value: string): boolean {
  const [address = '', bits] = value.split('/')
  return bits === undefined || Number(bits) >= (address.includes(':') ? 32 : 8)
}
