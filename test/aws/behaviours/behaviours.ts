import type { Behaviour } from './behaviour.ts'
import { callBehaviours } from './call-behaviours.ts'
import { planBehaviours } from './plan-behaviours.ts'
import { serviceBehaviours } from './service-behaviours.ts'
import { stackBehaviours } from './stack-behaviours.ts'

/** Every behaviour, by the number that the names of its tests begin with. */
export const behaviours: readonly Behaviour[] = [
  ...callBehaviours,
  ...planBehaviours,
  ...serviceBehaviours,
  ...stackBehaviours,
]
