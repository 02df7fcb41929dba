import { type Hand, type HandParts, openHand } from '../compose/by-hand.ts'
import type { HandPlan } from '../core/apply/hand-plan.ts'
import { findingsInShort } from '../core/render/findings-in-short.ts'
import { applyQuestion, handPlanText } from '../core/render/hand-plan-text.ts'
import { counted } from '../core/render/number-words.ts'
import { type Paint, paint } from '../core/render/paint.ts'
import { applyByHand, type HandOutcomes } from '../flows/apply-by-hand.ts'
import { CannotRun } from './cannot-run.ts'
import type { Given } from './command.ts'
import { newsLine, outcomesText } from './hand-news.ts'
import { blockedLine, observesLine, unfinishedLine } from './hand-words.ts'
import { type JudgedByHand, judgeByHand, orCannotRun } from './load-hand.ts'
import { planOf } from './plan.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { toldToStop } from './told-to-stop.ts'
import { typedIn } from './typed.ts'

/**
 * `plumbline apply [DIR]`: makes the clouds what a work tree says (rules M5, M9). It asks first, refuses what blocks, and
 * works alone on its database; what was cut off goes on first. Exit 1 where something blocks or was not applied.
 */
export async function apply(given: Given, terminal: Terminal, own: Partial<HandParts> = {}): Promise<ExitCode> {
  const byHand = await judgeByHand(given, terminal)
  const { verdict, blocked, estate, shown, config, notes } = byHand
  const colours = paint(terminal.colour)
  if (blocked || estate === null) {
    terminal.out(`${findingsInShort(verdict, colours)}\n\n${blockedLine(verdict, shown, colours)}\n`)
    return 1
  }
  if (verdict.mode === 'observe') {
    terminal.out(`${observesLine(shown, true)}\n`)
    return 0
  }
  const stopping = own.stopping ?? toldToStop()
  const ask = asking(given, terminal, stopping)
  for (const note of notes) terminal.out(`${note}\n`)
  const tell: HandParts['tell'] = (news) => terminal.out(newsLine(news, colours))
  const hand = await orCannotRun(openHand(config, estate, { tell, ...own, stopping }))
  const say = (text: string) => terminal.out(`${text}\n`)
  try {
    return await orCannotRun(applyWith({ byHand, hand, say, ask, stopping, colours }))
  } finally {
    await hand.close()
  }
}

/** Whether the person says yes. With `--yes` nobody is asked; without it somebody must be there. */
function asking({ options }: Given, { ask }: Terminal, stopping: AbortSignal): (question: string) => Promise<boolean> {
  if (options['yes'] === true) return async () => true
  if (ask === undefined)
    throw new CannotRun(
      'nobody can be asked here, for this is no terminal; `plumbline apply --yes` applies without asking',
    )
  return async (question) => (await ask(question, stopping)).trim() === 'yes'
}

type Applying = {
  readonly byHand: JudgedByHand
  readonly hand: Hand
  readonly colours: Paint
  readonly stopping: AbortSignal
  say(text: string): void
  ask(question: string): Promise<boolean>
}

async function applyWith(applying: Applying): Promise<ExitCode> {
  const { hand, byHand, say, ask, colours, stopping } = applying
  const earlier = await finishFirst(applying)
  if (earlier === null) return declined(applying)
  if (stopping.aborted) {
    say(`Stopped; \`${typedIn('plumbline apply', byHand.shown)}\` goes on.`)
    return 1
  }
  const planned = planOf(byHand, await hand.state())
  const text = handPlanText(planned, byHand.currency, colours)
  if (text !== '') say(text)
  if (planned.stages.length === 0) return conclude(applying, planned, earlier)
  say('')
  if (!(await ask(applyQuestion(planned)))) return declined(applying)
  await hand.keepDocuments()
  const outcomes = await underWay(applying, () => applyByHand(hand.world, planned.stages, earlier))
  return conclude(applying, planned, outcomes)
}

/** Goes on with what was cut off, from the documents of then; null where the person does not want it. */
async function finishFirst(applying: Applying): Promise<HandOutcomes | null> {
  const unfinished = await applying.hand.unfinished()
  if (unfinished.length === 0) return new Map()
  applying.say(unfinishedLine(unfinished))
  if (!(await applying.ask('Go on with it? Only "yes" is taken: '))) return null
  const outcomes = await underWay(applying, () => applyByHand(applying.hand.world, []))
  applying.say('')
  return outcomes
}

/** Says, as long as it goes on, what happens when somebody wants to stop it. */
async function underWay<T>({ stopping, say }: Applying, work: () => Promise<T>): Promise<T> {
  const told = () => say('Stopping after the step under way; Ctrl-C again stops at once, and nothing is lost.')
  stopping.addEventListener('abort', told, { once: true })
  try {
    return await work()
  } finally {
    stopping.removeEventListener('abort', told)
  }
}

function declined({ say }: Applying): ExitCode {
  say('Nothing was applied.')
  return 1
}

function conclude(applying: Applying, planned: HandPlan, outcomes: HandOutcomes): ExitCode {
  const { say, colours, byHand, stopping } = applying
  const again = typedIn('plumbline apply', byHand.shown)
  if (planned.stages.length === 0 && outcomes.size === 0) {
    const nothing = planned.plan.changes.length > 0 ? 'nothing that can be applied' : 'nothing to change'
    say(`${colours.good('✔')} ${nothing}: ${counted(byHand.loaded.after.services.size, 'service')}`)
    return 0
  }
  const { text, whole } = outcomesText(
    { order: planned.stages.flat(), outcomes, stopped: stopping.aborted, again },
    colours,
  )
  say(text)
  return whole ? 0 : 1
}
