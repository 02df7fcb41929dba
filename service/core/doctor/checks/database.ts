import { type DoctorCheck, notOk, ok } from '../check.ts'

/** With less than this free a storm of deliveries may fill the disk; then no more are taken. */
const leastFree = 256 * 1024 * 1024

/** Whether the database can be read and written, by a runtime that is sound, and has room to grow. */
export const database: DoctorCheck = {
  title: 'database',
  judge: ({ database: { file, exists, sqlite, freeBytes, problem } }) => {
    if (problem !== null) return notOk(problem, 'see "The database" in docs/operations.md')
    if (freeBytes !== null && freeBytes < leastFree)
      return notOk(
        `${Math.floor(freeBytes / 1024 ** 2)} MiB are free beside ${file}`,
        'make room, or move it (PLUMBLINE_DATABASE)',
      )
    const what = exists ? 'can be read and written' : 'is not there yet; the first start makes it'
    return ok(`${file} ${what} (SQLite ${sqlite})`)
  },
}
