import type { ScanReport } from '../../../model/scan-report.ts'
import { severities } from '../../../model/severity.ts'
import { type Html, html, ownMarkup } from '../../html-text.ts'
import { counted, numberWords } from '../../number-words.ts'
import { oneLine } from '../../visible.ts'
import { type ScanCounts, scanCounts } from '../scan-counts.ts'
import type { ChangedFinding, ScanParts } from '../scan-parts.ts'
import { instantWords, placeOf, scanSubject, scanTitle, statusWords, unseenTypes } from '../scan-words.ts'

/** A plumb bob on its line: the one picture of the report. */
const bob = ownMarkup(
  '<svg class="bob" viewBox="0 0 24 40" width="18" height="30" aria-hidden="true"><path d="M12 0v17" stroke="currentColor" stroke-width="1.5"/><path d="M7 17h10l-1.5 12L12 39 8.500 29z" fill="currentColor"/></svg>',
)

/** What was scanned, and when. */
export function htmlHeader(report: ScanReport): Html {
  const { accounts, resources } = scanCounts(report)
  return html`<header class="top"><div class="in">
<p class="brand">${bob} Plumbline</p>
<h1>${scanTitle(report)}</h1>
<p class="meta">${instantWords(report.at)} <span>·</span> ${counted(accounts, 'account')} <span>·</span> ${counted(resources, 'resource')} read</p>
</div></header>`
}

/** What is open by severity, what changed, and what stands aside. */
export function htmlNumbers(counts: ScanCounts): Html {
  const open = counts.open + counts.error
  const tiles = [
    { label: 'new since the last scan', count: counts.new, kind: 'new' },
    { label: 'resolved by this scan', count: counts.resolved, kind: 'resolved' },
    { label: 'waived', count: counts.waived, kind: 'waived' },
    { label: 'could not be judged', count: counts.error, kind: 'error' },
    { label: 'could not be seen', count: counts.notSeen, kind: 'unseen' },
  ]
  return html`<section class="numbers" aria-labelledby="in-numbers">
<h2 id="in-numbers" class="hidden">In numbers</h2>
<div class="card open"><p class="big"><strong>${numberWords(open)}</strong> open</p>
${open === 0 ? null : severityBar(counts, open)}
<ul class="legend">${severities
    .toReversed()
    .map(
      (severity) =>
        html`<li><span class="dot ${severity}"></span><strong>${numberWords(counts.severities[severity])}</strong> ${severity}</li>`,
    )}</ul></div>
<ul class="tiles">${tiles.map(
    ({ label, count, kind }) =>
      html`<li class="card tile ${kind}${count === 0 ? ' none' : ''}"><strong>${numberWords(count)}</strong> <span>${label}</span></li>`,
  )}</ul>
</section>`
}

/** Widths as attributes, since the page allows itself no style but its own sheet. */
function severityBar({ severities: counts }: ScanCounts, open: number): Html {
  let x = 0
  const parts = severities.toReversed().flatMap((severity) => {
    const width = (counts[severity] / open) * 100
    const at = x
    x += width
    return width === 0
      ? []
      : [html`<rect class="${severity}" x="${at.toFixed(3)}%" width="${width.toFixed(3)}%" height="100%"/>`]
  })
  return html`<svg class="bar" width="100%" height="12" aria-hidden="true">${parts}</svg>`
}

/** What could not be seen, before anything else is said (rule S1). */
export function htmlUnseen({ notSeen }: ScanParts): Html | null {
  if (notSeen.length === 0) return null
  return html`<section class="card unseen" aria-labelledby="not-seen">
<h2 id="not-seen">Not everything could be seen</h2>
<p>What lives there is unknown. Findings there stand as they were last seen; where none is shown, nobody looked.</p>
<table><thead><tr><th scope="col">where</th><th scope="col">what</th><th scope="col">call</th><th scope="col">why</th></tr></thead>
<tbody>${notSeen.map(
    (one) =>
      html`<tr><td>${placeOf(one)}</td><td>${unseenTypes(one)}</td><td><code>${one.call}</code></td><td>${oneLine(one.reason)}</td></tr>`,
  )}</tbody></table>
</section>`
}

/** What is new and what is resolved, each as a link to its finding. */
export function htmlChanges({ fresh, resolved }: ScanParts): Html {
  return html`<div class="changes">
${changeList('new', 'New since the last scan', 'Nothing is new.', fresh)}
${changeList('resolved', 'Resolved', 'Nothing was resolved.', resolved)}
</div>`
}

function changeList(id: string, title: string, none: string, found: readonly ChangedFinding[]): Html {
  return html`<section class="card" aria-labelledby="${id}"><h2 id="${id}">${title} <span class="count">${numberWords(found.length)}</span></h2>
${
  found.length === 0
    ? html`<p class="quiet">${none}</p>`
    : html`<ul class="links">${found.map(
        ({ finding, change }) =>
          html`<li><span class="dot ${finding.severity}"></span><a href="#f-${finding.fingerprint}">${oneLine(finding.message)}</a> <span class="quiet">${finding.severity}, ${scanSubject(finding)} in ${placeOf(finding)}${change === 'again' ? `, ${statusWords(finding, change)}` : ''}</span></li>`,
      )}</ul>`
}</section>`
}

/** The accounts that were scanned. */
export function htmlAccounts({ accounts }: ScanReport): Html | null {
  if (accounts.length === 0) return null
  return html`<section class="card" aria-labelledby="accounts"><h2 id="accounts">Accounts</h2>
<table><thead><tr><th scope="col">account</th><th scope="col">cloud</th><th scope="col">environment</th><th scope="col">resources</th><th scope="col">scanned</th></tr></thead>
<tbody>${accounts.map(
    ({ account, provider, environment, resources, first, endedAt }) =>
      html`<tr><th scope="row">${account}</th><td>${provider}</td><td>${environment}</td><td class="number">${numberWords(resources)}</td><td>${instantWords(endedAt)}${first ? ', for the first time: what was found is known from now on' : ''}</td></tr>`,
  )}</tbody></table></section>`
}
