/** The estate could not be read: no such folder, no Git repository, no such revision. One line, for people. */
export class WorktreeError extends Error {
  override name = 'WorktreeError'
}
