import type { AllowedState } from '../core/model/held.ts'
import type { AccountSpec } from '../core/model/specs.ts'
import { wantedTypes } from '../core/scan/scan-plan.ts'
import { unseenRules } from '../core/scan/unjudged.ts'
import type { FlowInputs, Run, World } from '../ports.ts'
import { remembered, toRemember } from './apply/remembered.ts'
import { fetchHeld, judgedBy } from './branch/judged-by.ts'
import { sideOf } from './branch/survey-branch.ts'
import { knownResources } from './scan/known-resources.ts'
import { proposeFound } from './scan/propose-found.ts'
import { type AccountScan, endForgotten, scanAccount } from './scan/scan-account.ts'
import { tellScan } from './scan/tell-scan.ts'

/** What one scan goes by from its beginning to its end, whatever is merged meanwhile. */
type Pinned = {
  readonly state: AllowedState
  /** ISO 8601. */
  readonly at: string
}

/**
 * Scans the accounts of one of the Estate's scans, by what counts on the default branch, and reports. After a crash it goes
 * on with the account that was under way, from its beginning: looking again is the same.
 */
export async function scan(world: World, run: Run, { name }: FlowInputs['scan']): Promise<void> {
  const kept = await run.step('pin', () => pin(world))
  if (kept === null) return
  const { state, at } = remembered<Pinned>(kept)
  const side = sideOf(state.tree)
  const counting = { side, held: state.held }
  await Promise.all([world.forge.fetchSides([side], side.tree), fetchHeld(world, state)])
  const plan = await world.judge.planScan(counting)
  const spec = plan.scans.find((one) => one.name === name)
  // It was taken out of the Estate since it was begun.
  if (spec === undefined || plan.estate === null) return
  const accounts = plan.accounts.filter((account) => spec.accounts.includes(account.name))
  const { approvals } = await judgedBy(world)
  const scanOf = (account: AccountSpec): AccountScan => ({
    account,
    scan: name,
    // A run that is asked for anew while it waits to be tried again keeps its id, and looks anew.
    id: `${run.id}@${at}/${account.name}`,
    startedAt: at,
    wanted: (applied) => wantedTypes(plan, account.provider, applied),
    known: (applied) => knownResources(world, { ...counting, account: account.name, applied }),
    notSeen: unseenRules(account.name, plan.unjudged),
    look: (part) =>
      world.judge.scan({ ...counting, ...part, estate: world.estate.id, approvals, now: at, account: account.name }),
  })
  // Two scans of one account never run side by side (rule S7).
  for (const account of accounts)
    await world.alone(`scan of ${account.name}`, () => scanAccount(world, scanOf(account)))
  const { scanned } = await world.scans.counts(world.estate.id)
  for (const { account } of scanned) {
    if (!plan.accounts.some(({ name: known }) => known === account))
      await endForgotten(world, account, { id: run.id, at })
  }
  const proposes = plan.mode === 'enforce' && spec.report?.includes('pull-request') === true
  if (spec.report?.includes('issue') === true) await tellScan(world, { plan, spec, startedAt: at })
  if (proposes) await proposeFound(world, spec.accounts, at)
}

async function pin({ ledger, estate, clock }: World) {
  const state = await ledger.allowedState(estate.id)
  return state === null ? null : toRemember({ state, at: clock.now().toISOString() } satisfies Pinned)
}
