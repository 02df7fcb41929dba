import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { styleText } from 'node:util'
import { type GitHub, startGitHub } from '../github/start-github.ts'
import { estate, history, people } from './sample-estate.ts'
import { type ServiceProcess, startServiceProcess } from './service-process.ts'
import { type Chapter, chapters } from './story.ts'
import { conclusionWord, terminalMarkdown } from './terminal-markdown.ts'

const say = (text = '') => process.stdout.write(`${text}\n`)
const began = performance.now()
const event = (text: string) =>
  say(styleText('dim', `  ${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s  ${text}`))

/** How long one pull request may take to be judged, before the story gives up. */
const patienceMs = 30_000

// `npm run playground`: the whole service against a stand-in for GitHub, a story, and then it stays for the reader.
const once = process.argv.includes('--once')
const folder = await mkdtemp(join(tmpdir(), 'plumbline-playground-'))
const github = await startGitHub({ contentPerMinute: null })
await prepare(github)
const service = await startServiceProcess(github, folder)
try {
  introduce(github, service)
  for (const chapter of chapters) await tell(github, chapter)
  if (once)
    say(
      styleText(
        'green',
        `\nThe story is told: ${chapters.length} pull requests, each with the check that it should have.`,
      ),
    )
  else await stay(github, service)
} finally {
  await service.stop()
  await github.stop()
  await rm(folder, { recursive: true, force: true })
}

type Answer = NonNullable<Chapter['answer']>

function introduce(github: GitHub, service: ServiceProcess): void {
  say(styleText('bold', 'Plumbline, in a playground'))
  say(`A stand-in for GitHub at ${github.url}, and \`plumbline serve\` at ${service.url}. Nothing leaves this machine.`)
  say()
  github.setWebhook(`${service.url}/webhooks/github`)
  event(
    `${estate} has ${history.length} commits: an estate with two teams, three offerings, three services, six packs and one policy of its own`,
  )
}

/** People, teams and the repository with its history. */
async function prepare(github: GitHub): Promise<void> {
  github.createOrganization('acme', { owners: ['cleo'], members: Object.keys(people) })
  await github.createRepository(estate, {
    history,
    collaborators: Object.fromEntries(Object.keys(people).map((login) => [login, 'write'])),
  })
  for (const [login, team] of Object.entries(people))
    github.createTeam(`acme/${team}`, { members: [login], repositories: { [estate]: 'write' } })
}

async function tell(github: GitHub, chapter: Chapter): Promise<void> {
  say(`\n${styleText('bold', `── ${chapter.title}`)} ${styleText('dim', `(${chapter.by}, branch ${chapter.head})`)}`)
  say(`   ${chapter.look}\n`)
  const before = github.deliveries().length
  const { number } = await github.openPullRequest(estate, {
    title: chapter.title,
    by: chapter.by,
    head: chapter.head,
    files: chapter.files,
    commit: { message: chapter.title },
  })
  const sent = [
    ...new Set(
      github
        .deliveries()
        .slice(before)
        .map((delivery) => delivery.event),
    ),
  ]
  event(`#${number} is opened; GitHub tells of it: ${sent.join(', ')}`)
  await showVerdict(github, number, chapter.conclusion)
  if (chapter.answer !== undefined) await answer(github, number, chapter.answer)
  say(styleText('dim', `\n   ${github.url}/${estate}/pull/${number}`))
}

/** Somebody answers on a pull request, and the check turns. */
async function answer(github: GitHub, number: number, { by, look, body, conclusion }: Answer): Promise<void> {
  const words = body(commentOn(github, number) ?? '')
  say(`\n   ${look}\n`)
  event(`${by} comments: ${words}`)
  github.comment(estate, number, by, words)
  await showVerdict(github, number, conclusion)
}

/** Waits for the check of a pull request to be as it must be, and shows what is said there. */
async function showVerdict(github: GitHub, number: number, wanted: string): Promise<void> {
  const { headSha } = github.pullRequest(estate, number).pull
  const check = await until(`#${number} to be judged as ${wanted}`, () => {
    // Of several runs of one name the latest counts, at GitHub too.
    const found = github.checkRuns(estate, headSha).at(-1)
    return found?.conclusion === wanted && commentOn(github, number) !== undefined ? found : undefined
  })
  event(`check ${conclusionWord(wanted)}  ${check.title ?? ''}  (${check.annotations.length} annotations)`)
  say(`\n${indented(terminalMarkdown(commentOn(github, number) ?? ''))}`)
}

function commentOn(github: GitHub, number: number): string | undefined {
  return github.comments(estate, number).find((one) => one.appId === github.app.id)?.body
}

async function until<T>(what: string, look: () => T | undefined): Promise<T> {
  for (const end = performance.now() + patienceMs; performance.now() < end; ) {
    const found = look()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`waited ${patienceMs / 1000} s for ${what}, in vain; the service's log is at ${service.log}`)
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `   ${line}`.trimEnd())
    .join('\n')
}

/** Says how to take part, and stays until it is told to stop. */
async function stay(github: GitHub, service: ServiceProcess): Promise<void> {
  const { token } = github.user('dan')
  say(`
${styleText('bold', '── Your turn')} ${styleText('dim', '(you are dan, of the team web; Ctrl-C ends everything)')}

   Clone it, change something, push a branch:

     git clone ${github.cloneUrl(estate, 'dan')} estate && cd estate && git switch -c mine
     sed -i 's/storageGiB: 120/storageGiB: 90/' catalog/services/web/pictures.yaml
     git -c user.name=dan -c user.email=dan@users.noreply.github.com commit -am 'web: fewer pictures' && git push -u origin mine

   Open a pull request, and look at it in a browser:

     curl -sH 'Authorization: Bearer ${token}' ${github.url}/repos/${estate}/pulls -d '{"title":"Fewer pictures","head":"mine","base":"main"}' | grep -m1 html_url
     ${github.url}/${estate}/pulls

   Ask something in a comment (2 is the pull request for the press):

     curl -sH 'Authorization: Bearer ${token}' ${github.url}/repos/${estate}/issues/2/comments -d '{"body":"/plumbline explain bucket-not-public"}' >/dev/null

   What the service knows: curl -s ${service.url}/api/v1/pull-requests
   Its log: ${service.log}
`)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
