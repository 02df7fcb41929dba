import type { ScanFinding } from '../../model/scan.ts'
import { serviceOf, shortFingerprint } from './scan-words.ts'

/** Commands that a person gives on a scan's issue (rule S5). */
export type ScanCommand = 'revert' | 'adopt' | 'retire'

/** A command as it is copied: `/plumbline revert orders-archive`. */
export type ScanCommandLine = { readonly command: ScanCommand; readonly line: string }

/** Names and fingerprints as rules D2 and J11 have them: nobody is told to copy anything else. */
const name = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/
const print = /^[0-9a-f]{8}$/

/** What could settle an open finding; nothing for what is settled, or could not be judged. */
export function scanCommands(finding: ScanFinding): readonly ScanCommandLine[] {
  if (finding.status !== 'open') return []
  const service = serviceOf(finding)
  const id = shortFingerprint(finding)
  return commandsFor(finding).flatMap((command): readonly ScanCommandLine[] => {
    if (command !== 'revert') return print.test(id) ? [{ command, line: `/plumbline ${command} ${id}` }] : []
    return service !== null && name.test(service) ? [{ command, line: `/plumbline revert ${service}` }] : []
  })
}

/** What is gone cannot be adopted, what nobody set cannot be put back, and what a service asks for is changed by its document. */
function commandsFor(finding: ScanFinding): readonly ScanCommand[] {
  if (serviceOf(finding) === null) return finding.resource.id === null ? [] : ['adopt', 'retire']
  if (finding.category === 'sprawl') return ['retire']
  if (finding.category !== 'drift') return []
  return finding.resource.id === null ? ['revert', 'retire'] : ['revert', 'adopt']
}
