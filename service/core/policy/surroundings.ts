import type { Usage } from '../catalog/desired.ts'
import { accountView, type View } from '../catalog/variables.ts'
import type { Variables } from '../expression/evaluate.ts'
import type { Document } from '../model/document.ts'
import type { JsonObject } from '../model/json.ts'
import type { PullRequestFacts } from '../model/pull-request.ts'
import type { AnySubject } from '../model/subject.ts'
import { documentSubject, is, type JudgedSubject, ownForm, serviceForm, teamOf } from './judged-subject.ts'

/** What a change does to a subject (rule J7). */
export type ChangeKind = 'create' | 'update' | 'delete' | 'none'

/** What all subjects of one state of the estate share: whom their teams are, what those use, when it is. */
export type Surroundings = {
  /** The teams of the rules in force: `may` and `quota` are theirs, whatever the change says (rules J1, J9). */
  readonly rulingTeams: ReadonlyMap<string, Document<'Team'>>
  readonly usage: ReadonlyMap<string, Usage>
  readonly quotas: ReadonlyMap<string, Usage>
  readonly pullRequest: PullRequestFacts | null
  readonly now: Date
}

/** What happened to a subject, as `old` and `change` say it. */
export type History = { readonly change: ChangeKind; readonly old: unknown }

/** Nothing is known of what was before: a tree judged as it stands (rule J15). */
export const noHistory: History = { change: 'none', old: null }

/** Everything that an expression of a rule may read about a subject (rule E1); what the subject lacks is null. */
export function variablesOf(
  judged: JudgedSubject<AnySubject>,
  params: JsonObject,
  around: Surroundings,
  { change, old }: History,
): Variables {
  const { document, rendered, resource } = judged
  const own = ownForm(judged)
  const team = teamOf(judged)
  const account = rendered?.account ?? judged.account ?? null
  return {
    params,
    resource: resource === null ? null : own,
    service: rendered === null ? null : resource === null ? own : serviceForm(rendered),
    offering: rendered !== null ? views(rendered.offering) : document !== null && is(document, 'Offering') ? own : null,
    team: rendered !== null ? ruledTeam(rendered.team, around) : document !== null && is(document, 'Team') ? own : null,
    account: account === null ? null : accountView(account),
    env: rendered?.service.value.metadata.environment ?? account?.environment ?? null,
    workflow: document !== null && (is(document, 'Workflow') || is(document, 'GitHubWorkflow')) ? own : null,
    document: resource !== null ? null : (document?.json ?? null),
    old,
    change,
    pr: around.pullRequest,
    usage: team === null ? null : (around.usage.get(team) ?? null),
    quota: team === null ? null : (around.quotas.get(team) ?? null),
    now: around.now,
  }
}

/** A team as its services see it: as after the change, but with the `may` and `quota` of the rules in force. */
function ruledTeam(team: Document<'Team'>, { rulingTeams }: Surroundings): View {
  const ruling = rulingTeams.get(team.name)
  if (ruling === undefined || ruling === team) return views(team)
  const { may: _may, quota: _quota, ...rest } = views(team)
  const { may, quota } = ruling.value.spec
  return { ...rest, ...(may === undefined ? {} : { may }), ...(quota === undefined ? {} : { quota }) }
}

/** A team's or an offering's view, made once a document. */
function views(document: Document<'Team'> | Document<'Offering'>): View {
  return ownForm(documentSubject(document)) as View
}
