import MarkdownIt from 'markdown-it'

/** Reads Markdown as GitHub would: tables, strikethrough, HTML, and links where nobody wrote one. */
const reader = new MarkdownIt({ html: true, linkify: true })

type Token = ReturnType<typeof reader.parse>[number]

/** The only HTML that Plumbline writes itself. */
const own = new Set(['<!-- plumbline -->', '<details><summary>Plan</summary>', '</details>', '<sub>', '</sub>'])

/** By which a scan's issue knows what it says. */
const told = /^<!-- plumbline told [0-9a-f]{16} [0-9a-f]{16} -->$/

/** What Plumbline's own comments are made of. */
const made = new Set(
  'paragraph heading table thead tbody tr th td bullet_list list_item strong text code_inline softbreak fence inline html_block html_inline'.split(
    ' ',
  ),
)

/** What GitHub looks for in rendered text, outside code. */
const sought: readonly (readonly [string, RegExp])[] = [
  ['a mention', /@[\p{L}\p{N}]/u],
  ['a reference to an issue', /#\d|\bgh-\d/i],
  ['a commit', /(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/i],
  ['a bare link', /https?:|ftp:|www\.|mailto:|xmpp:/i],
  ['an emoji', /:[a-z0-9_+-]+:/i],
  ['a formula', /\$/],
  ['a task box', /^\s*\[[ x]\]/i],
  ['a footnote', /\[\^/],
  ['a deceptive character', /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/],
]

/** What of a piece of Markdown came alive that Plumbline did not write; empty if all is inert. */
export function living(markdown: string): readonly string[] {
  const blocks = reader.parse(markdown, {})
  const tokens = blocks.flatMap((token) => [token, ...(token.children ?? [])])
  return [
    ...tokens.flatMap(livingToken),
    ...texts(blocks).flatMap((text) =>
      sought.flatMap(([name, pattern]) => (pattern.test(text) ? [`${name}: ${text}`] : [])),
    ),
    ...(tokens.filter(({ type }) => type === 'heading_open').length > 1 ? ['a second heading'] : []),
    ...(tokens.filter(({ content }) => content.trim() === '<!-- plumbline -->').length > 1 ? ['a second mark'] : []),
    ...brokenRows(tokens),
  ]
}

function livingToken({ type, content }: Token): readonly string[] {
  const what = type.replace(/_(open|close)$/, '')
  if (!made.has(what)) return [`${what}: ${content}`]
  if (!type.startsWith('html_')) return []
  return content
    .trim()
    .split('\n')
    .filter((line) => !own.has(line.trim()) && !told.test(line.trim()))
    .map((line) => `HTML: ${line}`)
}

/** The text outside code of each block, joined as a reader sees it. */
function texts(blocks: readonly Token[]): readonly string[] {
  return blocks.flatMap(({ children }) =>
    children === null ? [] : [children.map(({ type, content }) => (type === 'text' ? content : '\u00b7')).join('')],
  )
}

/** Rows of the one table that have more or fewer cells than its head. */
function brokenRows(tokens: readonly Token[]): readonly string[] {
  const rows: number[] = []
  for (const { type } of tokens) {
    if (type === 'tr_open') rows.push(0)
    if (type === 'td_open' || type === 'th_open') rows.push((rows.pop() ?? 0) + 1)
  }
  return rows.some((cells) => cells !== 4) ? [`rows of ${rows.join(', ')} cells`] : []
}
