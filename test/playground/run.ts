import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { styleText } from 'node:util'
import { type GitHub, startGitHub } from '../github/start-github.ts'
import { estate, history, people } from './sample-estate.ts'
import { type ServiceProcess, startServiceProcess } from './service-process.ts'
import { setStage } from './stage.ts'
import { story } from './story.ts'

const say = (text = '') => process.stdout.write(`${text}\n`)
// `npm run playground`: the whole service against a stand-in for GitHub, a story, and then it stays for the reader.
const once = process.argv.includes('--once')
const folder = await mkdtemp(join(tmpdir(), 'plumbline-playground-'))
const github = await startGitHub({ contentPerMinute: null })
await prepare(github)
const service = await startServiceProcess(github, folder)
const stage = setStage(github, service)
try {
  introduce(github, service)
  for (const scene of story) await scene(stage)
  if (once) say(styleText('green', `\nThe story is told: ${story.length} scenes, each ended as it should.`))
  else await stay(github, service)
} finally {
  await service.stop()
  await github.stop()
  await rm(folder, { recursive: true, force: true })
}

function introduce(github: GitHub, service: ServiceProcess): void {
  say(styleText('bold', 'Plumbline, in a playground'))
  say(`A stand-in for GitHub at ${github.url}, and \`plumbline serve\` at ${service.url}. Nothing leaves this machine.`)
  say()
  github.setWebhook(`${service.url}/webhooks/github`)
  stage.event(
    `${estate} has ${history.length} commits: an estate with two teams, three offerings, four services, six packs and one policy of its own`,
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

/** Says how to take part, and stays until it is told to stop. */
async function stay(github: GitHub, service: ServiceProcess): Promise<void> {
  const { token } = github.user('dan')
  const { number: press } = await stage.pull('for the press')
  say(`
${styleText('bold', '── Your turn')} ${styleText('dim', '(you are dan, of the team web; Ctrl-C ends everything)')}

   Clone it, change something, push a branch:

     git clone ${github.cloneUrl(estate, 'dan')} estate && cd estate && git switch -c mine
     sed -i 's/storageGiB: 120/storageGiB: 90/' catalog/services/web/pictures.yaml
     git -c user.name=dan -c user.email=dan@users.noreply.github.com commit -am 'web: fewer pictures' && git push -u origin mine

   Open a pull request, and look at it in a browser:

     curl -sH 'Authorization: Bearer ${token}' ${github.url}/repos/${estate}/pulls -d '{"title":"Fewer pictures","head":"mine","base":"main"}' | grep -m1 html_url
     ${github.url}/${estate}/pulls

   Ask something in a comment (${press} is the pull request for the press):

     curl -sH 'Authorization: Bearer ${token}' ${github.url}/repos/${estate}/issues/${press}/comments -d '{"body":"/plumbline explain bucket-not-public"}' >/dev/null

   Change something by hand, below ${service.cloud}, and see what the next scan makes of it:

     ${github.url}/${estate}/issues

   What the service knows: curl -s ${service.url}/api/v1/pull-requests
   Its log: ${service.log}
`)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
