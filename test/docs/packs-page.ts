import type { JsonObject } from '../../service/core/model/json.ts'
import { type ShippedFile, shippedFiles } from '../policies/shipped-policies.ts'

const purposes: { readonly [pack: string]: string } = {
  'aws-baseline':
    'What no account of AWS can be without: where something is wrong here, it is severe. The other packs for AWS ask for more, and none of them asks for the same again; begin with this one.',
  'aws-cost':
    'What costs more than it has to: old generations, what is kept for ever, sizes that somebody should have asked for.',
  'aws-encryption': 'Encrypted where it lies and on its way, with keys of your own where the data asks for it.',
  'aws-iam': 'Who may do what, whom a role trusts, where secrets lie, and how much a container or a machine can do.',
  'aws-logging': 'What is written down, for how long, and who hears of it.',
  'aws-network': 'What can reach what, inside and from outside.',
  'aws-public': 'What anybody on the internet can see, call or connect to.',
  'aws-resilience': 'What survives a lost disk, a lost zone, a bad release and a mistake.',
  'github-actions': 'The workflows below `.github/workflows/`: what they run, with which rights.',
  governance: 'Who sees it when rules, quotas, permissions and exceptions change. Adds to the built-in rules.',
  naming: 'Names that people understand, and documents that say what they are.',
  permissions: 'Who may order what, and what a second person looks at.',
  placement: 'Where services live: regions, accounts, clouds, and the life of offerings.',
  quotas: 'What a team may use, all its services together.',
  sizing: 'What is standard in size, and what somebody approves.',
  sprawl:
    'What lives and was never ordered, or is of no use any more. Judged in scans alone; each finding says whose it may be.',
  tagging: 'Tags that are there, known, safe, and fit every cloud.',
  workflows: "The estate's own workflows: what they call, who starts them, who says yes.",
}

/** `docs/packs.md`, made of the packs themselves. */
export function packsPage(): string {
  const packs = Object.groupBy(shippedFiles(), ({ pack, version }) => `${pack} ${version}`)
  return [
    '# The shipped packs',
    '',
    "A pack is in force where the Estate names it with its version: `packs: [{ name: sizing, version: 1, parameters: { maxStorageGiB: 4000 }, enforcement: { sizing-storage: warn }, except: [sizing-ratio] }]`. A pack's rules change only with its version. Groups that approve (`security`, `finance`, `platform`) are named in the Estate's `groups`; one that is not falls to the administrators.",
    '',
    'This page is written by `npm run docs`.',
    ...Object.values(packs).flatMap((files) => packSection(files ?? [])),
    '',
  ].join('\n')
}

function packSection(files: readonly ShippedFile[]): string[] {
  const [first] = files
  if (!first) return []
  return [
    '',
    `## \`${first.pack}\`, version ${first.version}`,
    '',
    purposes[first.pack] ?? '',
    '',
    '| policy | what holds | severity | enforcement | parameters (defaults) |',
    '| --- | --- | --- | --- | --- |',
    ...files.map(({ json }) => row(json)),
  ]
}

function row(json: JsonObject): string {
  const metadata = json['metadata'] as { name: string; title: string; severity: string }
  const spec = json['spec'] as {
    enforcement: string
    parameters?: { properties?: { [name: string]: { default?: unknown } } }
    approvers?: { groups?: readonly string[] }
  }
  const parameters = Object.entries(spec.parameters?.properties ?? {}).map(
    ([name, schema]) => `\`${name}\` (\`${JSON.stringify(schema.default)}\`)`,
  )
  const who = spec.approvers?.groups ? ` (${spec.approvers.groups.join(', ')})` : ''
  return `| \`${metadata.name}\` | ${metadata.title} | ${metadata.severity} | ${spec.enforcement}${who} | ${parameters.join(', ')} |`
}

/** Packs whose purpose no page says. */
export function packsWithoutPurpose(): string[] {
  return [...new Set(shippedFiles().map(({ pack }) => pack))].filter((pack) => !(pack in purposes))
}
