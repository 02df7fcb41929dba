/** One figure of `npm run bench`, printed as one JSON line. */
export type Figure = {
  readonly id: string
  readonly value: number
  readonly unit: string
  /** What it should be, in words: `<= 0.05 × reference`. */
  readonly goal: string
  readonly met: boolean
  /** The peer, or the floor, measured in the same run. */
  readonly reference?: { readonly name: string; readonly value: number }
  /** `value` ÷ the reference's. */
  readonly ratio?: number
}

/** A benchmark: measures, and gives one figure or several. */
export type Benchmark = () => Promise<readonly Figure[]>

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

/** Rounds to three significant digits: more would claim what a noisy machine cannot tell. */
export function round(value: number): number {
  return Number(value.toPrecision(3))
}
