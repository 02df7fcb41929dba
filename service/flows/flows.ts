import type { Flows, World } from '../ports.ts'
import { applyService } from './apply/apply-service.ts'
import { apply } from './apply.ts'
import { command } from './command.ts'
import { endings } from './endings.ts'
import { mergeGroup } from './merge-group.ts'
import { recheck } from './recheck.ts'
import { reconcile } from './reconcile.ts'
import { tellResults } from './results/tell-results.ts'
import { review } from './review.ts'
import { reviewAll } from './review-all.ts'
import { scan } from './scan.ts'

/** Every story by its name, told of one world. `version` changes with the steps that a story keeps. */
export function flowsIn(world: () => World): Flows {
  return {
    review: { version: 1, run: (_, input) => review(world(), input) },
    reviewAll: { version: 2, run: (run) => reviewAll(world(), run) },
    apply: { version: 1, run: () => apply(world()) },
    applyService: { version: 2, run: (run, input) => applyService(world(), run, input) },
    tellResults: { version: 1, run: (_, input) => tellResults(world(), input) },
    recheck: { version: 1, run: (_, input) => recheck(world(), input) },
    mergeGroup: { version: 2, run: (_, input) => mergeGroup(world(), input) },
    command: { version: 2, run: (run, input) => command(world(), input, run) },
    reconcile: { version: 1, run: () => reconcile(world()) },
    endings: { version: 1, run: () => endings(world()) },
    scan: { version: 1, run: (run, input) => scan(world(), run, input) },
  }
}
