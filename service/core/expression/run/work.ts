import type { Frame } from '../expression.ts'
import type { Failure } from './failure.ts'

/** Takes units of work from what an evaluation may still do; ends it where they are used up (rule E8). */
export function charge(frame: Frame, units: number, offset: number): void {
  frame.left -= units
  if (frame.left >= 0) return
  const failure: Failure = {
    failed: 'budget',
    message: 'it would take more work than an evaluation may do; go over smaller lists, or nest fewer of them',
    offset,
  }
  throw failure
}
