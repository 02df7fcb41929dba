import { invalid } from '../protocol/aws-error.ts'
import { record } from './template.ts'

type Statement = { readonly [name: string]: unknown }

/** Why a stack policy does not let an update touch a resource; null where it does. Without a policy all is allowed. */
export function policyRefusal(
  policy: string | null,
  update: { readonly logicalId: string; readonly type: string; readonly action: string },
): string | null {
  if (policy === null) return null
  const meant = statementsOf(policy).map((statement, at) => ({ statement, at }))
  if (meant.length === 0) return null
  const hits = meant.filter(({ statement }) => applies(statement, update))
  const denied = hits.find(({ statement }) => statement['Effect'] === 'Deny')
  if (denied) {
    return `Action denied by stack policy: Statement [#${denied.at + 1}] does not allow [${update.action}] for resource [LogicalResourceId/${update.logicalId}]`
  }
  return hits.length > 0
    ? null
    : `Action not allowed by stack policy: no statement allows [${update.action}] for resource [LogicalResourceId/${update.logicalId}]`
}

/** The statements of a policy, none of `{}`; refuses what is no policy. */
export function statementsOf(policy: string): readonly Statement[] {
  let given: unknown
  try {
    given = JSON.parse(policy)
  } catch {
    throw invalid('Error validating stack policy: Invalid stack policy')
  }
  const document = record(given)
  if (document && Object.keys(document).length === 0) return []
  const statements = [document?.['Statement']].flat().map(record)
  const whole = statements.filter((one) => one !== null)
  const known = (one: Statement) =>
    ['Allow', 'Deny'].includes(String(one['Effect'])) &&
    one['Principal'] === '*' &&
    (one['Action'] ?? one['NotAction']) !== undefined &&
    (one['Resource'] ?? one['NotResource']) !== undefined
  if (whole.length !== statements.length || whole.length === 0 || !whole.every(known)) {
    throw invalid('Error validating stack policy: Invalid stack policy')
  }
  return whole
}

function applies(
  statement: Statement,
  { logicalId, type, action }: { logicalId: string; type: string; action: string },
): boolean {
  const resource = `LogicalResourceId/${logicalId}`
  return (
    (statement['Action'] === undefined ? !fits(statement['NotAction'], action) : fits(statement['Action'], action)) &&
    (statement['Resource'] === undefined
      ? !fits(statement['NotResource'], resource)
      : fits(statement['Resource'], resource)) &&
    conditionHolds(statement['Condition'], type)
  )
}

function conditionHolds(condition: unknown, type: string): boolean {
  if (condition === undefined) return true
  return ['StringEquals', 'StringLike'].some((kind) => {
    const types = record(record(condition)?.[kind])?.['ResourceType']
    return types !== undefined && fits(types, type)
  })
}

function fits(patterns: unknown, value: string): boolean {
  return [patterns].flat().some((pattern) => {
    const parts = String(pattern)
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    return new RegExp(`^${parts.join('.*')}$`).test(value)
  })
}
