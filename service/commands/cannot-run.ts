/** A command cannot run, and says in one line why and what to do: exit 2. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun'
}
