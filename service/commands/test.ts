import { resolve } from 'node:path'
import type { Document } from '../core/model/document.ts'
import { runCase } from '../core/policy/run-case.ts'
import { type PolicyCases, renderCaseResults } from '../core/render/case-results.ts'
import { visible } from '../core/render/visible.ts'
import type { Given } from './command.ts'
import { type LoadedEstate, loadEstate } from './load-estate.ts'
import type { ExitCode, Terminal } from './terminal.ts'

/** `plumbline test [DIR]`: runs every policy's cases; with `--packs` those of the packs in force too. Exit 1 where one fails. */
export async function test(given: Given, terminal: Terminal): Promise<ExitCode> {
  const [shown = '.'] = given.arguments
  const loaded = await loadEstate(resolve(terminal.cwd, shown), shown)
  const results = [
    ...[...loaded.after.policies.values()].map((policy) => casesOf(policy, policy.path)),
    ...(given.options['packs'] === true ? packCases(loaded) : []),
  ]
  const broken = loaded.after.broken.filter(
    ({ subject, location }) => subject.kind === 'Policy' || location.path.startsWith('policies/'),
  )
  for (const { location, message } of broken) {
    terminal.out(`${visible(`✖ ${location.path}:${location.line}:${location.column} ${message}`)}\n`)
  }
  terminal.out(renderCaseResults(results, terminal.colour))
  const failed = results.some((one) => one.results.some((result) => !result.passed))
  return failed || broken.length > 0 ? 1 : 0
}

function casesOf(policy: Document<'Policy'>, where: string): PolicyCases {
  const cases = policy.value.spec.cases ?? []
  return { policy: policy.name, where, results: cases.flatMap((one) => runCase(policy, one) ?? []) }
}

function packCases({ after, shipped }: LoadedEstate): readonly PolicyCases[] {
  return (after.estate?.value.spec.packs ?? []).flatMap(({ name, version }) =>
    (shipped.packs.get(`${name}@${version}`) ?? []).map((policy) => casesOf(policy, `pack ${name}@${version}`)),
  )
}
