import { approverNames } from '../../../core/allowed/approver-names.ts'
import type { Survey } from '../../../core/model/survey.ts'
import type { SurveyRequest } from '../../../ports.ts'
import type { Sides } from '../sides.ts'

/** What a branch holds, and whose it is. */
export async function surveyWork(sides: Sides, { side, held }: SurveyRequest): Promise<Survey> {
  const { estate, services, teams, policies, broken } = sides.link(side, { tip: side, documents: held })
  const accounts = new Map((estate?.value.spec.accounts ?? []).map(({ name, provider }) => [name, provider]))
  return {
    mode: estate?.value.spec.mode ?? 'enforce',
    administrators: estate?.value.spec.administrators ?? null,
    approvers: approverNames([estate, ...policies.values(), ...teams.values()]),
    services: [...services.values()]
      .map(({ name, value: { metadata, spec } }) => ({
        name,
        team: teams.get(metadata.team)?.value.spec.github ?? null,
        environment: metadata.environment,
        account: spec.account,
        provider: accounts.get(spec.account) ?? null,
      }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    brokenServices: broken.filter(({ subject }) => subject.kind === 'Service' || subject.kind === 'File').length,
  }
}
