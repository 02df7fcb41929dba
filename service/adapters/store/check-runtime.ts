import { StoreError } from '../../ports/store.ts'

/** better-sqlite3 13 is built for this one and later; an older one crashes when it loads it. */
const oldestNode = 22

/** CVE-2025-6965 (memory corruption by crafted aggregates) is mended from here on. */
const oldestSqlite = [3, 50, 2] as const

/** Throws one line where the Node version cannot load the database's driver. To be asked before the driver is. */
export function checkNode(version: string): void {
  if (Number(version.split('.')[0]) >= oldestNode) return
  throw new StoreError(
    `the database needs Node ${oldestNode} or later and this is ${version}; call it by \`npx plumbline\` or \`npm start\``,
  )
}

/** Throws one line where the driver's SQLite is too old; else gives its version. */
export function checkSqlite(version: unknown): string {
  const parts = String(version).split('.').map(Number)
  const at = oldestSqlite.findIndex((part, index) => parts[index] !== part)
  if (at === -1 || (parts[at] ?? 0) > (oldestSqlite[at] ?? 0)) return String(version)
  throw new StoreError(
    `SQLite ${version} is too old (${oldestSqlite.join('.')} is the oldest safe one); install the dependencies again with \`npm ci\``,
  )
}
