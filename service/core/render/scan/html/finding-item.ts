import type { Difference, ScanFinding } from '../../../model/scan.ts'
import type { ScanReport } from '../../../model/scan-report.ts'
import { type Html, html } from '../../html-text.ts'
import { oneLine } from '../../visible.ts'
import type { ChangedFinding } from '../scan-parts.ts'
import {
  dayWords,
  differenceWords,
  instantWords,
  placeOf,
  policyWords,
  scanSubject,
  serviceOf,
  shortFingerprint,
  sourceOf,
  statusWords,
} from '../scan-words.ts'

/** What stands in the place of a service where something is nobody's. */
export const nobody = '(nobody’s)'

/** One finding: a line that says what and where, and what is known of it behind that. */
export function htmlFinding({ finding, change }: ChangedFinding, report: ScanReport): Html {
  const { severity, status, category, account, policy } = finding
  const badge = change === 'new' || change === 'again' ? html` <span class="fresh">new</span>` : null
  return html`<li class="finding ${status}" id="f-${finding.fingerprint}" data-severity="${severity}" data-status="${status}" data-category="${category}" data-account="${account}" data-service="${serviceOf(finding) ?? nobody}">
<details><summary><span class="pill ${severity}">${severity}</span>
<span class="what"><span class="message">${oneLine(finding.message)}</span>${badge} <span class="sub">${category} · ${policy ?? 'broken document'}</span></span>
<span class="where"><code>${scanSubject(finding)}</code> <span class="sub">${placeOf(finding)}</span></span>
<span class="state"><span class="status">${statusWords(finding, change)}</span> <span class="sub">since ${dayWords(finding.since)}</span></span></summary>
<div class="detail"><div class="text">${policyText(finding, report)}${fixText(finding)}${differenceTable(finding.differences ?? [])}</div>
${factList(finding, report)}</div></details></li>`
}

function policyText({ policy }: ScanFinding, report: ScanReport): Html | null {
  const { title, description } = policyWords(policy, report)
  if (title === undefined && description === undefined) return null
  return html`<p class="policy"><strong>${title ?? policy ?? ''}</strong>${description === undefined ? null : html` <span>${oneLine(description)}</span>`}</p>`
}

function fixText({ fix, status }: ScanFinding): Html | null {
  if (fix === undefined || status === 'resolved') return null
  return html`<p class="fix"><strong>What to do</strong> ${oneLine(fix)}</p>`
}

function differenceTable(differences: readonly Difference[]): Html | null {
  if (differences.length === 0) return null
  return html`<table class="differences"><caption>What differs</caption>
<thead><tr><th scope="col">property</th><th scope="col">desired</th><th scope="col">live</th></tr></thead>
<tbody>${differences.map((one) => differenceRow(one))}</tbody></table>`
}

function differenceRow(difference: Difference): Html {
  const { path, desired, live } = differenceWords(difference)
  const sides =
    desired === null
      ? html`<td colspan="2"><code>${live}</code></td>`
      : html`<td><code class="desired">${desired}</code></td><td><code class="live">${live}</code></td>`
  return html`<tr><th scope="row"><code>${breakable(path)}</code></th>${sides}</tr>`
}

/** A path or a name, which has no spaces, breaks where its words do. */
function breakable(text: string): Html {
  const words = /\s/.test(text) ? [text] : text.split(/(?<=[/_.-])|(?<=[a-z])(?=[A-Z])/)
  return html`${words.map((word, index) => (index === 0 ? word : html`<wbr>${word}`))}`
}

/** What people need to act first, then what it is and how long it has been so. */
function factList(finding: ScanFinding, report: ScanReport): Html {
  const { resource, firstSeen, lastSeen, known, until, policy } = finding
  const { controls = [] } = policyWords(policy, report)
  const rows: readonly (readonly [string, string | null])[] = [
    ...Object.entries(finding.facts ?? {}),
    ['service', serviceOf(finding) ?? nobody],
    ['set at', sourceOf(finding)],
    ['resource', resource.name === resource.id ? null : resource.name],
    ['type', resource.type],
    ['identifier', resource.id ?? 'gone'],
    ['controls', controls.length === 0 ? null : controls.join(', ')],
    ['first seen', `${instantWords(firstSeen)}${known ? ', at the first scan (known)' : ''}`],
    ['last seen', instantWords(lastSeen)],
    ['waived until', until ?? null],
    ['finding', shortFingerprint(finding)],
  ]
  return html`<dl>${rows.map(([name, value]) =>
    value === null ? null : html`<div><dt>${name}</dt><dd>${breakable(oneLine(value))}</dd></div>`,
  )}</dl>`
}
