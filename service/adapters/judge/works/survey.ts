import { approverNames } from '../../../core/allowed/approver-names.ts'
import { providerOf } from '../../../core/allowed/landed-changes.ts'
import type { Survey } from '../../../core/model/survey.ts'
import type { SurveyRequest } from '../../../ports.ts'
import type { Sides } from '../sides.ts'

/** What a branch holds, and whose it is. */
export async function surveyWork(sides: Sides, { side, held }: SurveyRequest): Promise<Survey> {
  const documents = sides.link(side, { tip: side, documents: held })
  const { estate, services, teams, policies, broken } = documents
  return {
    mode: estate?.value.spec.mode ?? 'enforce',
    administrators: estate?.value.spec.administrators ?? null,
    egress: estate?.value.spec.egress ?? [],
    approvers: approverNames([estate, ...policies.values(), ...teams.values()]),
    services: [...services.values()]
      .map(({ name, value: { metadata, spec } }) => ({
        name,
        team: teams.get(metadata.team)?.value.spec.github ?? null,
        environment: metadata.environment,
        account: spec.account,
        provider: providerOf(documents, spec.account),
        dependsOn: spec.dependsOn ?? [],
      }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    brokenServices: broken.filter(({ subject }) => subject.kind === 'Service' || subject.kind === 'File').length,
  }
}
