import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { estate, type ServiceWorld } from './service-world.ts'

/**
 * Everything that is kept, said or answered, by where; `more` are further answers of the API. The estate's own files, and the
 * cloud, hold what they hold.
 */
export async function everything(at: ServiceWorld, more: readonly string[] = []): Promise<ReadonlyMap<string, string>> {
  const all = new Map<string, string>([['the log', at.logged.join('\n')]])
  const folder = dirname(at.config.database)
  for (const name of await readdir(folder))
    if (name.startsWith('plumbline.db')) all.set(name, (await readFile(join(folder, name))).toString('latin1'))
  const [issues, pulls] = [at.github.issues(estate), at.github.pullRequests(estate)]
  for (const { number } of [...issues, ...pulls]) all.set(`comments on #${number}`, JSON.stringify(at.comments(number)))
  for (const { number } of pulls) all.set(`checks on #${number}`, JSON.stringify(at.checks(number)))
  all.set('issues', JSON.stringify(issues.map(({ title, body }) => ({ title, body }))))
  for (const { number, title, body } of pulls.filter(({ appId }) => appId === at.github.app.id))
    all.set(`#${number}`, `${title}\n${body}\n${await addedBy(at, number)}`)
  all.set('deployments', JSON.stringify([...at.github.repository(estate).deployments.values()]))
  const headers = { authorization: `Bearer ${at.config.apiToken}` }
  const asked = [
    ...['findings', 'services', 'waivers', 'held', 'ledger?limit=100', 'runs'],
    ...['scan-findings?limit=100', 'scans', ...more],
  ]
  for (const path of [...asked, ...pulls.map(({ number }) => `pull-requests/${number}/verdict`)])
    all.set(path, await (await fetch(`${at.service().url}/api/v1/${path}`, { headers })).text())
  all.set('metrics', await (await fetch(`${at.service().url}/metrics`, { headers })).text())
  return all
}

/** The lines that a pull request adds, as GitHub shows them. */
async function addedBy(at: ServiceWorld, number: number): Promise<string> {
  const headers = { authorization: `Bearer ${at.github.user('alice').token}` }
  const answer = await fetch(`${at.github.url}/repos/${estate}/pulls/${number}/files`, { headers })
  const files = (await answer.json()) as readonly { readonly patch: string }[]
  return files.flatMap(({ patch }) => patch.split('\n').filter((line) => line.startsWith('+'))).join('\n')
}
