import type { Resource } from '../../core/model/resource.ts'
import type { ScanFinding } from '../../core/model/scan.ts'
import { digestOf } from '../../core/policy/fingerprint.ts'
import { redacted } from '../../core/redaction.ts'
import { renderAskedChange } from '../../core/render/asked-change.ts'
import { code, prose } from '../../core/render/markdown-text.ts'
import type { Proposal } from '../../ports/branch.ts'
import type { EstateChangeRequest, ScanPlanRequest } from '../../ports/scan.ts'
import type { World } from '../../ports.ts'
import { sideOf, surveyBranch } from '../branch/survey-branch.ts'
import type { Given, Reply } from '../commands/command.ts'
import type { AskedFinding } from './asked-finding.ts'
import { isNotSeen } from './read-account.ts'

/** What of a finding is to be done. */
export type Deed = 'adopt' | 'retire'

const dayMs = 24 * 60 * 60 * 1000

/** Opens the pull request that does to a finding what somebody asked for (rule S5), or says why there is none. */
export async function proposeChange(
  world: World,
  { finding, state }: AskedFinding,
  { number, comment }: Given,
  deed: Deed,
): Promise<Reply> {
  await surveyBranch(world, state)
  const made = await changeFor(world, { side: sideOf(state.tree), held: state.held }, finding, deed)
  if (typeof made === 'string') return { reaction: 'confused', words: made }
  const { id, login } = comment.author
  const opened = await world.forge.propose({ ...made, body: `${made.body}\nOn #${number}.`, onBehalfOf: { id, login } })
  if (typeof opened === 'string') return { reaction: 'confused', words: notOpened[opened] }
  return { reaction: '+1', words: `#${opened} proposes it.` }
}

const notOpened = {
  'there already': 'The default branch has all of it already.',
  'changed since':
    'What it would change was changed on the default branch just now. Say it again when that was judged.',
} as const

/** What is proposed of a finding: its branch, words and files; in words for people where nothing can be. */
export async function changeFor(
  world: World,
  counting: ScanPlanRequest,
  finding: ScanFinding,
  deed: Deed,
): Promise<Omit<Proposal, 'onBehalfOf'> | string> {
  const request = await requestFor(world, counting, finding, deed)
  if (typeof request === 'string') return request
  const change = await world.judge.changeEstate(request)
  if (change.kind === 'none') return `It cannot be proposed: ${prose(change.why)}.`
  const proposed = request.deed === 'retire' ? 'retire' : 'adopt'
  const { files } = change
  return {
    branch: branchFor(finding.subject, deed),
    ...renderAskedChange(proposed, change, finding.message),
    files,
    madeFrom: counting.side.tree,
  }
}

/** One for each thing, whatever its service will be called: no service's name has an underscore in it. */
function branchFor(subject: ScanFinding['subject'], deed: Deed): string {
  if (subject.kind === 'Resource') return `plumbline/adopt_${digestOf(subject).slice(0, 12)}`
  return deed === 'retire' ? `plumbline/retire-${subject.name}` : `plumbline/adopt-${subject.name}_${subject.logicalId}`
}

/** What the judge is asked; in words where nothing can be done. */
async function requestFor(
  world: World,
  counting: ScanPlanRequest,
  { subject, category, differences = [], ...finding }: ScanFinding,
  deed: Deed,
): Promise<EstateChangeRequest | string> {
  if (subject.kind === 'Resource') {
    if (subject.id.includes(redacted)) return secret
    const live = await findLive(world, counting, { ...finding, type: subject.type, id: subject.id })
    if (live !== null && holdsSecret(world, live)) return secret
    if (live === null) return 'It does not live any more, or could not be read now.'
    const tomorrow = new Date(world.clock.now().getTime() + dayMs).toISOString().slice(0, 10)
    return { ...counting, deed: 'adopt nobodys', live, leaseUntil: deed === 'retire' ? tomorrow : null }
  }
  if (counting.held.some(({ kind, name }) => kind === 'Service' && name === subject.name)) {
    return `Service ${code(subject.name)} is held: what counts of it does not stand in its file.`
  }
  if (deed === 'retire') return { ...counting, deed, service: subject.name }
  if (category !== 'drift' || subject.logicalId === undefined) {
    return 'Only what lives otherwise than its service sets it, or is nobody’s, can be adopted.'
  }
  return { ...counting, deed, service: subject.name, logicalId: subject.logicalId, differences }
}

const secret = 'It holds what looks like a secret, and that is written into no document.'

/** What is kept of a finding is without secrets; the resource itself is not. */
function holdsSecret({ redact }: World, { id, name, tags, properties }: Resource): boolean {
  const text = JSON.stringify({ id, name, tags, properties })
  return redact(text) !== text
}

/** The resource as it lives now: it was read when it was found, and is not kept. */
async function findLive(
  { judge, scanners }: World,
  counting: ScanPlanRequest,
  wanted: { readonly account: string; readonly region: string | null; readonly type: string; readonly id: string },
): Promise<Resource | null> {
  const account = (await judge.planScan(counting)).accounts.find(({ name }) => name === wanted.account)
  const scanner = account === undefined ? undefined : scanners.get(account.provider)
  if (account === undefined || scanner === undefined) return null
  for await (const one of scanner.scan(account, wanted.region, { types: [wanted.type] })) {
    if (!isNotSeen(one) && one.id === wanted.id) return one
  }
  return null
}
