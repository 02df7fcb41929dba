/**
 * Where GitHub says that an archive lies, if it may be asked there: by the same protocol as the API, at the API's own host or
 * beside it (`codeload.github.com` for `api.github.com`, `codeload.git.example` or the host itself for `git.example`). Null for
 * anything else, so that no answer can send us to another host (K18).
 */
export function archiveLink(apiUrl: string, location: string): URL | null {
  const api = new URL(apiUrl)
  const link = URL.canParse(location, apiUrl) ? new URL(location, apiUrl) : null
  if (link === null || link.protocol !== api.protocol || link.username !== '' || link.password !== '') return null
  const domain = api.hostname.replace(/^api\./, '')
  return link.hostname === domain || link.hostname === api.hostname || link.hostname.endsWith(`.${domain}`)
    ? link
    : null
}
