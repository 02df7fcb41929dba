import type { Notice } from '../model/notice.ts'
import { nameOf } from '../policy/locate.ts'
import { waiverNotices } from '../policy/waiver-limits.ts'
import type { Scene } from './scene.ts'

/** What is announced beside the findings: workflows, which do not run yet (rule D9), and waivers that end soon (rule J13). */
export function notices({ after, now }: Scene): readonly Notice[] {
  const workflows = [...after.documents.workflows.values()].map((workflow) => ({
    message: `Workflow ${workflow.name} is read and judged; this release does not run workflows yet.`,
    subject: { kind: 'Workflow' as const, name: workflow.name },
    location: nameOf(workflow),
  }))
  return [...workflows, ...waiverNotices(after.documents, now.getTime())].sort(byPlace)
}

function byPlace(one: Notice, other: Notice): number {
  const [a, b] = [`${one.location?.path} ${one.message}`, `${other.location?.path} ${other.message}`]
  return a < b ? -1 : a > b ? 1 : 0
}
