import { allowWork } from './allow.ts'
import { changeEstateWork } from './change-estate.ts'
import { endingsWork } from './endings.ts'
import { explainWork } from './explain.ts'
import { holdWork } from './hold.ts'
import { judgeWork } from './judge.ts'
import { knownWork } from './known.ts'
import { nearWork } from './near.ts'
import { orderServiceWork } from './order-service.ts'
import { placesWork } from './places.ts'
import { planApplyWork } from './plan-apply.ts'
import { planScanWork } from './plan-scan.ts'
import { prepareWork } from './prepare.ts'
import { revertServiceWork } from './revert-service.ts'
import { scanWork } from './scan.ts'
import { surveyWork } from './survey.ts'

/** Every kind of work that the worker does: what is asked of it, and what it answers, is what each takes and gives. */
export const works = {
  prepare: prepareWork,
  judge: judgeWork,
  allow: allowWork,
  hold: holdWork,
  survey: surveyWork,
  places: placesWork,
  planApply: planApplyWork,
  near: nearWork,
  orderService: orderServiceWork,
  planScan: planScanWork,
  known: knownWork,
  scan: scanWork,
  revertService: revertServiceWork,
  changeEstate: changeEstateWork,
  endings: endingsWork,
  explain: explainWork,
}

/** The kinds of work. */
export type WorkName = keyof typeof works

/** What a kind of work is asked. */
export type WorkRequest<Name extends WorkName> = Parameters<(typeof works)[Name]>[1]

/** What a kind of work answers. */
export type WorkResult<Name extends WorkName> = Awaited<ReturnType<(typeof works)[Name]>>
