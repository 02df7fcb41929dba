import type { EstateChange } from '../scan/adoption.ts'
import { code, prose } from './markdown-text.ts'

/** A change that was asked for on a scan's issue. */
export type AskedChange = {
  readonly deed: 'adopt' | 'retire'
  readonly change: Extract<EstateChange, { kind: 'change' }>
  /** The finding, in the words of its message. */
  readonly message: string
  /** The issue on which it was asked for. */
  readonly issue: number
}

/** The pull request of such a change (rule S5). Whatever comes from estates and clouds is inert in it. */
export function renderAskedChange({ deed, change, message, issue }: AskedChange): {
  readonly title: string
  readonly body: string
} {
  const { service, lines } = change
  const title = deed === 'adopt' ? `Adopt what lives of service ${service}` : `Retire service ${service}`
  const list = lines.map((line) => `- ${prose(line)}`).join('\n')
  const why = `A scan found: ${prose(message)}\n\nAsked for on #${issue}.`
  const what = deed === 'adopt' ? `This writes it into ${code(service)}:` : `This takes ${code(service)} out:`
  return { title, body: `${why}\n\n${what}\n\n${list}\n` }
}
