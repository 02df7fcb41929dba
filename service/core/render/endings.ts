import type { Ending } from '../endings.ts'
import { fitting, githubLimit } from './fitting.ts'
import { code } from './markdown-text.ts'

/** Why what has ended is not proposed to be taken out. */
export type WhyLeft = 'refused' | 'there already' | 'observed' | 'held'

/** An ending, and the pull request that takes it out; null while it is not over. */
export type ToldEnding = { readonly ending: Ending; readonly pullRequest: number | WhyLeft | null }

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

function row({ ending, pullRequest }: ToldEnding): string {
  const { kind, name, until, over, location } = ending
  const what = `${kind === 'lease' ? 'lease of service' : 'waiver'} ${code(name, 'cell')}`
  const end = `${over ? 'ended' : 'ends'} ${until.slice(0, 16).replace('T', ' ')} UTC`
  const where = code(`${location.path}:${location.line}`, 'cell')
  return `| ${what} | ${end} | ${where} | ${toDo(ending, pullRequest)} |`
}

function toDo({ kind, renew }: Ending, pullRequest: ToldEnding['pullRequest']): string {
  const renewing =
    kind === 'lease' ? renewal(renew) : 'if it is needed longer, a later `until`, which its approvers approve'
  if (pullRequest === null) return renewing
  const proposed = typeof pullRequest === 'number' ? `#${pullRequest} takes it out` : notProposed[pullRequest]
  return `${proposed}; ${renewing}`
}

const notProposed: { readonly [why in WhyLeft]: string } = {
  refused: 'not proposed to be taken out: somebody closed the pull request that did',
  'there already': 'taken out already, which has still to be judged',
  observed: 'not proposed to be taken out: the estate observes',
  held: 'not proposed to be taken out: what stands on the branch is held',
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
