import { severities } from '../../core/model/severity.ts'
import { type LedgerFilter, ledgerKinds, type ScanFindingFilter } from '../../ports/ledger.ts'
import { pageBody } from './bodies.ts'
import { entryBody, waiverBody } from './ledger-bodies.ts'
import { paging } from './parameters.ts'
import { pageOf, type Route } from './route.ts'
import { scanBody, scanFindingBody } from './scan-bodies.ts'
import { scanCategories, scanStatuses } from './scan-schemas.ts'

/** What was approved, applied and found. */
export const ledgerRoutes: readonly Route[] = [
  {
    path: '/api/v1/waivers',
    operation: 'listWaivers',
    summary: 'Approvals that merges turned into waivers, each for one policy, subject and key, until its date.',
    parameters: { ...paging, service: { kind: 'name', description: 'Only those about this service.' } },
    answer: 'Waivers',
    read: async ({ store, estate }, { query }) => {
      const page = { ...pageOf(query), service: query['service'] }
      return pageBody(await store.ledger.standing(estate, page), waiverBody)
    },
  },
  {
    path: '/api/v1/ledger',
    operation: 'listLedger',
    summary: 'Entries of the ledger, newest first.',
    parameters: {
      ...paging,
      kind: { kind: 'enum', values: ledgerKinds, description: 'Only those of this kind.' },
      service: { kind: 'name', description: 'Only those about this service.' },
    },
    answer: 'LedgerEntries',
    read: async ({ store, estate }, { query }) => {
      const filter = { kind: query['kind'] as LedgerFilter['kind'], service: query['service'] }
      return pageBody(await store.ledger.entries(estate, { ...pageOf(query), ...filter }), entryBody)
    },
  },
  {
    path: '/api/v1/ledger/head',
    operation: 'getLedgerHead',
    summary:
      'How far the ledger reaches: `plumbline ledger verify --head SEQ:HASH` tells later whether it was cut off.',
    parameters: {},
    answer: 'LedgerHead',
    read: async ({ store, estate }) => {
      const head = await store.ledger.head(estate)
      return head === null ? { seq: 0, hash: null } : { seq: head.seq, hash: head.hash }
    },
  },
  {
    path: '/api/v1/scans',
    operation: 'listScans',
    summary: 'Scans of accounts, latest first, with what they could not see.',
    parameters: { ...paging, account: { kind: 'name', description: 'Only those of this account.' } },
    answer: 'Scans',
    read: async ({ store, estate }, { query }) =>
      pageBody(await store.scans.scans(estate, { ...pageOf(query), account: query['account'] }), scanBody),
  },
  {
    path: '/api/v1/scan-findings',
    operation: 'listScanFindings',
    summary: 'What scans found, with its life, worst first.',
    parameters: {
      ...paging,
      severity: { kind: 'enum', values: severities, description: 'Only those of this severity.' },
      status: { kind: 'enum', values: scanStatuses, description: 'Only those with this status.' },
      category: { kind: 'enum', values: scanCategories, description: 'Only those of this category.' },
      account: { kind: 'name', description: 'Only those in this account.' },
      service: { kind: 'name', description: 'Only those about this service.' },
    },
    answer: 'ScanFindings',
    read: async ({ store, estate }, { query }) => {
      const filter: ScanFindingFilter = {
        severity: query['severity'] as ScanFindingFilter['severity'],
        status: query['status'] as ScanFindingFilter['status'],
        category: query['category'] as ScanFindingFilter['category'],
        account: query['account'],
        service: query['service'],
      }
      return pageBody(await store.scans.scanFindings(estate, { ...pageOf(query), ...filter }), scanFindingBody)
    },
  },
]
