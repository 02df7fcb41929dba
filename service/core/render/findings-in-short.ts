import type { Verdict } from '../model/verdict.ts'
import { needs, requirementOf } from './headline.ts'
import { counted } from './number-words.ts'
import type { Paint } from './paint.ts'
import { byStanding } from './standing.ts'
import { oneLine, visible } from './visible.ts'

const most = 10

/** The findings that block, a line each, those that deny first; `''` where none does. */
export function findingsInShort(verdict: Verdict, colours: Paint): string {
  const blocking = byStanding(verdict).filter(({ standing }) => standing === 'denies' || standing === 'asks')
  const lines = blocking.slice(0, most).map(({ finding, standing }) => {
    const { location, subject, policy, message, fix, severity } = finding
    const place =
      location === undefined
        ? visible(`${subject.kind} ${subject.name}`)
        : `${visible(location.path)}:${location.line}:${location.column}`
    const requirement = requirementOf(finding, verdict)
    const facts = [policy ?? 'broken document', severity, ...(requirement === null ? [] : [needs(requirement)])]
    const sign = standing === 'denies' ? colours.bad('✖') : colours.ask('◆')
    const words = fix === undefined ? message : `${message} ${fix}`
    return `${sign} ${colours.place(place)}  ${oneLine(words)} ${colours.dim(`(${facts.map(oneLine).join(' · ')})`)}`
  })
  const left = blocking.length - lines.length
  return [...lines, ...(left > 0 ? [colours.dim(`  …and ${counted(left, 'more finding')}`)] : [])].join('\n')
}
