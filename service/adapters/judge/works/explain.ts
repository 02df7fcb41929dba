import { didYouMean } from '../../../core/documents/nearest.ts'
import { explainPolicy } from '../../../core/policy/explain.ts'
import { policiesInForce } from '../../../core/policy/policies-in-force.ts'
import { renderExplainedPolicy } from '../../../core/render/explained-policy.ts'
import { code } from '../../../core/render/markdown-text.ts'
import type { ExplainRequest } from '../../../ports.ts'
import type { Sides } from '../sides.ts'

/** Why each subject passed or failed a policy, or that there is none of that name, in Markdown. */
export async function explainWork(sides: Sides, { after: side, held, now, policy }: ExplainRequest): Promise<string> {
  const { shipped } = sides
  const after = sides.link(side, held)
  const explained = explainPolicy(policy, after, shipped, now)
  if (explained !== null) return fenced(renderExplainedPolicy(explained, false))
  const known = policiesInForce(after, shipped).rules.map((rule) => rule.name)
  return `No policy ${code(policy)} is in force here${didYouMean(policy, known)}.`
}

/** GitHub takes 65,536 characters in a comment. */
const longest = 60_000

/** Text as it is, in a code block whose fence is longer than any run of backticks in it: nothing in it comes alive (rule G4). */
function fenced(text: string): string {
  const shown = text.length > longest ? `${text.slice(0, longest)}\n…cut: \`plumbline explain\` shows all of it` : text
  const run = Math.max(2, ...(shown.match(/`+/g) ?? []).map((ticks) => ticks.length))
  const fence = '`'.repeat(run + 1)
  return `${fence}text\n${shown.trimEnd()}\n${fence}`
}
