import type { Ending } from '../core/endings.ts'
import type { AllowedState } from '../core/model/held.ts'
import type { Survey } from '../core/model/survey.ts'
import { renderEnded, renderEndings, type ToldEnding, type WhyNot } from '../core/render/endings.ts'
import type { OpenProposal, Proposal } from '../ports/branch.ts'
import type { World } from '../ports.ts'
import { surveyBranch } from './branch/survey-branch.ts'
import { proposing } from './proposing.ts'

/** Has it looked for what ends. */
export async function startEndings({ runner, estate }: Pick<World, 'runner' | 'estate'>): Promise<void> {
  await runner.start({ key: `endings:${estate.id}`, flow: 'endings', input: {} })
}

/** By which the issue that announces what ends is known. */
const marker = '<!-- plumbline: endings -->'

/**
 * Announces leases and waivers that end soon, and proposes to take out those that have ended (rule S5). It looks at how things
 * are now, so doing it again is the same.
 */
export async function endings(world: World): Promise<void> {
  const state = await world.ledger.allowedState(world.estate.id)
  if (state === null) return
  const { mode } = await surveyBranch(world, state)
  const all = await endingsIn(world, state)
  const proposals = await proposing(world)
  const over = new Set(all.filter((one) => one.over).map(branchOf))
  await proposals.close((one) => isOfEnding(one) && !over.has(one.branch), 'Closed: it does not end any more.')
  const told: ToldEnding[] = []
  for (const ending of all) {
    const whyNot = reasonAgainst(state, mode, ending)
    told.push({ ending, proposed: whyNot ?? (await proposals.propose(proposalOf(state, ending), reasonOf(ending))) })
  }
  await tell(world, told)
  proposals.end()
}

async function endingsIn({ ledger, judge, clock, estate }: World, { tree, held }: AllowedState) {
  const applied = await ledger.applied(estate.id)
  return judge.endings({
    side: { tree, overlay: [] },
    held,
    applied: Object.fromEntries(applied.map(({ service, firstAppliedAt }) => [service, firstAppliedAt])),
    now: clock.now().toISOString(),
  })
}

/** Why it is not proposed to take it out; null: nothing speaks against it. */
function reasonAgainst(state: AllowedState, mode: Survey['mode'], ending: Ending): WhyNot | null {
  if (!ending.over) return 'not over'
  if (mode === 'observe') return 'observing'
  return isHeld(state, ending) ? 'held' : null
}

/** What is held does not stand in the branch's files as it counts: they are left to whoever holds it. */
function isHeld({ held }: AllowedState, { kind, name }: Ending): boolean {
  const of = kind === 'lease' ? 'Service' : 'Waiver'
  return held.some((one) => one.kind === of && one.name === name)
}

function proposalOf({ tree }: AllowedState, ending: Ending): Proposal {
  return {
    branch: branchOf(ending),
    ...renderEnded(ending),
    files: ending.files,
    madeFrom: tree,
    onBehalfOf: null,
  }
}

function reasonOf({ kind, name, until }: Ending): string {
  return `${kind} ${name} ${until}`
}

function branchOf({ kind, name }: Ending): string {
  return kind === 'lease' ? `plumbline/retire-${name}` : `plumbline/remove-waiver-${name}`
}

function isOfEnding({ reason }: OpenProposal): boolean {
  return /^(?:lease|waiver) /.test(reason)
}

async function tell({ forge }: World, told: readonly ToldEnding[]): Promise<void> {
  const issue = await forge.findIssue(marker)
  if (told.length === 0) {
    if (issue?.state === 'open') await forge.editIssue(issue.number, { state: 'closed' })
    return
  }
  const text = renderEndings(told)
  if (issue === null) await forge.openIssue({ marker, ...text })
  else if (issue.body !== text.body || issue.state === 'closed')
    await forge.editIssue(issue.number, { ...text, state: 'open' })
}
