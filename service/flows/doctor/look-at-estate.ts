import { estateFacts } from '../../core/doctor/estate-facts.ts'
import type { EstateFacts, Facts, Known, NamesFacts } from '../../core/doctor/facts.ts'
import { ofEstate } from '../../core/doctor/there.ts'
import { linkDocuments } from '../../core/documents/link.ts'
import { isCandidate, readFile } from '../../core/documents/read-file.ts'
import type { DoctorWorld } from '../../ports/doctor.ts'
import type { Repository } from '../../ports.ts'
import { lookUp } from '../approvals/directory.ts'
import { lookIf } from './looking.ts'

const again = 'try it again when GitHub answers'

/** What the default branch holds, and who stands behind the names in it. */
export async function lookAtEstate(
  world: DoctorWorld,
  repository: Known<Repository>,
): Promise<Pick<Facts, 'estate' | 'names'>> {
  const estate = await lookIf(repository, 'installation', (found) => readEstate(world, found), again)
  if (repository.kind === 'unknown') return { estate, names: repository }
  const names = await lookIf(ofEstate(estate), 'estate', (facts) => lookAtNames(world, facts, repository.value), again)
  return { estate, names }
}

/** Read here and now: the doctor waits for nobody, and keeps nothing. */
async function readEstate({ forge, shipped }: DoctorWorld, { defaultBranch }: Repository): Promise<EstateFacts | null> {
  const { tree } = await forge.commit(await forge.branchTip(defaultBranch))
  await forge.fetchSides([{ tree, overlay: [] }], null)
  const files = (await forge.changes(null, tree)).flatMap(({ path, after }) =>
    after?.mode.startsWith('100') && isCandidate(path) ? [{ path, sha: after.sha }] : [],
  )
  const texts = await forge.blobs([...new Set(files.map(({ sha }) => sha))])
  const readings = files.flatMap(({ path, sha }) => readFile({ path, text: texts.get(sha) ?? '' }) ?? [])
  return estateFacts(linkDocuments(readings, shipped), shipped)
}

/** Members are asked for only where they decide; that a team is there is seen in one list. */
async function lookAtNames(
  { forge, registration, database }: DoctorWorld,
  { administrators, approvers }: EstateFacts,
  { id }: Repository,
): Promise<NamesFacts> {
  const asked = approvers.flatMap(({ approvers: { teams, users } }) => [...teams, ...users])
  const [visible, known, pins] = await Promise.all([
    registration.visibleTeams(),
    lookUp({ forge }, [...administrators, ...asked]),
    database.pins(id),
  ])
  return { ...known, visible: new Set(visible.map((name) => name.toLowerCase())), pins }
}
