/** The report's style sheet: light and dark, narrow and wide, and for paper. A constant, so that the page's policy can name it. */
export const reportStyle = `
:root {
  color-scheme: light dark;
  --page: #f4f3ef; --card: #fff; --line: #dedbd2; --soft: #f0eee8; --ink: #1d2126; --quiet: #5a616b; --accent: #0f5c5a;
  --band: #12312f; --band-ink: #f3f6f4; --band-quiet: #b4c9c4;
  --warn-page: #fff6e0; --warn-line: #d9a321; --warn-ink: #5c4000; --good: #1c6b3c;
  --critical: #9c1458; --critical-ink: #fff; --high: #b4231c; --high-ink: #fff; --medium: #b54c08; --medium-ink: #fff;
  --low: #2261b8; --low-ink: #fff; --info: #59616d; --info-ink: #fff;
  --sans: ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #14171a; --card: #1c2024; --line: #343a41; --soft: #252a30; --ink: #e8eaec; --quiet: #a3abb5; --accent: #6cc9c0;
    --band: #0d2221; --band-ink: #eaf3f1; --band-quiet: #9dbab4;
    --warn-page: #2d2410; --warn-line: #b88a1c; --warn-ink: #f5dfa8; --good: #7fd1a0;
    --critical: #f285bb; --critical-ink: #2b0417; --high: #ff8f86; --high-ink: #330603; --medium: #f7a659; --medium-ink: #2e1500;
    --low: #86b6f5; --low-ink: #05172f; --info: #aab3be; --info-ink: #14181c;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 var(--sans); overflow-wrap: anywhere; }
h1, h2, p, ul, ol, dl, dd, fieldset { margin: 0; padding: 0; }
ul, ol { list-style: none; }
fieldset { border: 0; min-width: 0; }
h1 { font-size: 1.75rem; line-height: 1.2; font-weight: 650; letter-spacing: -0.015em; }
h2 { font-size: 1.0625rem; line-height: 1.3; font-weight: 650; }
code { font: 0.875em var(--mono); }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
h2:focus { outline: none; }
[hidden] { display: none !important; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: 0.5rem 0.9rem; background: var(--card); color: var(--ink); z-index: 1; }
.skip:focus { top: 0.5rem; }
.quiet, .sub { color: var(--quiet); }

.top { background: var(--band); color: var(--band-ink); }
.top .in, main, footer { max-width: 78rem; margin: 0 auto; padding: 0 1.5rem; }
.top .in { padding-top: 1.5rem; padding-bottom: 3.75rem; }
.brand { display: flex; align-items: center; gap: 0.5rem; font-weight: 600; color: var(--band-quiet); margin-bottom: 1rem; }
.bob { margin-top: -1.5rem; height: 3.25rem; width: auto; color: #e3b341; }
.meta { color: var(--band-quiet); margin-top: 0.35rem; }
.meta span { padding: 0 0.2rem; }
main { margin-top: -2.5rem; display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr); }
footer { padding-top: 1.5rem; padding-bottom: 2.5rem; color: var(--quiet); font-size: 0.875rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.25rem; }

.numbers { display: grid; gap: 1rem; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); }
.big { font-size: 1.0625rem; color: var(--quiet); }
.big strong { font-size: 3rem; line-height: 1; font-weight: 700; letter-spacing: -0.03em; color: var(--ink); margin-right: 0.15rem; }
.bar { display: block; border-radius: 6px; overflow: hidden; margin: 0.9rem 0 0.8rem; background: var(--soft); }
.legend { display: flex; flex-wrap: wrap; gap: 0.3rem 1.1rem; font-size: 0.9375rem; }
.legend li { display: flex; align-items: center; gap: 0.4rem; }
.dot { flex: none; width: 0.65rem; height: 0.65rem; border-radius: 50%; background: var(--info); }
.tiles { display: grid; gap: 1rem; grid-template-columns: repeat(5, minmax(0, 1fr)); }
.tile { display: flex; flex-direction: column; gap: 0.3rem; padding: 1.1rem 1rem; }
.tile strong { font-size: 2.125rem; line-height: 1.1; font-weight: 650; letter-spacing: -0.02em; }
.tile span { font-size: 0.875rem; line-height: 1.3; color: var(--quiet); }
.tile.none strong { color: var(--quiet); font-weight: 400; }
.tile.unseen:not(.none) { background: var(--warn-page); border-color: var(--warn-line); }
.tile.unseen:not(.none) strong, .tile.unseen:not(.none) span { color: var(--warn-ink); }
.critical { --tone: var(--critical); --tone-ink: var(--critical-ink); } .high { --tone: var(--high); --tone-ink: var(--high-ink); }
.medium { --tone: var(--medium); --tone-ink: var(--medium-ink); } .low { --tone: var(--low); --tone-ink: var(--low-ink); }
.info { --tone: var(--info); --tone-ink: var(--info-ink); }
.dot.critical, .dot.high, .dot.medium, .dot.low, .dot.info { background: var(--tone); }
rect { fill: var(--tone); }

table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 1rem 0.45rem 0; font-weight: 400; }
thead th { color: var(--quiet); font-size: 0.8125rem; border-bottom: 1px solid var(--line); }
tbody tr + tr > * { border-top: 1px solid var(--line); }
tbody th { font-weight: 600; }
caption { text-align: left; font-weight: 600; padding-bottom: 0.2rem; }
.number { font-variant-numeric: tabular-nums; }
.card > h2 + * { margin-top: 0.6rem; }
.unseen.card:not(.tile) { background: var(--warn-page); border-color: var(--warn-line); color: var(--warn-ink); border-left-width: 5px; }
.unseen table { margin-top: 0.6rem; }
.unseen thead th { color: inherit; border-color: var(--warn-line); }
.unseen tbody tr + tr > * { border-color: var(--warn-line); }
.changes { display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); align-items: start; }
.count { color: var(--quiet); font-weight: 400; font-variant-numeric: tabular-nums; }
.links { display: grid; gap: 0.55rem; font-size: 0.9375rem; line-height: 1.4; }
.links li { position: relative; padding-left: 1.15rem; }
.links .dot { position: absolute; left: 0; top: 0.35em; }
.links .quiet { display: block; font-size: 0.875rem; }

.bar-of-list { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0.2rem 1rem; margin: 0.5rem 0 0.7rem; }
.bar-of-list h2 { font-size: 1.375rem; letter-spacing: -0.01em; }
.bar-of-list p { color: var(--quiet); font-variant-numeric: tabular-nums; }
#filters { display: flex; flex-wrap: wrap; gap: 0.8rem 2.25rem; margin-bottom: 0.9rem; }
#filters fieldset { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem; }
legend { float: left; padding: 0 0.2rem 0 0; color: var(--quiet); font-size: 0.875rem; }
.chip { position: relative; display: inline-flex; }
.chip input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.chip > span { padding: 0.2rem 0.7rem; border: 1px solid var(--line); border-radius: 99px; font-size: 0.9375rem; background: var(--card); }
.chip:hover > span { border-color: var(--quiet); }
.chip input:checked + span { --fill: var(--tone, var(--accent)); --ink-on: var(--tone-ink, var(--card)); background: var(--fill); border-color: var(--fill); color: var(--ink-on); }
.chip input:checked + span .count { color: inherit; }
.chip input:focus-visible + span { outline: 2px solid var(--accent); outline-offset: 2px; }
.row { display: flex; flex: 1 0 100%; flex-wrap: wrap; gap: 0.7rem 1rem; align-items: end; }
.field { display: grid; gap: 0.2rem; flex: 1 1 9rem; min-width: 0; font-size: 0.875rem; }
.field > span { color: var(--quiet); }
.wide { flex: 3 1 14rem; }
select, input[type="search"], button { font: inherit; font-size: 0.9375rem; color: var(--ink); background: var(--card); border: 1px solid var(--quiet); border-radius: 6px; padding: 0.4rem 0.6rem; min-height: 2.4rem; width: 100%; }
::placeholder { color: var(--quiet); opacity: 1; }
button { width: auto; cursor: pointer; padding: 0.4rem 0.85rem; border-color: var(--line); }
button:hover { border-color: var(--quiet); }
.buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; }

.findings { display: grid; gap: 0.5rem; }
.finding { background: var(--card); border: 1px solid var(--line); border-radius: 8px; overflow: clip; }
summary { list-style: none; cursor: pointer; display: grid; grid-template-columns: 5.2rem minmax(0, 1fr) minmax(0, 17rem) 10.5rem 1rem; gap: 0.2rem 1rem; align-items: start; padding: 0.75rem 1rem; }
summary::-webkit-details-marker { display: none; }
summary::after { content: ""; width: 0.5rem; height: 0.5rem; margin-top: 0.35rem; border: solid var(--quiet); border-width: 0 1.5px 1.5px 0; transform: rotate(45deg); }
details[open] > summary::after { transform: rotate(-135deg); margin-top: 0.6rem; }
summary:hover { background: var(--soft); }
summary:focus-visible { outline-offset: -3px; border-radius: 8px; }
.pill { justify-self: start; background: var(--tone); color: var(--tone-ink); border-radius: 99px; padding: 0.05rem 0.6rem; font-size: 0.8125rem; font-weight: 600; line-height: 1.5; margin-top: 0.05rem; white-space: nowrap; }
.message { font-weight: 550; line-height: 1.4; }
.sub { display: block; font-size: 0.875rem; }
.fresh { display: inline-block; border: 1px solid var(--accent); color: var(--accent); border-radius: 4px; padding: 0 0.3rem; font-size: 0.75rem; font-weight: 600; line-height: 1.35; vertical-align: 0.1em; }
.where, .state { font-size: 0.9375rem; line-height: 1.45; }
.resolved .status { color: var(--good); }
.waived .message, .resolved .message { font-weight: 400; }
.waived .pill, .resolved .pill { background: transparent; color: var(--tone); box-shadow: inset 0 0 0 1px currentColor; }
.detail { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 24rem); gap: 1.25rem 2rem; padding: 1rem 1rem 1.1rem 7.2rem; border-top: 1px solid var(--line); font-size: 0.9375rem; }
.text { display: grid; gap: 0.9rem; align-content: start; }
.policy strong { display: block; }
.fix { border-left: 3px solid var(--accent); padding-left: 0.8rem; }
.fix strong { display: block; font-size: 0.8125rem; color: var(--accent); }
.differences { table-layout: fixed; }
.differences code { white-space: pre-wrap; }
.differences th, .differences td { padding: 0.35rem 0.8rem 0.35rem 0; }
.differences tbody th { font-weight: 400; }
.differences thead th:first-child { width: 38%; }
.desired { color: var(--good); } .live { color: var(--high); }
dl { display: grid; gap: 0.3rem; align-content: start; }
dl > div { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: 0.75rem; }
dt { color: var(--quiet); }

@media (max-width: 60rem) {
  .numbers { grid-template-columns: minmax(0, 1fr); }
  summary { grid-template-columns: auto minmax(0, 1fr) 1rem; }
  .pill { grid-area: 1 / 1; }
  .state { grid-area: 1 / 2; display: flex; flex-wrap: wrap; gap: 0 0.5rem; align-items: baseline; }
  summary::after { grid-area: 1 / 3; }
  .what, .where { grid-column: 1 / -1; }
  .detail { grid-template-columns: minmax(0, 1fr); padding-left: 1rem; }
}
@media (max-width: 36rem) {
  .top .in, main, footer { padding-left: 1rem; padding-right: 1rem; }
  h1 { font-size: 1.4375rem; }
  .card { padding: 1rem; }
  .tiles { grid-template-columns: 1fr 1fr; gap: 0.75rem; }
  .tile:last-child { grid-column: 1 / -1; }
  .tile { padding: 0.75rem 0.85rem; gap: 0.1rem; } .tile strong { font-size: 1.75rem; }
  legend { float: none; width: 100%; }
  .card > table, .card > table tbody, .card > table tr, .card > table th, .card > table td { display: block; padding: 0; border: 0; }
  .card > table thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .card > table tr { padding: 0.55rem 0; }
  .differences th, .differences td { padding-right: 0.5rem; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }

@page { size: A4; margin: 14mm 13mm 16mm; }
@media print {
  :root { --page: #fff; --line: #c9c6bd; }
  html { font-size: 9pt; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { line-height: 1.4; }
  .skip, #filters, summary::after { display: none !important; }
  .top { background: none; color: var(--ink); border-bottom: 1.5pt solid var(--ink); }
  .top .in { padding: 0 0 8pt; } .top .in, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  .brand, .meta { color: var(--quiet); } .brand { margin-bottom: 4pt; } .bob { margin: 0; height: 20pt; color: #8a6a12; }
  main, .findings { display: block; margin: 0; } main > * { margin-top: 10pt; }
  .card, .finding { border-radius: 4pt; } .card { padding: 8pt 10pt; } .tile { padding: 8pt 7pt; }
  .numbers { grid-template-columns: 2fr 3fr; gap: 7pt; } .tiles { gap: 7pt; } .tile span { font-size: 0.8125rem; }
  .changes { grid-template-columns: 1fr 1fr; gap: 7pt; }
  a { color: inherit; text-decoration: none; }
  details::details-content { content-visibility: visible !important; block-size: auto !important; height: auto !important; }
  summary { grid-template-columns: 46pt minmax(0, 1fr) 135pt 76pt; padding: 5pt 8pt; gap: 0 8pt; }
  .pill, .state, .what, .where { grid-area: auto; } .state { display: block; }
  .detail { display: block; padding: 5pt 8pt 7pt 62pt; } .text { gap: 5pt; margin-bottom: 5pt; }
  dl { display: flex; flex-wrap: wrap; gap: 1pt 12pt; font-size: 0.875rem; } dl > div { display: flex; gap: 4pt; }
  .finding, .tile, .links li, tr { break-inside: avoid; }
  h2, .bar-of-list { break-after: avoid; } .finding { margin-bottom: 5pt; }
}
`
