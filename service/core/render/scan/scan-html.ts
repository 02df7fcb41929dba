import { createHash } from 'node:crypto'
import type { ScanReport } from '../../model/scan-report.ts'
import { type Html, html, htmlText, ownMarkup } from '../html-text.ts'
import { counted } from '../number-words.ts'
import { htmlFilters } from './html/filters.ts'
import { htmlFinding } from './html/finding-item.ts'
import { htmlAccounts, htmlChanges, htmlHeader, htmlNumbers, htmlUnseen } from './html/overview.ts'
import { reportScript } from './html/script.ts'
import { reportStyle } from './html/style.ts'
import { scanCounts } from './scan-counts.ts'
import { type ChangedFinding, inOrder, scanParts } from './scan-parts.ts'
import { scanTitle } from './scan-words.ts'

/**
 * The report as one HTML file for a security team: it asks nothing of any network, can be printed, and is whole without its
 * script, which only narrows the list. Its policy names its one style and its one script by their digests.
 */
export function* renderScanHtml(report: ScanReport): Generator<string> {
  const parts = scanParts(report)
  const all = inOrder(report)
  yield htmlText(html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">
<title>${scanTitle(report)}</title>
<style>${ownMarkup(reportStyle)}</style></head>
<body><a class="skip" href="#findings">To the findings</a>
${htmlHeader(report)}
<main>
${htmlNumbers(scanCounts(report))}
${htmlUnseen(parts)}
${htmlChanges(parts)}
${listHead(all)}`)
  for (const one of all) yield htmlText(htmlFinding(one, report))
  yield htmlText(html`</ol></section>
${htmlAccounts(report)}
</main>
<footer><p>Plumbline ${report.version}. What a finding is, and how an exception is made, stands in the estate.</p></footer>
<script>${ownMarkup(reportScript)}</script></body></html>
`)
}

const policy = [
  "default-src 'none'",
  `style-src '${digest(reportStyle)}'`,
  `script-src '${digest(reportScript)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** The beginning of the list; the findings follow one by one. */
function listHead(all: readonly ChangedFinding[]): Html {
  const count = all.length === 0 ? 'No findings' : `All ${counted(all.length, 'finding')}`
  return html`<section aria-labelledby="findings"><div class="bar-of-list"><h2 id="findings" tabindex="-1">Findings</h2><p id="shown" role="status" aria-live="polite">${count}</p></div>
${htmlFilters(all.map(({ finding }) => finding))}
<ol class="findings">`
}
