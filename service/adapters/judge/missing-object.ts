import type { ObjectKind } from '../objects/read-object.ts'

/** A tree or blob that judging needs is not in the cache, or is damaged there: it is to be fetched again. */
export class MissingObject extends Error {
  readonly object: ObjectKind
  readonly sha: string

  constructor(object: ObjectKind, sha: string) {
    super(`the ${object} ${sha.slice(0, 7)} is not in the cache`)
    this.name = 'MissingObject'
    this.object = object
    this.sha = sha
  }
}
