/** An address to be called, or why there is none. */
export type CallUrl = { readonly url: string } | { readonly problem: string }

/** What stands in a path for a hole that gives nothing, until it is known where that is. */
const nothing = '\u0000'

/** What a hole of a path gives, as the path holds it: it can end no segment, no path and no query. Throws where it is no text. */
export function inPath(text: string): string {
  return text === '' ? nothing : encodeURIComponent(text)
}

/**
 * The address of a call: the account's `url` and the path below it, whose holes were filled by `inPath`. It never leaves
 * the host nor the path of the account, whatever values were filled in: a segment of dots alone, or an empty one where a
 * hole stands (`/workspaces/${id}` without an id is all workspaces), is refused.
 */
export function callUrl(account: string, filled: string): CallUrl {
  if (!URL.canParse(account)) return { problem: 'the account’s `url` is no address' }
  const base = new URL(account)
  if (base.search !== '' || base.hash !== '') return { problem: 'the account’s `url` has a query or a fragment' }
  const [path = '', ...query] = filled.split('?')
  if (!path.startsWith('/')) return { problem: 'its path does not begin with /' }
  if (path.includes(nothing)) return { problem: 'a hole in its path gives nothing' }
  const whole = [path, ...query].join('?').replaceAll(nothing, '')
  if (/[\s\\#\u0000-\u001f\u007f]/.test(whole))
    return { problem: 'its path holds a space, a backslash, a # or a control' }
  if (path.split('/').some(isDots)) return { problem: 'its path holds a segment of dots' }
  const text = `${base.href.replace(/\/+$/, '')}${whole}`
  if (!URL.canParse(text)) return { problem: 'its path makes no address' }
  const url = new URL(text)
  const below = `${base.pathname.replace(/\/+$/, '')}/`
  if (url.origin !== base.origin || url.username !== base.username || !url.pathname.startsWith(below))
    return { problem: 'its path leads out of the account’s `url`' }
  return { url: url.href }
}

/** `%2e` is a dot to whoever reads an address. */
function isDots(segment: string): boolean {
  return /^(?:\.|%2e){1,2}$/i.test(segment)
}
