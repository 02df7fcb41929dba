import type { JsonObject } from '../../core/model/json.ts'
import type { LedgerBody, LedgerEntry, Person, StandingApproval } from '../../core/model/ledger.ts'
import { resourceChangeJson } from '../../core/render/json.ts'
import { subjectBody } from './scan-bodies.ts'
import { appliedBody, heldBody } from './service-bodies.ts'

/** An entry of the ledger. */
export function entryBody(it: LedgerEntry): JsonObject {
  return { seq: it.seq, at: it.at, previous: it.previous, hash: it.hash, body: bodyOf(it.body) }
}

/** An approval that stands as a waiver. */
export function waiverBody(it: StandingApproval): JsonObject {
  const { policy, key, until, reason, pullRequest, at } = it
  return { policy, subject: subjectBody(it.subject), key, by: personBody(it.by), until, reason, pullRequest, at }
}

function personBody({ id, login }: Person): JsonObject {
  return { id, login }
}

function bodyOf(body: LedgerBody): JsonObject {
  switch (body.kind) {
    case 'approved':
      return { kind: body.kind, approval: waiverBody(body.approval), spent: body.spent }
    case 'withdrawn': {
      const { kind, policy, subject, key, of, why } = body
      return { kind, policy, subject: subjectBody(subject), key, of: of && personBody(of), why }
    }
    case 'allowed': {
      const { kind, commit, pullRequest, documents } = body
      return { kind, commit, pullRequest, documents }
    }
    case 'held':
      return { kind: body.kind, documents: body.documents.map(heldBody) }
    case 'begun': {
      const { kind, run, service, step, key } = body
      return { kind, run, service, step, key, changes: body.changes.map(resourceChangeJson) }
    }
    case 'ended': {
      const { kind, run, service, step, key, outcome, answer } = body
      return { kind, run, service, step, key, outcome, answer }
    }
    case 'noted': {
      const { kind, service, account, step, key, became, logicalId, resource } = body
      const made = resource && { logicalId: resource.logicalId, type: resource.type, id: resource.id }
      return { kind, service, account, step, key, became, logicalId, resource: made }
    }
    case 'applied':
      return { kind: body.kind, service: appliedBody(body.service) }
    case 'removed':
      return { kind: body.kind, service: body.service, run: body.run }
    case 'found': {
      const { kind, fingerprint, policy, subject, became } = body
      return { kind, fingerprint, policy, subject: subjectBody(subject), became }
    }
    case 'scanned': {
      const { kind, scan, account, opened, resolved, notSeen } = body
      return { kind, scan, account, opened, resolved, notSeen }
    }
  }
}
