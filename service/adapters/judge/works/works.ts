import { explainWork } from './explain.ts'
import { judgeWork } from './judge.ts'
import { prepareWork } from './prepare.ts'

/** Every kind of work that the worker does: what is asked of it, and what it answers, is what each takes and gives. */
export const works = {
  prepare: prepareWork,
  judge: judgeWork,
  explain: explainWork,
}

/** The kinds of work. */
export type WorkName = keyof typeof works

/** What a kind of work is asked. */
export type WorkRequest<Name extends WorkName> = Parameters<(typeof works)[Name]>[1]

/** What a kind of work answers. */
export type WorkResult<Name extends WorkName> = Awaited<ReturnType<(typeof works)[Name]>>
