import MarkdownIt from 'markdown-it'

/** Text that may stand anywhere in a page. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const style = `
:root{color-scheme:light dark;--line:#d1d9e0;--soft:#59636e;--box:#f6f8fa;--green:#1a7f37;--red:#cf222e;--amber:#9a6700;--blue:#0969da}
@media(prefers-color-scheme:dark){:root{--line:#3d444d;--soft:#9198a1;--box:#151b23;--green:#3fb950;--red:#f85149;--amber:#d29922;--blue:#4493f8}}
body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem;margin:.2rem 0}h1 small{color:var(--soft);font-weight:400}
a{color:var(--blue);text-decoration:none}a:hover{text-decoration:underline}
.box>div>:first-child{margin-top:0}.box>div>:last-child{margin-bottom:0}
.soft{color:var(--soft)}.box{border:1px solid var(--line);border-radius:8px;margin:1rem 0;overflow:hidden}
.box>header{background:var(--box);border-bottom:1px solid var(--line);padding:.5rem 1rem}.box>div{padding:.75rem 1rem;overflow-x:auto}
.pill{border-radius:1rem;color:#fff;padding:.1rem .7rem;font-size:.85rem}.open,.success{background:var(--green)}.closed,.failure{background:var(--red)}
.merged{background:#8250df}.action_required,.in_progress,.queued{background:var(--amber)}.draft{background:var(--soft)}
table{border-collapse:collapse}td,th{border:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top}
code,pre{font:13px ui-monospace,monospace;background:var(--box);border-radius:4px;padding:.1rem .3rem}pre{padding:.7rem;overflow-x:auto}pre code{background:none;padding:0}sub{color:var(--soft);vertical-align:baseline}
.annotation{border-left:4px solid var(--amber);padding:.2rem .8rem;margin:.6rem 0}.annotation.failure{background:none;border-color:var(--red)}
.annotation.notice{border-color:var(--blue)}details{margin:.5rem 0}summary{cursor:pointer}
`

/** A whole page, without anything from elsewhere. */
export function pageOf(title: string, body: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${style}</style></head><body>${body}</body></html>`
}

/** Markdown as GitHub would show it: no HTML but `<details>`, `<summary>`, a line in `<sub>`, and comments. */
export function renderMarkdown(text: string): string {
  const markdown = new MarkdownIt({ html: false, linkify: true })
  return markdown
    .render(openDetails(text))
    .replace(/<p>(\s*%%(?:details|details-open|end-details|summary|end-summary)%%[\s\S]*?)<\/p>/g, '$1')
    .replaceAll('%%sub%%', '<sub>')
    .replaceAll('%%end-sub%%', '</sub>')
    .replaceAll('%%details-open%%', '<details open>')
    .replaceAll('%%details%%', '<details>')
    .replaceAll('%%end-details%%', '</details>')
    .replaceAll('%%summary%%', '<summary>')
    .replaceAll('%%end-summary%%', '</summary>')
}

/** Outside code fences, folding stands as words that Markdown leaves alone; HTML comments vanish. */
function openDetails(text: string): string {
  let fence: string | null = null
  return text
    .replace(/^<!--[\s\S]*?-->\s*/, '')
    .split('\n')
    .map((line) => {
      const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]
      if (mark !== undefined && fence === null) fence = mark
      else if (mark !== undefined && fence !== null && mark.startsWith(fence)) fence = null
      return fence === null && !/^\s*(`{3,}|~{3,})/.test(line) ? markFolding(line) : line
    })
    .join('\n')
}

/** Folding tags at a line's beginning or end, where the product writes them; elsewhere they stay text. */
function markFolding(line: string): string {
  const small = /^<sub>(.*)<\/sub>$/.exec(line)?.[1]
  if (small !== undefined) return `%%sub%%${small}%%end-sub%%`
  if (!/^\s*<\/?(details|summary)/.test(line)) return line
  return line
    .replaceAll('<details open>', '\n\n%%details-open%%')
    .replaceAll('<details>', '\n\n%%details%%')
    .replaceAll('</details>', '\n\n%%end-details%%\n\n')
    .replaceAll('<summary>', '%%summary%%')
    .replaceAll('</summary>', '%%end-summary%%\n\n')
}
