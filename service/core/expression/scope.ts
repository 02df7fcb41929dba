export type { Scope } from './expression.ts'
