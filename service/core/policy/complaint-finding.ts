import type { Finding } from '../model/finding.ts'
import type { AnySubject } from '../model/subject.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { JudgedSubject } from './judged-subject.ts'
import { notesOf, type Said, said } from './said.ts'
import type { Waiving } from './waivers.ts'

/** What is known of a complaint besides what the rule said. */
export type Complaining<About extends AnySubject> = Said & {
  readonly judged: JudgedSubject<About>
  readonly key: string
  readonly category: Finding['category']
  readonly introduced: boolean
  readonly waiving: Waiving
  /** The names of broken waivers of its policy. */
  readonly broken: readonly string[]
}

/** A rule's complaint as a finding, what documents waive taken into account: in pull requests and in scans alike. */
export function complaintFinding<About extends AnySubject>(complaining: Complaining<About>): Finding<About> {
  const { rule, judged, complaint, key, category, introduced, waiving, broken } = complaining
  const waived = complaint.kind === 'error' ? null : waiving.by
  return {
    fingerprint: fingerprintOf(rule.name, judged.subject),
    key,
    category,
    policy: rule.name,
    severity: rule.document.value.metadata.severity,
    enforcement: rule.enforcement,
    status: complaint.kind === 'error' ? 'error' : waived === null ? 'open' : 'waived',
    introduced,
    subject: judged.subject,
    ...said(complaining, notesOf(waiving, broken)),
    ...(waived === null ? {} : { until: waived.until }),
  }
}
