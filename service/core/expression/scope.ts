/** What an expression may read: rule E10. */
export type { Scope } from './expression.ts'
