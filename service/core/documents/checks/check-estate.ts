import { isListable } from '../../egress/egress-list.ts'
import type { Document } from '../../model/document.ts'
import type { FieldProblem } from '../field-problem.ts'
import { didYouMean, shown } from '../nearest.ts'
import { scheduleProblem } from '../schedule.ts'

/** What is wrong with an Estate that it shows by itself: names given twice, scans of accounts that are not there. */
export function checkEstate({ value: { spec } }: Document<'Estate'>): readonly FieldProblem[] {
  const accounts = spec.accounts.map(({ name }) => name)
  return [
    ...twice(accounts, (index) => `/spec/accounts/${index}/name`, 'account'),
    ...twice(
      (spec.packs ?? []).map(({ name }) => name),
      (index) => `/spec/packs/${index}/name`,
      'pack',
    ),
    ...twice(
      (spec.scans ?? []).map(({ name }) => name),
      (index) => `/spec/scans/${index}/name`,
      'scan',
    ),
    ...(spec.egress ?? []).flatMap((host, index) => (isListable(host) ? [] : [notListable(host, index)])),
    ...(spec.scans ?? []).flatMap((scan, index) => [
      ...scan.accounts.flatMap((account, at) =>
        accounts.includes(account)
          ? []
          : [
              {
                field: `/spec/scans/${index}/accounts/${at}`,
                message: `account \`${shown(account)}\` is unknown${didYouMean(account, accounts)}`,
              },
            ],
      ),
      ...checkSchedule(scan.schedule, `/spec/scans/${index}/schedule`),
      ...(scan.timeZone === undefined || isTimeZone(scan.timeZone)
        ? []
        : [
            {
              field: `/spec/scans/${index}/timeZone`,
              message: `time zone \`${shown(scan.timeZone)}\` is unknown; write one such as Europe/Paris`,
            },
          ]),
    ]),
  ]
}

function notListable(host: string, index: number): FieldProblem {
  const wanted = 'a host such as api.example, or an address, with its port where that is not the usual one'
  return { field: `/spec/egress/${index}`, message: `\`${shown(host)}\` is no host: write ${wanted}` }
}

/** What is wrong with a schedule of the right shape; one that is left out is fine. */
export function checkSchedule(schedule: string | undefined, field: string): readonly FieldProblem[] {
  const message = schedule === undefined ? null : scheduleProblem(schedule)
  return message === null ? [] : [{ field, message }]
}

/** Items of a list whose name was given before. */
export function twice(names: readonly string[], field: (index: number) => string, what: string): FieldProblem[] {
  const seen = new Set<string>()
  return names.flatMap((name, index) => {
    if (!seen.has(name)) {
      seen.add(name)
      return []
    }
    return [{ field: field(index), message: `${what} \`${shown(name)}\` is named twice; leave one of them` }]
  })
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null && !/^[+-]/.test(name)
  } catch {
    return false
  }
}
