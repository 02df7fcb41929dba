import { styleText } from 'node:util'

const icons: { readonly [conclusion: string]: string } = { success: '✔', failure: '✘', action_required: '🔏' }

/** A check's conclusion in one coloured word. */
export function conclusionWord(conclusion: string): string {
  const colour = conclusion === 'success' ? 'green' : conclusion === 'failure' ? 'red' : 'yellow'
  return styleText(colour, `${icons[conclusion] ?? '?'} ${conclusion.replace('_', ' ')}`)
}

/** A comment's Markdown as one reads it in a terminal: no marks, tables as lines, what is folded left folded. */
export function terminalMarkdown(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/<sub>([\s\S]*?)<\/sub>/g, (_, small: string) => styleText('dim', small))
    .replace(/<details>\s*<summary>([\s\S]*?)<\/summary>[\s\S]*?<\/details>/g, (_, title: string) =>
      styleText('dim', `▸ ${title.trim()} (folded)`),
    )
    .replace(/^\|.*\|\n\|[\s:|-]+\|\n/gm, '')
    .split('\n')
    .map(numbered())
    .flatMap(readLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Markdown numbers the items of a list itself, whatever stands there. */
function numbered(): (line: string) => string {
  let item = 0
  return (line) => {
    item = line.startsWith('1. ') ? item + 1 : 0
    return item === 0 ? line : line.replace(/^1/, String(item))
  }
}

function readLine(line: string): string[] {
  const heading = /^#+\s+(.*)$/.exec(line)
  if (heading) return [styleText('bold', inline(heading[1] ?? ''))]
  return line.startsWith('|') ? readRow(line) : [inline(line)]
}

/** A row on one line where it is short, else its first cells and, below, what it says. */
function readRow(row: string): string[] {
  const cells = row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => inline(cell.trim().replaceAll('<br>', '; ')))
  const [first = '', ...others] = cells
  const isIcon = first !== '' && !/\w/.test(first)
  const [name = '', ...rest] = isIcon ? others : cells
  const head = isIcon ? `${first} ${styleText('bold', name)}` : styleText('bold', name)
  if (row.length <= 80) return [[head, ...rest].join('  ')]
  const [where = '', ...what] = rest
  return [`${head}  ${styleText('cyan', where)}`, `   ${what.join('  ')}`]
}

function inline(text: string): string {
  return text
    .replace(/(`+) ?(.+?) ?\1/g, '$2')
    .replace(/\*\*(.+?)\*\*/g, (_, bold: string) => styleText('bold', bold))
    .replace(/\\([\\`*_{}[\]()#+.!|<>~@-])/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('\u200b', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
