import type { JsonObject } from '../model/json.ts'
import type { Location } from '../model/location.ts'
import type { Severity } from '../model/severity.ts'
import { type JsonInParts, jsonParts } from './json-parts.ts'
import type { PolicyWords } from './report.ts'
import { visible } from './visible.ts'

/** How SARIF calls how bad a result is. */
export type SarifLevel = 'error' | 'warning' | 'note'

/** A rule of which something was found. */
export type SarifRule = {
  readonly id: string
  readonly words: PolicyWords
  readonly severity: Severity
  readonly level: SarifLevel
  /** Where more is to be had, for a rule that describes itself nowhere. */
  readonly hint: string
}

/** SARIF 2.1.0 (OASIS Standard), as GitHub's code scanning takes it: one run of Plumbline with its rules, in parts. */
export function sarifLog(
  { version }: { readonly version: string },
  rules: readonly SarifRule[],
  run: { readonly results: () => Iterable<JsonObject>; readonly [key: string]: JsonInParts },
): Generator<string> {
  return jsonParts({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Plumbline', version, rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ESTATE: { description: { text: 'The root of the estate.' } } },
        ...run,
      },
    ],
  })
}

/** GitHub's scale: over 9 critical, over 7 high, over 4 medium, over 0 low; none at all for information. */
const securitySeverities: { readonly [severity in Severity]: string | null } = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  info: null,
}

function descriptor({ id, words, severity, level, hint }: SarifRule): JsonObject {
  const title = sarifText(words.title ?? id)
  const controls = words.controls ?? []
  const shown = controls.length === 0 ? undefined : `Controls: ${controls.join(', ')}.`
  const help = [words.description, shown].filter((part) => part !== undefined && part !== '').join(' ')
  return {
    id,
    name: id,
    shortDescription: { text: title },
    fullDescription: { text: help === '' ? title : sarifText(help) },
    help: { text: help === '' ? `${title}. ${hint}` : sarifText(help) },
    defaultConfiguration: { level },
    properties: {
      tags: ['security', 'plumbline', ...controls.slice(0, 8).map(visible)],
      precision: 'very-high',
      ...(securitySeverities[severity] === null ? {} : { 'security-severity': securitySeverities[severity] }),
    },
  }
}

/** A place in the estate. Code scanning shows no result without one: what has none stands at the Estate. */
export function sarifPlace(place: Location | undefined): JsonObject {
  const { path, line, column, endLine, endColumn } = place ?? atEstate
  return {
    artifactLocation: { uri: path.toWellFormed().split('/').map(encodeURIComponent).join('/'), uriBaseId: 'ESTATE' },
    region: {
      startLine: line,
      startColumn: column,
      ...(endLine === undefined ? {} : { endLine }),
      ...(endColumn === undefined ? {} : { endColumn }),
    },
  }
}

const atEstate: Location = { path: 'plumbline.yaml', line: 1, column: 1 }

/** In a SARIF message `[text](target)` is a link (section 3.11.6): brackets and backslashes are escaped. */
export function sarifText(text: string): string {
  return text
    .split('\n')
    .map(visible)
    .join('\n')
    .replace(/[\\[\]]/g, '\\$&')
}
