import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import { appManifest, events, isReachable, permissions } from './app-manifest.ts'

type Html = ReturnType<typeof html>

const style = `
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; color: #1f2328 }
  h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin-top: 2rem }
  code { background: #eff1f3; padding: 0 .25em; border-radius: 4px; font-size: .9em } td code { white-space: nowrap }
  table { border-collapse: collapse } td { vertical-align: top; padding: .2rem 1rem .2rem 0 } li { margin: .5rem 0 }
  button { font: inherit; padding: .4rem 1rem; border: 1px solid #1f6feb; border-radius: 6px; background: #1f6feb; color: #fff; cursor: pointer }
  button.second { border-color: #8c959f; background: #f6f8fa; color: inherit } .hint { color: #59636e; font-size: .9em }
  input { font: inherit; padding: .35rem .5rem; border: 1px solid #8c959f; border-radius: 6px }
  .warning { border-left: 4px solid #bf8700; padding: .25rem 1rem; background: #fff8c5 }
`

/** What a page of `/setup` may do: show itself, and send its form to GitHub and to itself. Nothing else loads or runs. */
export function contentSecurityPolicy(githubUrl: string): string {
  const hash = createHash('sha256').update(style).digest('base64')
  const forms = `form-action 'self' ${new URL(githubUrl).origin}`
  return `default-src 'none'; style-src 'sha256-${hash}'; ${forms}; base-uri 'none'; frame-ancestors 'none'`
}

function page(title: string, body: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${raw(style)}</style></head>
<body><h1>${title}</h1>${body}</body>
</html>`
}

/** What the first page shows; `state` comes back from GitHub, so that nobody else can end what was begun here. */
export type Beginning = {
  readonly url: string
  readonly githubUrl: string
  readonly estate: string | null
  /** Null: the App is made for the account of the person. */
  readonly organization: string | null
  readonly state: string
}

/** The page that sends the App's manifest to GitHub. */
export function beginningPage(beginning: Beginning): Html {
  const { url, githubUrl, estate, organization, state } = beginning
  const owner = organization === null ? '' : `organizations/${encodeURIComponent(organization)}/`
  const action = `${githubUrl}/${owner}settings/apps/new?state=${encodeURIComponent(state)}`
  const manifest = JSON.stringify(appManifest({ url, name: appName(estate) }))
  return page(
    'Make the GitHub App',
    html`
<p>Plumbline works as a GitHub App of your own. GitHub shows you its name and asks before it is made.</p>
${isReachable(url) ? '' : unreachable(url)}
<form method="get" action="/setup">
  <label>Organization <input name="organization" value="${organization ?? ''}" pattern="[A-Za-z0-9-]{1,39}"></label>
  <button class="second">Change</button>
  <div class="hint">It will own the App. Leave it empty for your own account.</div>
</form>
<form method="post" action="${action}">
  <input type="hidden" name="manifest" value="${manifest}">
  <p><button>Make the App ${organization === null ? 'for my account' : `for ${organization}`}</button></p>
</form>
<h2>What it may do</h2>
<table>${permissions.map(({ name, access, reason }) => html`<tr><td><code>${name}: ${access}</code></td><td>${reason}</td></tr>`)}</table>
<p>It is told of ${events.join(', ')}.</p>`,
  )
}

function unreachable(url: string): Html {
  return html`<p class="warning">GitHub cannot reach <code>${url}</code>, so no webhooks will come, and github.com may refuse
the form. Set <code>PLUMBLINE_URL</code> to the public address and start again. (Without webhooks Plumbline looks for changes every few minutes.)</p>`
}

/** An App's name: at most 34 characters, and nobody else's at GitHub. The person may change it there. */
function appName(estate: string | null): string {
  const owner = estate?.split('/')[0]
  return `plumbline${owner ? `-${owner}` : ''}`.slice(0, 34)
}

/** The page after the App was made. */
export function madePage(made: { readonly htmlUrl: string; readonly estate: string | null }): Html {
  const link = /^https?:\/\//.test(made.htmlUrl) ? `${made.htmlUrl}/installations/new` : ''
  return page(
    'The GitHub App is made',
    html`
<ol>
  <li><a href="${link}" rel="noreferrer">Install it</a> on ${made.estate ?? 'the governed repository'}, and on no other.</li>
  <li>${made.estate === null ? 'Set PLUMBLINE_ESTATE to that repository (owner/name), and start' : 'Start'} Plumbline again: it takes up the App's credentials, which stand beside the database in a file that only its owner can read.</li>
  <li>Require the check <code>plumbline</code> on the default branch, tied to this App.</li>
</ol>`,
  )
}

/** The page for whoever has no business here, or comes too late. It names nothing. */
export function closedPage(): Html {
  return page(
    'Not here',
    html`<p>Open the link that was printed at the start. It is good once; starting again prints a new one.</p>`,
  )
}

/** The page where GitHub's answer could not be used. */
export function failedPage(): Html {
  return page(
    'That did not work',
    html`<p>GitHub did not hand over the App's credentials, or they could not be kept; the log says why.
If GitHub made the App all the same, delete it there first: its name is taken, and its key is not given out again.</p>
<p><a href="/setup">Try it again.</a></p>`,
  )
}
