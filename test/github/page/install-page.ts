import { fullName } from '../state/repositories.ts'
import type { App, State } from '../state/state.ts'
import { escapeHtml, pageOf } from './layout.ts'

/** Where a person says on which repository an App is installed. */
export function installPage(state: State, app: App): string {
  const names = [...state.repositories.values()].map((repository) => escapeHtml(fullName(state, repository)))
  const options = names.map((name) => `<option>${name}</option>`).join('')
  const rights = Object.entries(app.permissions).map(([name, access]) => `<li>${escapeHtml(`${name}: ${access}`)}</li>`)
  const title = `Install ${app.name}`
  return pageOf(
    title,
    `<h1>${escapeHtml(title)}</h1><ul>${rights.join('')}</ul><form method="post" action="/apps/${app.slug}/installations"><select name="repository">${options}</select> <button>Install</button></form>`,
  )
}
