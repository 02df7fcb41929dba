import type { ScanReport } from '../../../../service/core/model/scan-report.ts'

const entities: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#96': '`' }

/** The words of a piece of HTML as a reader sees them. */
export function htmlWords(piece: string): string {
  return piece.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (whole, name) => entities[name] ?? whole)
}

/** The tags of a page, one after the other, with the names of their attributes, and with the values of those that lead somewhere. */
export function htmlTags(page: string): readonly string[] {
  return (page.match(/<[^>]*>/g) ?? []).map((tag) =>
    tag.replace(/([\w-]+)="[^"]*"/g, (whole, name) => (name === 'href' || name === 'src' ? whole : name)),
  )
}

/** The same report, in which no text could come alive in HTML: its page has the same tags. */
export function tamed(report: ScanReport): ScanReport {
  const { policy, ...data } = report
  const { accounts, findings, notSeen, ...rest } = tame(data)
  return { ...rest, accounts, findings, notSeen, policy: (name) => tame(policy(name)) }
}

function tame<Data>(data: Data): Data {
  const text = JSON.stringify(data, (_, value) => (typeof value === 'string' ? value.replace(/[<>&"'`]/g, '·') : value))
  return JSON.parse(text.replace(/[<>&'`]/g, '·'))
}
