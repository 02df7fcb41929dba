import type { Location } from './location.ts'
import type { Subject } from './subject.ts'

/** Something announced that neither blocks nor judges: a workflow that does not run yet, a waiver that ends soon. */
export type Notice = {
  readonly message: string
  readonly subject: Subject
  readonly location?: Location
}
