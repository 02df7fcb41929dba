import type { EstateChange } from '../scan/adoption.ts'
import { code, prose } from './markdown-text.ts'

/** The pull request by which what a scan found is adopted or retired (rule S5). Whatever comes from estates and clouds is inert in it. */
export function renderAskedChange(
  deed: 'adopt' | 'retire',
  { service, lines }: Extract<EstateChange, { kind: 'change' }>,
  message: string,
): { readonly title: string; readonly body: string } {
  const title = deed === 'adopt' ? `Adopt what lives of service ${service}` : `Retire service ${service}`
  const list = lines.map((line) => `- ${prose(line)}`).join('\n')
  const what = deed === 'adopt' ? `This writes it into ${code(service)}:` : `This takes ${code(service)} out:`
  return { title, body: `A scan found: ${prose(message)}\n\n${what}\n\n${list}\n` }
}
