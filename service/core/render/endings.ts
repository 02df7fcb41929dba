import type { Ending } from '../endings.ts'
import { mostProposals } from '../proposals.ts'
import { fitting, githubLimit } from './fitting.ts'
import { code } from './markdown-text.ts'

/** An ending, and the pull request that takes it out; or why there is none. */
export type ToldEnding = { readonly ending: Ending; readonly proposed: number | WhyNot }

/** It has not ended yet; somebody closed the pull request; the branch has it out already; its file is another there by now; what stands there is held; the estate observes; so many are open already; GitHub did not take it. */
export type WhyNot =
  | 'not over'
  | 'refused'
  | 'there already'
  | 'changed since'
  | 'held'
  | 'observing'
  | 'enough'
  | 'failed'

type Text = { readonly title: string; readonly body: string }

/** The issue that announces what ends (rule S5), with the change that renews it. Whatever comes from people is inert in it. */
export function renderEndings(endings: readonly ToldEnding[]): Text {
  const head = `### Leases and waivers that end

What has ended is proposed to be taken out, by a pull request that is judged like any other. What ends soon stays as long as its end is put off in time, by a pull request too.`
  const { kept, left } = fitting(endings.map(row), githubLimit - 4000, mostRows)
  const more = left === 0 ? [] : [`| …and ${left} more | | | |`]
  const table = ['| what | ends | where | what to do |', '|---|---|---|---|', ...kept, ...more].join('\n')
  return { title: 'Plumbline: leases and waivers that end', body: `${head}\n\n${table}\n` }
}

const mostRows = 300

function row({ ending, proposed }: ToldEnding): string {
  const { kind, name, until, over, location } = ending
  const what = `${kind === 'lease' ? 'lease of service' : 'waiver'} ${code(name, 'cell')}`
  const end = `${over ? 'ended' : 'ends'} ${until.slice(0, 16).replace('T', ' ')} UTC`
  const where = code(`${location.path}:${location.line}`, 'cell')
  return `| ${what} | ${end} | ${where} | ${toDo(ending, proposed)} |`
}

function toDo({ kind, renew }: Ending, proposed: ToldEnding['proposed']): string {
  const renewing =
    kind === 'lease' ? renewal(renew) : 'if it is needed longer, a later `until`, which its approvers approve'
  if (proposed === 'not over') return renewing
  const said =
    typeof proposed === 'number' ? `#${proposed} takes it out` : `not proposed to be taken out: ${whyNot[proposed]}`
  return `${said}; ${renewing}`
}

const whyNot: { readonly [why in Exclude<WhyNot, 'not over'>]: string } = {
  refused: 'somebody closed the pull request that did',
  'there already': 'it is out already, which has still to be judged',
  'changed since': 'its file changed since the branch was judged',
  held: 'what stands on the branch is held',
  observing: 'the estate observes',
  enough: `${mostProposals} pull requests that nobody asked for are open already: each that is merged or closed makes room`,
  failed: 'the pull request could not be made, which is tried again',
}

function renewal(renew: string | null): string {
  return renew === null
    ? 'its offering allows no longer lease'
    : `to keep it, ${code(`lease: { until: ${renew} }`, 'cell')} in its \`spec\``
}

/** The pull request that takes out what has ended. */
export function renderEnded(ending: Ending): Text {
  const { kind, name, until } = ending
  const when = `on ${until.slice(0, 10)}`
  const refuse = 'To refuse, close this pull request: it is not opened again for this end.'
  if (kind === 'waiver') {
    const body = `Waiver ${code(name)} ended ${when} and silences nothing any more. This takes its document out.\n\n${refuse}\n`
    return { title: `Remove waiver ${name}, which has ended`, body }
  }
  const lost = 'Merging deletes what it has in its cloud, with its data.'
  const keep =
    ending.renew === null
      ? 'Its offering allows no longer lease.'
      : `To keep it, put its end off instead: ${renewal(ending.renew)}.`
  const body = `The lease of service ${code(name)} ended ${when}. This takes its document out. ${lost}\n\n${keep} ${refuse}\n`
  return { title: `Retire service ${name}, whose lease has ended`, body }
}
