import type { Change, Plan } from '../model/plan.ts'

/** What a plan deletes or replaces (rule J4). */
export function deletionsIn({ changes }: Pick<Plan, 'changes'>): readonly Change[] {
  return changes.filter(({ action }) => action === 'delete' || action === 'replace')
}
