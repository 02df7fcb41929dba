/** One behaviour of AWS that the stand-in has: who reads the page can tell whether the stand-in is right. */
export type Behaviour = {
  readonly id: string
  readonly says: string
  /** The page of the documentation of AWS; null where it has none, and for what the stand-in gives to tests beside it. */
  readonly page: string | null
  /** What the page leaves open, and what was taken instead. */
  readonly open?: string
}
