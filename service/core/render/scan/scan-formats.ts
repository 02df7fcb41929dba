import type { ScanReport } from '../../model/scan-report.ts'
import { renderScanCsv } from './scan-csv.ts'
import { renderScanHtml } from './scan-html.ts'
import { renderScanJson } from './scan-json.ts'
import { renderScanMarkdown } from './scan-markdown.ts'
import { renderScanOcsf } from './scan-ocsf.ts'
import { renderScanSarif } from './scan-sarif.ts'
import { renderScanText } from './scan-text.ts'

/**
 * The formats of `plumbline scan`, by the name that `--format` takes. They write in parts, so that the report of a large
 * account is never held whole.
 */
export const scanFormats = {
  text: renderScanText,
  json: renderScanJson,
  csv: renderScanCsv,
  html: renderScanHtml,
  markdown: renderScanMarkdown,
  sarif: renderScanSarif,
  ocsf: renderScanOcsf,
} satisfies { readonly [format: string]: (report: ScanReport) => Generator<string> }

/** What `--format` takes. */
export type ScanFormat = keyof typeof scanFormats
