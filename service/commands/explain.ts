import { resolve } from 'node:path'
import { nearest } from '../core/documents/nearest.ts'
import { explainPolicy } from '../core/policy/explain.ts'
import { policiesInForce } from '../core/policy/policies-in-force.ts'
import { renderExplainedPolicy } from '../core/render/explained-policy.ts'
import { CannotRun } from './cannot-run.ts'
import type { Given } from './command.ts'
import { loadEstate } from './load-estate.ts'
import type { ExitCode, Terminal } from './terminal.ts'

/** `plumbline explain POLICY [DIR]`: why each subject passes or fails it, by what each part of its expression saw. */
export async function explain(given: Given, terminal: Terminal): Promise<ExitCode> {
  const [name = '', shown = '.'] = given.arguments
  const { after, shipped } = await loadEstate(resolve(terminal.cwd, shown), shown)
  const explained = explainPolicy(name, after, shipped, new Date().toISOString())
  if (explained === null) {
    const known = policiesInForce(after, shipped).rules.map((rule) => rule.name)
    throw new CannotRun(`policy \`${name}\` is not in force in ${shown}${nearestPolicy(name, known)}`)
  }
  terminal.out(renderExplainedPolicy(explained, terminal.colour))
  return 0
}

/** The nearest name, else the first that has the word in it, else how to see them all. */
function nearestPolicy(name: string, known: readonly string[]): string {
  const near = nearest(name, known) ?? known.find((one) => one.includes(name))
  return near === undefined ? '; `plumbline test --packs` lists those that are' : `; did you mean \`${near}\`?`
}
