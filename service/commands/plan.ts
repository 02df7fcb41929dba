import { type HandState, planByHand } from '../compose/plan-by-hand.ts'
import { type HandPlan, handPlan } from '../core/apply/hand-plan.ts'
import { didYouMean } from '../core/documents/nearest.ts'
import type { Verdict } from '../core/model/verdict.ts'
import { findingsInShort } from '../core/render/findings-in-short.ts'
import { handNotices, handPlanText } from '../core/render/hand-plan-text.ts'
import { verdictJson } from '../core/render/json.ts'
import { counted } from '../core/render/number-words.ts'
import { type Paint, paint } from '../core/render/paint.ts'
import { CannotRun } from './cannot-run.ts'
import type { Given } from './command.ts'
import { blockedLine, observesLine, unfinishedLine } from './hand-words.ts'
import { type JudgedByHand, judgeByHand, type LoadedByHand, orCannotRun } from './load-hand.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { typedIn } from './typed.ts'

/**
 * `plumbline plan [DIR]`: what applying a work tree would change: what its documents say − what the ledger says is there
 * (rules M5, M9). It changes nothing, and makes no database. Exit 1 where something blocks.
 */
export async function plan(given: Given, terminal: Terminal): Promise<ExitCode> {
  const json = wantsJson(given.options['format'])
  const byHand = await judgeByHand(given, terminal)
  const { estate, config, blocked } = byHand
  const state = estate === null ? null : await orCannotRun(planByHand(config, estate))
  const planned = state === null ? null : planOf(byHand, state)
  const report = { byHand, planned, unfinished: state?.unfinished ?? [] }
  terminal.out(json ? jsonOf(report) : textOf(report, paint(terminal.colour)))
  return blocked ? 1 : 0
}

/** A plan with what follows from it for who applies it. */
export function planOf({ loaded }: LoadedByHand, { plan, applied, providers, writable }: HandState): HandPlan {
  return handPlan({ documents: loaded.after, plan, applied, providers, writable })
}

type Report = {
  readonly byHand: JudgedByHand
  /** Null where the Estate cannot be read. */
  readonly planned: HandPlan | null
  readonly unfinished: readonly string[]
}

function wantsJson(format: string | boolean | undefined): boolean {
  if (format === undefined || format === 'text') return false
  if (format === 'json') return true
  throw new CannotRun(`format \`${format}\` is unknown${didYouMean(String(format), ['text', 'json'])}`)
}

/** As `check --format json` prints a verdict, with this plan. */
function jsonOf({ byHand: { verdict }, planned, unfinished }: Report): string {
  const whole: Verdict =
    planned === null
      ? verdict
      : { ...verdict, plan: planned.plan, notices: [...verdict.notices, ...handNotices(planned, unfinished)] }
  return `${JSON.stringify(verdictJson(whole), null, 2)}\n`
}

function textOf({ byHand, planned, unfinished }: Report, colours: Paint): string {
  const { verdict, currency, notes, blocked } = byHand
  const parts = [
    notes.join('\n'),
    blocked ? findingsInShort(verdict, colours) : '',
    unfinished.length === 0 ? '' : unfinishedLine(unfinished),
    planned === null ? '' : handPlanText(planned, currency, colours),
    conclusion(byHand, planned, colours),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function conclusion(
  { verdict, blocked, shown, loaded }: JudgedByHand,
  planned: HandPlan | null,
  colours: Paint,
): string {
  if (blocked) return blockedLine(verdict, shown, colours)
  const changes = planned?.plan.changes.length ?? 0
  if (verdict.mode === 'observe') return observesLine(shown, false)
  if ((planned?.stages.length ?? 0) > 0) {
    return `${colours.good('✔')} ${counted(changes, 'change')} · \`${typedIn('plumbline apply', shown)}\` makes ${changes === 1 ? 'it' : 'them'}`
  }
  if (changes > 0) return `${colours.good('✔')} nothing that can be applied`
  return `${colours.good('✔')} nothing to change: what the documents say of ${counted(loaded.after.services.size, 'service')} was applied`
}
