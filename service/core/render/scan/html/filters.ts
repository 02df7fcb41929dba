import type { ScanFinding } from '../../../model/scan.ts'
import { severities } from '../../../model/severity.ts'
import { type Html, html } from '../../html-text.ts'
import { numberWords } from '../../number-words.ts'
import { scanStatuses } from '../order.ts'
import { serviceOf } from '../scan-words.ts'
import { nobody } from './finding-item.ts'

const categories: readonly ScanFinding['category'][] = ['drift', 'sprawl', 'misconfiguration', 'violation', 'document']

/** The form that narrows the list; hidden until the page's own script shows it, since without one it would do nothing. */
export function htmlFilters(findings: readonly ScanFinding[]): Html {
  const services = findings.map((finding) => serviceOf(finding) ?? nobody)
  return html`<form id="filters" class="card" role="search" aria-label="Narrow the findings" hidden>
${chips('severity', severities.toReversed(), findings)}
${chips('status', scanStatuses, findings)}
${chips('category', categories, findings)}
<div class="row">${choice(
    'account',
    findings.map(({ account }) => account),
  )}
${choice('service', services)}
<label class="field wide"><span>text</span><input type="search" name="text" autocomplete="off" spellcheck="false" placeholder="bucket, owner, policy, path …"></label>
<div class="buttons"><button type="button" id="show-all">Show all</button> <button type="button" id="unfold" aria-pressed="false">Open every finding</button></div></div>
</form>`
}

const statusLabels: { readonly [value: string]: string } = { error: 'could not be judged' }

/** Those of some values that there are, each with how often; none chosen means all. */
function chips(
  name: 'severity' | 'status' | 'category',
  values: readonly string[],
  findings: readonly ScanFinding[],
): Html {
  const there = values.flatMap((value) => {
    const count = findings.filter((finding) => finding[name] === value).length
    return count === 0 ? [] : [{ value, count }]
  })
  return html`<fieldset><legend>${name}</legend>${there.map(
    ({ value, count }) =>
      html`<label class="chip ${value}"><input type="checkbox" name="${name}" value="${value}"><span>${statusLabels[value] ?? value} <span class="count">${numberWords(count)}</span></span></label>`,
  )}</fieldset>`
}

function choice(name: string, values: readonly string[]): Html {
  const there = [...new Set(values)].sort()
  return html`<label class="field"><span>${name}</span><select name="${name}"><option value="">all</option>${there.map(
    (value) => html`<option value="${value}">${value}</option>`,
  )}</select></label>`
}
