import { annotations, type CheckAnnotation, message, title } from './annotations.ts'
import { findingsInNumbers, headline } from './headline.ts'
import type { Report } from './report.ts'
import { byStanding } from './standing.ts'
import { visible } from './visible.ts'

const commands: { readonly [level in CheckAnnotation['level']]: string } = {
  failure: 'error',
  warning: 'warning',
  notice: 'notice',
}

/**
 * Workflow commands for a GitHub Actions log: one a line, escaped as GitHub's own toolkit does it (actions/toolkit,
 * packages/core/src/command.ts), so that no text from a file is ever a command of its own.
 */
export function renderGithub(report: Report): string {
  const { verdict } = report
  const placed = annotations(verdict).map(workflowCommand)
  const unplaced = byStanding(verdict)
    .filter(
      ({ finding, standing }) =>
        standing !== 'before' &&
        standing !== 'recorded' &&
        (finding.location === undefined || finding.deleted === true),
    )
    .map(({ finding, standing }) => {
      const level = standing === 'denies' || standing === 'asks' ? 'error' : 'warning'
      const where = finding.location === undefined ? '' : `${finding.location.path} (deleted): `
      return `::${level} title=${property(title(finding))}::${data(where + message(finding, verdict))}`
    })
  const numbers = findingsInNumbers(verdict)
  const last = `Plumbline: ${headline(verdict)}${numbers === '' ? '' : `: ${numbers}`}`
  return [...placed, ...unplaced, visible(last), ''].join('\n')
}

function workflowCommand(annotation: CheckAnnotation): string {
  const { startColumn, endColumn } = annotation
  const properties = [
    `file=${property(annotation.path)}`,
    `line=${annotation.startLine}`,
    `endLine=${annotation.endLine}`,
    ...(startColumn === undefined ? [] : [`col=${startColumn}`]),
    ...(endColumn === undefined ? [] : [`endColumn=${endColumn}`]),
    `title=${property(annotation.title)}`,
  ]
  return `::${commands[annotation.level]} ${properties.join(',')}::${data(annotation.message)}`
}

/** Text after the second `::`. */
function data(text: string): string {
  return visible(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))
}

/** A property's value, where `:` and `,` would end it. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
