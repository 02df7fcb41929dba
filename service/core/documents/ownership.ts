/** Whether a path could hold documents (rule D1), before its text is read. */
export function isCandidate(path: string): boolean {
  return /\.ya?ml$/.test(path)
}

/** What a path alone says of the documents in it (rule D1). */
export type Ownership =
  /** A workflow of GitHub's, whatever it holds. */
  | 'github'
  /** Every document must be one of ours, or say whose it is. */
  | 'ours'
  /** Only those are ours that say so. */
  | 'elsewhere'

/** The file in which the Estate stands. */
export const estatePath = 'plumbline.yaml'

/** Whose the documents at a path are. */
export function ownershipOf(path: string): Ownership {
  if (/^\.github\/workflows\/[^/]+$/.test(path)) return 'github'
  return path === estatePath || /^(?:catalog|policies|workflows|waivers)\//.test(path) ? 'ours' : 'elsewhere'
}

/** Whether a text that lies elsewhere could hold a document of ours: what has none of this need not be parsed. */
export function mayBeOurs(text: string): boolean {
  return /plumbline|\\[xuU]|\\\r?\n/.test(text)
}

/** Whether a YAML text that cannot be parsed says that it is ours. */
export function claimsOurs(text: string): boolean {
  return /^(?:--- +)?\{? *["']?apiVersion["']? *: *["']?plumbline\//m.test(text)
}
