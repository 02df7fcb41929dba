import { styleText } from 'node:util'
import type { GitHub } from '../github/start-github.ts'
import { estate } from './sample-estate.ts'
import type { ServiceProcess } from './service-process.ts'
import { conclusionWord, terminalMarkdown } from './terminal-markdown.ts'

/** What a check ends in. */
export type Conclusion = 'success' | 'failure' | 'action_required'

/** A pull request as somebody of the story opens it. */
export type Opened = {
  readonly title: string
  readonly by: string
  readonly head: string
  readonly files: { readonly [path: string]: string }
}

/** Where the story is played: what its people do, and what a reader is shown of it. Whatever does not come in time ends it. */
export type Stage = {
  readonly github: GitHub
  /** A new scene, and what to look for. */
  scene(title: string, look: string): void
  /** One thing that happened. */
  event(text: string): void
  /** Somebody opens a pull request; its number. */
  open(pull: Opened): Promise<number>
  /** Waits for the check of a pull request to end so, and shows what is said there. */
  judged(number: number, conclusion: Conclusion): Promise<void>
  /** Waits for the comment of a merged pull request to say what became of it, and shows that. */
  applied(number: number): Promise<void>
  /** Somebody comments. */
  comments(number: number, by: string, words: string): void
  /** Plumbline's comment on a pull request; empty where there is none. */
  commentOn(number: number): string
  /** Waits for a pull request whose title has something in it. */
  pull(holding: string): Promise<{ readonly number: number }>
  /** Waits for an open issue of Plumbline's whose text has something in it, shows it, and gives its number. */
  issue(holding: string): Promise<number>
  /** Waits for an issue to be closed. */
  closed(number: number): Promise<void>
  /** Shows a text of Plumbline's. */
  show(markdown: string): void
  /** Shows lines as they are. */
  lines(text: string): void
  /** Waits for something to be there. */
  until<T>(what: string, look: () => Looked<T> | Promise<Looked<T>>): Promise<T>
}

type Looked<T> = T | undefined | false

const say = (text = '') => process.stdout.write(`${text}\n`)

/** How long something may take before the story gives up: scans come by the minute. */
const patienceMs = 90_000

/** Sets it. */
export function setStage(github: GitHub, service: ServiceProcess): Stage {
  const began = performance.now()
  const event = (text: string) =>
    say(styleText('dim', `  ${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s  ${text}`))
  const show = (markdown: string) => say(`\n${indented(terminalMarkdown(markdown))}\n`)
  const commentOn = (number: number) =>
    github
      .comments(estate, number)
      .find((one) => one.appId === github.app.id && one.body.startsWith('<!-- plumbline -->'))?.body ?? ''
  const until: Stage['until'] = async (what, look) => {
    for (const end = performance.now() + patienceMs; performance.now() < end; ) {
      const found = await look()
      if (found !== undefined && found !== false) return found
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    throw new Error(`waited ${patienceMs / 1000} s for ${what}, in vain; the service's log is at ${service.log}`)
  }
  return {
    github,
    event,
    show,
    lines: (text) => say(`\n${indented(text)}`),
    until,
    commentOn,
    scene(title, look) {
      say(`\n${styleText('bold', `── ${title}`)}\n   ${look}\n`)
    },
    async open({ title, ...wanted }) {
      const { number } = await github.openPullRequest(estate, { title, ...wanted, commit: { message: title } })
      event(`${wanted.by} pushes ${wanted.head} and opens #${number}: ${title}`)
      return number
    },
    async judged(number, wanted) {
      const { headSha } = github.pullRequest(estate, number).pull
      const check = await until(`#${number} to be judged as ${wanted}`, () => {
        // Of several runs of one name the latest counts, at GitHub too.
        const found = github.checkRuns(estate, headSha).at(-1)
        return found?.conclusion === wanted && commentOn(number) !== '' ? found : undefined
      })
      event(`check ${conclusionWord(wanted)}  ${check.title ?? ''}  (${check.annotations.length} annotations)`)
      show(commentOn(number))
      say(styleText('dim', `   ${github.url}/${estate}/pull/${number}`))
    },
    async applied(number) {
      await until(`the comment on #${number} to say what was applied`, () => /\bapplied\b/i.test(commentOn(number)))
      show(commentOn(number))
    },
    comments(number, by, words) {
      event(`${by} comments on #${number}: ${words}`)
      github.comment(estate, number, by, words)
    },
    async pull(holding) {
      const found = await until(`a pull request: ${holding}`, () =>
        github.pullRequests(estate).find(({ title }) => title.includes(holding)),
      )
      return found
    },
    async issue(holding) {
      const found = await until(`an issue that says ${holding}`, () =>
        github.issues(estate).find(({ state, body }) => state === 'open' && (body ?? '').includes(holding)),
      )
      event(`Plumbline opens issue #${found.number}: ${found.title}`)
      show(found.body ?? '')
      say(styleText('dim', `   ${github.url}/${estate}/issues/${found.number}`))
      return found.number
    },
    async closed(number) {
      await until(`issue #${number} to be closed`, () =>
        github.issues(estate).some((one) => one.number === number && one.state === 'closed'),
      )
      event(`Plumbline closes issue #${number}`)
    },
  }
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `   ${line}`.trimEnd())
    .join('\n')
}
