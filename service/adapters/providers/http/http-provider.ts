import type { AppliedResource } from '../../../core/model/applied.ts'
import type { Provider, StepOutcome } from '../../../ports/cloud.ts'
import type { DeedStep } from '../deeds.ts'
import { adoptResource } from './adopt-resource.ts'
import { changeResource } from './change-resource.ts'
import { deleteResource } from './delete-resource.ts'
import { findService } from './find-service.ts'
import type { HttpParts } from './http-parts.ts'
import { httpSteps } from './http-steps.ts'
import { AskLater, inWords, refusal } from './http-words.ts'
import { makeResource } from './make-resource.ts'
import type { Ended } from './ready.ts'
import { lastOf, type StepWork, stepWork } from './step-work.ts'

/**
 * Software as a service, by the calls that offerings declare. Such a service has no engine that would remember what was made
 * and which step was taken: Plumbline's ledger does (`EngineNotes`), so that a step which was cut off goes on from there. Whose
 * a resource is, the ledger alone says: an HTTP interface holds no owner tags.
 */
export function createHttpProvider(parts: HttpParts): Provider {
  return {
    steps: (change) => httpSteps(change).map(({ name, logicalIds }) => ({ name, logicalIds })),
    async perform(change, { name }, key) {
      const { service } = change.identity
      const step = httpSteps(change).find((one) => one.name === name)
      if (step === undefined) throw refusal(`nothing called "${name}" is to be done to ${service}`)
      const work = await stepWork(parts, change, step, key)
      const last = lastOf(work.notes, key)
      if (last !== null && last.step !== name) throw refusal(`the key of "${name}" was used for "${last.step}" before`)
      if (last?.became === 'done') return done(step, last.resource)
      return inWords(work.deed, () => perform(work))
    },
    find: (identity, wanted = []) =>
      inWords(`look for ${identity.service}`, () => findService(parts, identity, wanted)),
  }
}

async function perform(work: StepWork): Promise<StepOutcome> {
  try {
    const ended = await takeStep(work)
    if (ended.kind === 'pending') return ended
    await work.note('done', ended.resource)
    return done(work.step, ended.resource)
  } catch (error) {
    if (!(error instanceof AskLater)) throw error
    return { kind: 'pending', until: new Date(work.now().getTime() + error.waitMs), answer: error.message }
  }
}

function takeStep(work: StepWork): Promise<Ended> {
  switch (work.step.deed) {
    case 'create':
      return makeResource(work)
    case 'adopt':
      return adoptResource(work)
    case 'update':
      return changeResource(work)
    case 'delete':
    case 'delete the former':
      return deleteResource(work)
  }
}

const past: { readonly [deed in DeedStep['deed']]: string } = {
  create: 'made',
  adopt: 'taken over',
  update: 'changed',
  delete: 'deleted',
  'delete the former': 'deleted',
}

/** The same whenever it is told. */
function done({ logicalId, deed }: DeedStep, resource: AppliedResource | null): StepOutcome {
  const which = deed === 'delete' || deed === 'delete the former' || resource === null ? logicalId : resource.id
  return { kind: 'done', resources: { [logicalId]: resource }, answer: `${which} ${past[deed]}` }
}
