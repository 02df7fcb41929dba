import { type DoctorCheck, notOk, ofKnown, ok } from '../check.ts'

/** Whether the ledger's end holds together; all of it is looked through by `plumbline ledger verify`. */
export const ledger: DoctorCheck = {
  title: 'ledger',
  judge: ({ ledgers }) =>
    ofKnown(ledgers, (all) => {
      const broken = all.find((one) => one.broken !== null)
      if (broken !== undefined)
        return notOk(
          `${broken.estate}: entry ${broken.broken?.seq} ${broken.broken?.what}`,
          'see "The ledger does not hold" in docs/operations.md',
        )
      if (all.length === 0) return ok('nothing was written to it yet')
      const looked = all.reduce((sum, one) => sum + one.looked, 0)
      const entries = all.reduce((sum, one) => sum + one.entries, 0)
      if (looked >= entries) return ok(`all of its ${entries} entries hold together`)
      return ok(`the last ${looked} of ${entries} entries hold together; \`plumbline ledger verify\` looks at all`)
    }),
}
