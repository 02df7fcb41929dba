import type { Deployed } from './model.ts'

/** The parameters with what their template hides (`NoEcho`) as asterisks, as all answers show them. */
export function maskedParameters({ template, parameters }: Deployed): ReadonlyMap<string, string> {
  const hidden = (name: string) => String(template.Parameters[name]?.NoEcho) === 'true'
  return new Map([...parameters].map(([name, value]) => [name, hidden(name) ? '****' : value]))
}
