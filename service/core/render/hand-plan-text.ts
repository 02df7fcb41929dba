import type { HandPlan } from '../apply/hand-plan.ts'
import type { Notice } from '../model/notice.ts'
import type { Change } from '../model/plan.ts'
import { counted, listed } from './number-words.ts'
import type { Paint } from './paint.ts'
import { planText } from './plan-text.ts'
import { dataLoss, placeWords } from './plan-words.ts'
import { visible } from './visible.ts'

/** A plan for a work tree, with what people have to know before they apply it themselves; `''` where there is nothing to say. */
export function handPlanText(planned: HandPlan, currency: string | null, colours: Paint): string {
  const words = { heading: 'Plan', all: '`plumbline plan --format json` lists all' }
  return [planText(planned.plan, currency, colours, words), notes(planned, colours).join('\n')]
    .filter((part) => part !== '')
    .join('\n\n')
}

function notes(planned: HandPlan, colours: Paint): readonly string[] {
  const { followers, without, behind, left } = planned
  const lost = dataLoss({ ...planned.plan, changes: appliedOf(planned) }, visible)
  const clouds = [...Map.groupBy(without, ({ provider }) => provider)]
  return [
    ...(lost.length === 0 ? [] : [colours.bad(`Data is lost: ${listed(lost)}.`)]),
    ...(followers.length === 0
      ? []
      : [`Applied after that, for what they read of the services that they depend on: ${names(followers)}.`]),
    ...clouds.map(
      ([provider, kept]) =>
        `Not applied, since this version has no provider for ${provider}: ${names(kept.map(({ service }) => service))}.`,
    ),
    ...(behind.length === 0 ? [] : [`Not applied, since they depend on those: ${names(behind)}.`]),
    ...(left.length === 0 ? [] : [`Left as they were applied, until their documents can be read: ${names(left)}.`]),
  ]
}

/** The same for programs, each with the service that it is about. */
export function handNotices(planned: HandPlan, unfinished: readonly string[]): readonly Notice[] {
  const about = (service: string, message: string): Notice => ({ message, subject: { kind: 'Service', name: service } })
  return [
    ...unfinished.map((name) =>
      about(name, `An apply of ${name} began and has not ended; the next apply goes on with it.`),
    ),
    ...planned.followers.map((name) =>
      about(name, `${name} is applied again, for what it reads of a service that it depends on.`),
    ),
    ...planned.without.map(({ service, provider }) =>
      about(service, `${service} is not applied: this version has no provider for ${provider}.`),
    ),
    ...planned.behind.map((name) => about(name, `${name} is not applied: it depends on a service that is not.`)),
    ...planned.left.map((name) => about(name, `${name} is left as it was applied, until its document can be read.`)),
  ]
}

/** What is asked before a plan is applied; what cannot be made good again is named. */
export function applyQuestion(planned: HandPlan): string {
  const { followers } = planned
  const changes = appliedOf(planned)
  const places = [...new Set(changes.map((change) => placeWords(change, visible)))]
  const lost = changes
    .filter(({ stateful, action }) => stateful && (action === 'delete' || action === 'replace'))
    .map(({ service }) => visible(service))
  const what = [
    ...(changes.length === 0
      ? []
      : [`${changes.length === 1 ? 'this change' : `these ${changes.length} changes`} to ${several(places)}`]),
    ...(followers.length === 0 ? [] : [`what follows for ${counted(followers.length, 'service')}`]),
  ]
  const loss = lost.length === 0 ? '' : ` The data of ${listed(lost)} will be lost.`
  return `Apply ${listed(what)}?${loss} Only "yes" is taken: `
}

function appliedOf({ plan, stages }: HandPlan): readonly Change[] {
  const applied = new Set(stages.flat())
  return plan.changes.filter(({ service }) => applied.has(service))
}

/** At most so many names in one sentence. */
const most = 12

function names(all: readonly string[]): string {
  return several(all.map(visible))
}

function several(shown: readonly string[]): string {
  if (shown.length <= most) return listed(shown)
  return `${shown.slice(0, most).join(', ')} and ${shown.length - most} more`
}
