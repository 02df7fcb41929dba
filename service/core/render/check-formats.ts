import { renderGithub } from './github.ts'
import { renderJson } from './json.ts'
import { renderMarkdown } from './markdown.ts'
import type { Report } from './report.ts'
import { renderSarif } from './sarif.ts'
import { renderText } from './text.ts'

/** The formats of `plumbline check`, by the name that `--format` takes. */
export const checkFormats = {
  text: renderText,
  json: renderJson,
  github: renderGithub,
  markdown: renderMarkdown,
  sarif: renderSarif,
} satisfies { readonly [format: string]: (report: Report) => string }

/** What `--format` takes. */
export type CheckFormat = keyof typeof checkFormats
