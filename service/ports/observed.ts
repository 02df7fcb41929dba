/** A request to GitHub's API as it ended; what is counted of it. */
export type ForgeAnswer = {
  readonly method: string
  /** Null: no answer came. */
  readonly status: number | null
  /** What is left of the installation's hour; null where the answer does not say, or is about another. */
  readonly rate: { readonly limit: number; readonly remaining: number; readonly resetSeconds: number } | null
}

/** How much the App may still write, in each window. */
export type WritesLeft = { readonly minute: number; readonly hour: number }

/** How the apply of a service ended, and how long after its first step, in milliseconds. */
export type ApplyEnd = {
  readonly outcome: 'applied' | 'removed' | 'failed'
  readonly milliseconds: number
}
