/** What became of a delivery, as metrics count it; the answer's status goes with it. */
export const outcomes = {
  accepted: 202,
  redelivered: 202,
  ignored: 202,
  'not-understood': 400,
  unsigned: 401,
  'too-large': 413,
  unavailable: 503,
} as const

/** One of these. */
export type DeliveryOutcome = keyof typeof outcomes
