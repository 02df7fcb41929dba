import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, styleText } from 'node:util'
import { type GitHub, startGitHub } from '../github/start-github.ts'
import { type Cloud, type Tale, taleOf } from './clouds/cloud.ts'
import { localCloud } from './clouds/local-cloud.ts'
import { estate, history, people } from './sample-estate.ts'
import { type ServiceProcess, startServiceProcess } from './service-process.ts'
import { setStage } from './stage.ts'
import { story } from './story.ts'

const say = (text = '') => process.stdout.write(`${text}\n`)
// `npm run playground`: the whole service against a stand-in for GitHub, a story, and then it stays for the reader (or not:
// `--once`). With `--aws` its services live in AWS, as the endpoints of the tests play it.
const { aws, once } = parseArgs({ options: { aws: { type: 'boolean' }, once: { type: 'boolean' } } }).values
// From the beginning: who ends it amid the story leaves no service and no folder behind either.
const toldToStop = new Promise<'told to stop'>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve('told to stop'))
})
const folder = await mkdtemp(join(tmpdir(), 'plumbline-playground-'))
const github = await startGitHub({ contentPerMinute: null })
const { cloud, scenes } = aws ? await awsTale() : taleOf(localCloud(folder), story)
await prepare(github, cloud)
const service = await startServiceProcess(github, folder, cloud.settings)
const stage = setStage(github, service)
try {
  introduce(github, service, cloud)
  // Left amid the story: the scene that is being played has nobody to play with any more.
  if ((await Promise.race([play(scenes), toldToStop])) === 'told to stop') process.exitCode = 130
  else if (once) say(styleText('green', `\nThe story is told: ${scenes.length} scenes, each ended as it should.`))
  else await stay(github, service, cloud)
} finally {
  await service.stop()
  await github.stop()
  await cloud.stop()
  await rm(folder, { recursive: true, force: true })
}
if (process.exitCode === 130) process.exit()

async function play(scenes: Tale['scenes']): Promise<'told'> {
  for (const scene of scenes) await scene(stage)
  return 'told'
}

/** AWS and the story that is told there; loaded when it is asked for. */
async function awsTale(): Promise<Tale> {
  const [{ startAwsCloud }, { awsStory }] = await Promise.all([
    import('./clouds/aws-cloud.ts'),
    import('./aws-story.ts'),
  ])
  return taleOf(await startAwsCloud(), awsStory)
}

function introduce(github: GitHub, service: ServiceProcess, { introduction, sample }: Cloud): void {
  say(styleText('bold', 'Plumbline, in a playground'))
  say(`A stand-in for GitHub at ${github.url}, and \`plumbline serve\` at ${service.url}. Nothing leaves this machine.`)
  for (const line of introduction) say(line)
  say()
  github.setWebhook(`${service.url}/webhooks/github`)
  stage.event(
    `${estate} has ${history(sample).length} commits: an estate with two teams, three offerings, four services, six packs and one policy of its own`,
  )
}

/** People, teams and the repository with its history. */
async function prepare(github: GitHub, { sample }: Cloud): Promise<void> {
  github.createOrganization('acme', { owners: ['cleo'], members: Object.keys(people) })
  await github.createRepository(estate, {
    history: history(sample),
    collaborators: Object.fromEntries(Object.keys(people).map((login) => [login, 'write'])),
  })
  for (const [login, team] of Object.entries(people))
    github.createTeam(`acme/${team}`, { members: [login], repositories: { [estate]: 'write' } })
}

/** Says how to take part, and stays until it is told to stop. */
async function stay(github: GitHub, service: ServiceProcess, { yourTurn }: Cloud): Promise<void> {
  const { token } = github.user('dan')
  const { number: press } = await stage.pull('for the press')
  say(`
${styleText('bold', '── Your turn')} ${styleText('dim', '(you are dan, of the team web; Ctrl-C ends everything)')}

   Clone it, change something, push a branch:

     git clone ${github.cloneUrl(estate, 'dan')} estate && cd estate && git switch -c mine
     perl -pi -e 's/keepVersionsDays: 30/keepVersionsDays: 7/' catalog/services/web/pictures.yaml
     git -c user.name=dan -c user.email=dan@users.noreply.github.com commit -am 'web: former pictures for a week' && git push -u origin mine

   Open a pull request, and look at it in a browser:

     curl -sH 'Authorization: Bearer ${token}' ${github.url}/repos/${estate}/pulls -d '{"title":"Former pictures for a week","head":"mine","base":"main"}' | grep -o '${github.url}/${estate}/pull/[0-9]*' | head -1
     ${github.url}/${estate}

   Ask something in a comment (${press} is the pull request for the press):

     curl -sH 'Authorization: Bearer ${token}' ${github.url}/repos/${estate}/issues/${press}/comments -d '{"body":"/plumbline explain bucket-not-public"}' >/dev/null

${yourTurn.map((line) => `   ${line}`.trimEnd()).join('\n')}

   What Plumbline tells by itself: issues and pull requests at ${github.url}/${estate}

   What the service knows: curl -s ${service.url}/api/v1/pull-requests
   Its log: ${service.log}
`)
  await toldToStop
}
