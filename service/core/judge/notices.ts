import { providerOf } from '../allowed/landed-changes.ts'
import type { Notice } from '../model/notice.ts'
import type { Plan } from '../model/plan.ts'
import { nameOf } from '../policy/locate.ts'
import { waiverNotices } from '../policy/waiver-limits.ts'
import { counted } from '../render/number-words.ts'
import type { Scene } from './scene.ts'

/**
 * What is announced beside the findings: workflows, which do not run yet, and services that the merge will not apply, since
 * this release has no provider for their cloud (rule D9); waivers that end soon (rule J13).
 */
export function notices(scene: Scene, planned: Plan): readonly Notice[] {
  const { after, now } = scene
  const workflows = [...after.documents.workflows.values()].map((workflow) => ({
    message: `Workflow ${workflow.name} is read and judged; this release does not run workflows yet.`,
    subject: { kind: 'Workflow' as const, name: workflow.name },
    location: nameOf(workflow),
  }))
  const waivers = waiverNotices(after.documents, now.getTime())
  return [...workflows, ...notWritable(scene, planned), ...waivers].sort(byPlace)
}

/** One for each cloud, at the first of its services. */
function notWritable({ before, after, input: { writable } }: Scene, { changes }: Plan): readonly Notice[] {
  if (writable === undefined) return []
  const sides = [after, before].flatMap((state) => state?.documents ?? [])
  const clouds = Map.groupBy(changes, ({ account }) => sides.flatMap((side) => providerOf(side, account) ?? [])[0])
  return [...clouds].flatMap(([provider, [first, ...rest]]): readonly Notice[] => {
    if (provider === undefined || first === undefined || writable.includes(provider)) return []
    const name = first.service
    const what = rest.length === 0 ? `Service ${name} is` : `Service ${name} and ${counted(rest.length, 'more')} are`
    const [document] = sides.flatMap((side) => side.services.get(name) ?? [])
    return [
      {
        message: `${what} not applied by the merge: this release has no provider for ${provider}.`,
        subject: { kind: 'Service', name },
        ...(document === undefined ? {} : { location: nameOf(document) }),
      },
    ]
  })
}

function byPlace(one: Notice, other: Notice): number {
  const [a, b] = [`${one.location?.path} ${one.message}`, `${other.location?.path} ${other.message}`]
  return a < b ? -1 : a > b ? 1 : 0
}
