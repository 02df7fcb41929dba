import { ruleTests } from './rule-tests.ts'

/** The page with the names of each rule's tests written below it, anew. */
export function rulesPage(page: string): string {
  const tests = ruleTests()
  const bare = page.replace(/\n<details><summary>Tests<\/summary>\n[\s\S]*?<\/details>\n/g, '')
  return bare.replace(
    /(### ([DEJGAMSV]\d+) [^\n]*\n(?:(?!\n##)[\s\S])*?)(?=\n##|\n?$)/g,
    (_, section: string, id: string) => {
      const lines = tests
        .filter(({ ids }) => ids.includes(id))
        .map(({ title, path }) => `* \`${path}\`: ${inert(title)}`)
      const list = [...new Set(lines)].join('\n')
      return `${section.trimEnd()}\n\n<details><summary>Tests</summary>\n\n${list}\n\n</details>\n`
    },
  )
}

/** A test's title as it can stand in Markdown: as code, whatever it holds. */
function inert(title: string): string {
  const longest = Math.max(0, ...(title.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = longest > 0 ? ' ' : ''
  return `${fence}${pad}${title.replace(/\s*\n\s*/g, ' ')}${pad}${fence}`
}
