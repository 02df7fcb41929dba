import type { Stack } from './model.ts'

/** Takes the next step of all that is under way on a stack. */
export function takeStep(stack: Stack): void {
  for (const steps of [...stack.steps]) {
    if (steps.next().done) stack.steps.splice(stack.steps.indexOf(steps), 1)
  }
}
