import type { Survey } from '../model/survey.ts'
import { fitting, githubLimit } from './fitting.ts'
import { code } from './markdown-text.ts'
import { counted, listed } from './number-words.ts'

/**
 * The issue that shows what a first apply would bring about (rule M4); whatever comes from people is inert in it. `others` lie
 * in clouds that this release has no provider for (rule D9).
 */
export function renderFirstPlan(
  services: Survey['services'],
  others: Survey['services'],
  commit: string,
): { readonly title: string; readonly body: string } {
  const head = `### Nothing is applied yet

When Plumbline first looked at the default branch, services stood there that no judged pull request had brought. At ${code(commit.slice(0, 7))} ${counted(services.length, 'service')} ${services.length === 1 ? 'counts' : 'count'}; applying them makes in the clouds what is missing there, and changes what is otherwise.`
  const way =
    '**How to go on**: an administrator looks at it and says `/plumbline apply` here. Until then pull requests are judged, and nothing is applied.'
  const rows = services.map(
    ({ name, environment, account, team }) =>
      `| ${code(name, 'cell')} | ${code(environment, 'cell')} | ${code(account, 'cell')} | ${team === null ? '' : code(team, 'cell')} |`,
  )
  const { kept, left } = fitting(rows, githubLimit - 4000, mostRows)
  const more = left === 0 ? [] : [`| …and ${left} more | | | |`]
  const table = ['| service | environment | account | team |', '|---|---|---|---|', ...kept, ...more].join('\n')
  return {
    title: 'Plumbline: the first apply waits for an administrator',
    body: `${[head, table, notWritable(others), way].filter((part) => part !== null).join('\n\n')}\n`,
  }
}

const mostRows = 500

function notWritable(others: Survey['services']): string | null {
  if (others.length === 0) return null
  const clouds = [...new Set(others.flatMap(({ provider }) => provider ?? []))].sort()
  const count = `${counted(others.length, 'more service')} ${others.length === 1 ? 'lies' : 'lie'}`
  return `${count} in ${listed(clouds)}, for which this release has no provider: they are judged, and not applied.`
}
