import type { Incident } from '../allowed/incidents.ts'
import { approveLine } from '../approval/approve-line.ts'
import type { Requirement } from '../model/requirement.ts'
import type { Verdict } from '../model/verdict.ts'
import { fitting, githubLimit, size } from './fitting.ts'
import { neededOf } from './headline.ts'
import { code, prose } from './markdown-text.ts'
import { subjectName } from './subject-name.ts'

/** What an incident's issue says, and under which title. */
export type IncidentText = { readonly title: string; readonly body: string }

/** What an incident is told with. */
export type IncidentContext = {
  /** What letting it through asks, with what people said of it; null: it is not judged yet. */
  readonly verdict: Pick<Verdict, 'verdict' | 'requirements'> | null
  /** From when the dates count that approvers are shown, ISO 8601. */
  readonly asked: string
}

/** The issue about a change of the default branch of which something is held (rule M2). Whatever comes from people is inert in it. */
export function renderIncident(incident: Incident, { verdict, asked }: IncidentContext): IncidentText {
  const { pullRequest, commit, documents, rewritten } = incident
  const what = pullRequest === null ? `commit ${commit.slice(0, 7)}` : `#${pullRequest}`
  const title = rewritten
    ? 'Plumbline: the history of the default branch was rewritten'
    : `Plumbline: ${documents.length === 1 ? 'a document' : `${documents.length} documents`} of ${what} ${documents.length === 1 ? 'is' : 'are'} held`
  const [head, way] = [
    origin(incident),
    rewritten ? administratorsWay : verdict === null ? soon : wayThrough(incident, verdict, asked),
  ]
  const { kept, left } = fitting(documents.map(row), githubLimit - size(head) - size(way) - 1000, mostRows)
  const table = ['| held | why |', '|---|---|', ...kept, ...(left > 0 ? [`| …and ${left} more | |`] : [])].join('\n')
  return { title, body: `${[head, table, way].join('\n\n')}\n` }
}

type Judged = NonNullable<IncidentContext['verdict']>

const mostRows = 200

function origin({ pullRequest, commit, rewritten }: Incident): string {
  const counts = 'It counts as it was last allowed, for judging, applying and scanning, whatever is merged after it.'
  if (rewritten) {
    return `### Held: rewritten history\n\nThe default branch stands at ${code(commit.slice(0, 7))}, and what was judged before is not behind it. What differs counts as it was last allowed.`
  }
  const how = pullRequest === null ? `Commit ${commit} was pushed` : `#${pullRequest} was merged`
  return `### Held: not allowed on the default branch\n\n${how} with what the rules before it do not allow. ${counts}`
}

const soon = 'How to go on stands here in a moment.'

const administratorsWay =
  '**How to go on**: an administrator looks at what differs and says `/plumbline apply` here; it is judged then like any other change. Or put the history back.'

function wayThrough({ pullRequest }: Incident, verdict: Judged, asked: string): string {
  const open = verdict.requirements.filter(({ satisfied }) => !satisfied)
  const denied = verdict.verdict === 'deny'
  const undo = 'a pull request that puts it right, or back, is judged like any other'
  if (denied) return `**How to go on**: no approval lifts this; ${undo}.`
  const apply = `someone of the owning team, or an administrator, says \`/plumbline apply\` here${pullRequest === null ? '' : ` or on #${pullRequest}`}`
  const where = pullRequest === null ? 'in a comment here' : `in a comment on #${pullRequest}`
  const lines = open.map((one) => `1. ${who(one)} approves ${where}: ${code(lineFor(one, verdict, asked))}`)
  const own = open.length === 0 ? '' : ' Whoever merged or pushed it has no say.'
  return ['**How to go on**', '', ...new Set(lines), `1. Then ${apply}.${own}`, '', `Or ${undo}.`].join('\n')
}

function who(requirement: Requirement): string {
  return `${neededOf(requirement, code)} (${prose(requirement.policy)} on ${code(subjectName(requirement.subject))})`
}

function lineFor({ policy }: Requirement, { requirements }: Judged, asked: string): string {
  return approveLine(policy, requirements, asked) ?? `/plumbline approve ${policy}`
}

function row({ kind, name, reason }: Incident['documents'][number]): string {
  return `| ${kind} ${code(name, 'cell')} | ${prose(reason, 'cell')} |`
}
