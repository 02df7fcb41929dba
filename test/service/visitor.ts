/** A person at a browser, as far as `/setup` needs one: cookies, redirects, forms and links. */
export type Visitor = {
  /** Every address that was asked for, in order. */
  readonly visited: string[]
  open(url: string): Promise<Page>
}

/** What the browser shows. */
export type Page = {
  readonly url: string
  readonly status: number
  readonly html: string
  /** Sends the form whose button reads so, with its hidden fields, its chosen options and what is typed in. */
  press(button: RegExp): Promise<Page>
  /** Follows the link that reads so. */
  follow(link: RegExp): Promise<Page>
}

type Asked = { readonly method: string; readonly url: string; readonly body: URLSearchParams | null }

/** A browser with no cookies yet. Fails where a page has no such form or link, or sends it around in circles. */
export function createVisitor(): Visitor {
  const visited: string[] = []
  const cookies = new Map<string, Map<string, string>>()
  const visit = async (asked: Asked, redirects = 10): Promise<Page> => {
    const url = new URL(asked.url)
    visited.push(url.href)
    const jar = cookies.get(url.host) ?? new Map<string, string>()
    cookies.set(url.host, jar)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const { method, body } = asked
    const answer = await fetch(url, { method, body, redirect: 'manual', headers: { cookie } })
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';', 1)[0]?.split('=') ?? []
      jar.set(name, value)
    }
    const location = answer.headers.get('location')
    if (location === null) return shown(url.href, answer.status, await answer.text(), visit)
    if (redirects === 0) throw new Error(`${url.href} sends around in circles`)
    return visit({ method: 'GET', url: new URL(location, url).href, body: null }, redirects - 1)
  }
  return { visited, open: (url) => visit({ method: 'GET', url, body: null }) }
}

function shown(url: string, status: number, html: string, visit: (asked: Asked) => Promise<Page>): Page {
  const at = (path: string) => new URL(plain(path), url).href
  return {
    url,
    status,
    html,
    press(button) {
      const forms = [...html.matchAll(/<form method="(\w+)" action="([^"]*)">([\s\S]*?)<\/form>/g)]
      const form = forms.find(([, , , inside = '']) =>
        button.test(/<button[^>]*>([\s\S]*?)<\/button>/.exec(inside)?.[1] ?? ''),
      )
      if (form === undefined) throw new Error(`${url} has no form with a button ${button}:\n${html}`)
      const [, method = '', action = '', inside = ''] = form
      const fields = new URLSearchParams(fieldsOf(inside))
      if (method === 'post') return visit({ method: 'POST', url: at(action), body: fields })
      return visit({ method: 'GET', url: `${at(action)}?${fields}`, body: null })
    },
    follow(link) {
      const found = [...html.matchAll(/<a href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)].find(([, , text = '']) =>
        link.test(text),
      )
      if (found === undefined) throw new Error(`${url} has no link ${link}:\n${html}`)
      return visit({ method: 'GET', url: at(found[1] ?? ''), body: null })
    },
  }
}

function fieldsOf(inside: string): [string, string][] {
  const inputs = [...inside.matchAll(/<input[^>]*\bname="([^"]*)"[^>]*\bvalue="([^"]*)"/g)]
  const selects = [...inside.matchAll(/<select name="([^"]*)"><option>([^<]*)</g)]
  return [...inputs, ...selects].map(([, name = '', value = '']) => [name, plain(value)])
}

/** The text that these characters in HTML stand for. */
function plain(html: string): string {
  return html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
