import type { ScanReport } from '../../model/scan-report.ts'
import { fittingOf, size } from '../fitting.ts'
import { prose } from '../markdown-text.ts'
import { counted } from '../number-words.ts'
import { worstFirst } from './order.ts'
import { type ChangedFinding, scanParts } from './scan-parts.ts'
import { findingHead, findingRow, type RowStyle, unseenHead, unseenRow } from './scan-rows.ts'

/** How the sections are written, and into how many bytes they have to fit. */
export type SectionStyle = RowStyle & {
  readonly room: number
  /** Where those findings stand for which there is no room. */
  readonly elsewhere: string
}

/** How much of the room may go to what could not be seen. */
const unseenShare = 0.25

/**
 * What could not be seen, what is new and resolved, then the rest by account, as Markdown tables. Where there is no room for
 * all, the least urgent rows are left out, whatever their account, and counted.
 */
export function scanSections(report: ScanReport, style: SectionStyle): string {
  const { fresh, resolved, rest } = scanParts(report)
  const unseen = unseenSection(report, Math.floor(style.room * unseenShare))
  const groups = [
    { title: '**New since the last scan**', found: fresh },
    { title: '**Resolved**', found: resolved },
    ...[...rest].map(([account, found]) => ({ title: accountTitle(account, report), found })),
  ].filter(({ found }) => found.length > 0)
  const heads = groups.reduce((sum, { title }) => sum + size(`${title}\n\n${findingHead}\n\n`), 0)
  const urgent = [...fresh, ...resolved, ...[...rest.values()].flat().sort(byUrgency)]
  const row = (one: ChangedFinding) => findingRow(one, style, report)
  const { kept, left } = fittingOf(urgent, row, style.room - size(unseen) - heads)
  const shown = new Map(kept.map((row, index) => [urgent[index], row]))
  const tables = groups.flatMap(({ title, found }) => {
    const inside = found.flatMap((one) => shown.get(one) ?? [])
    return inside.length === 0 ? [] : [[`${title}\n`, findingHead, ...inside].join('\n')]
  })
  return [unseen, ...tables, leftOut(left, style)].filter((part) => part !== '').join('\n\n')
}

function byUrgency(one: ChangedFinding, other: ChangedFinding): number {
  return worstFirst(one.finding, other.finding)
}

function leftOut(count: number, { elsewhere }: SectionStyle): string {
  return count === 0 ? '' : `…and ${counted(count, 'more finding')}: there is no room for them here; ${elsewhere}.`
}

/** Said in words that nobody takes for "nothing there" (rule S1). */
function unseenSection(report: ScanReport, room: number): string {
  const { notSeen } = scanParts(report)
  if (notSeen.length === 0) return ''
  const { kept, left } = fittingOf(notSeen, unseenRow, room)
  const more = left === 0 ? [] : [`| …and ${left} more | | | |`]
  const title = '⚠️ **Not everything could be seen.** Findings there stand as they were last seen.'
  return [`${title}\n`, unseenHead, ...kept, ...more].join('\n')
}

function accountTitle(account: string, { accounts }: ScanReport): string {
  const found = accounts.find((one) => one.account === account)
  const kept = found?.first === true ? ', scanned for the first time: what was found is known from now on' : ''
  return `**In ${prose(account)}**${kept}`
}
