import type { Judge } from '../../service/ports.ts'

const refuse = () => Promise.reject(new Error('nothing is judged in this test'))

/** For tests that judge nothing: starting a thread for it costs more than what they do. */
export const noJudge: Judge = {
  prepare: refuse,
  judge: refuse,
  allow: refuse,
  hold: refuse,
  survey: refuse,
  places: refuse,
  planApply: refuse,
  orderService: refuse,
  near: refuse,
  revertService: refuse,
  planScan: refuse,
  known: refuse,
  scan: refuse,
  changeEstate: refuse,
  endings: refuse,
  explain: refuse,
  lastAsked: () => [],
  stop: async () => undefined,
}
