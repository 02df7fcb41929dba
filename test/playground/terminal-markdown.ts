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
    .split('\n')
    .flatMap(readLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function readLine(line: string): string[] {
  if (/^\|[\s:|-]+\|$/.test(line) || /^\|\s*\|\s*policy\s*\|/.test(line)) return []
  const heading = /^#+\s+(.*)$/.exec(line)
  if (heading) return [styleText('bold', inline(heading[1] ?? ''))]
  if (!line.startsWith('|')) return [inline(line)]
  const [icon = '', policy = '', where = '', ...what] = line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim())
  return [
    `${icon} ${styleText('bold', inline(policy))}  ${styleText('cyan', inline(where))}`,
    `   ${inline(what.join(' '))}`,
  ]
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
