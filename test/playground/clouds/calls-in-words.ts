import type { Call } from '../../aws/server/world.ts'

type Names = { readonly [account: string]: string }

/** What roles asked of AWS: a line a session, which says whose it was, that it was taken, and each call that it made. */
export function callsInWords(calls: readonly Call[], accounts: Names): readonly string[] {
  const made = calls.filter(({ session }) => session !== null)
  const sessions = Map.groupBy(
    made,
    ({ account, role, session }) => `${nameOf(account, accounts)} as ${role}/${session}`,
  )
  return [...sessions].map(([title, all]) => {
    const taken = calls.some(({ action, input }) => action === 'AssumeRole' && isFor(input, all[0]?.session))
    return `${title}: ${[...(taken ? ['AssumeRole'] : []), ...countedActions(all)].join(', ')}`
  })
}

function isFor(input: unknown, session: string | null | undefined): boolean {
  return typeof input === 'object' && input !== null && 'RoleSessionName' in input && input.RoleSessionName === session
}

function countedActions(calls: readonly Call[]): readonly string[] {
  return [...Map.groupBy(calls, ({ action }) => action)].map(([action, { length }]) =>
    length === 1 ? action : `${action} ×${length}`,
  )
}

function nameOf(account: string, accounts: Names): string {
  return Object.entries(accounts).find(([, id]) => id === account)?.[0] ?? account
}
