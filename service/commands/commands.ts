import type { Command } from './command.ts'

const dir = ['[DIR]', "the estate's folder (default: this one)"] as const

/** Every command, by name; one of two words belongs to a group. Each is loaded when it is called, so that none pays for another. */
export const commands = {
  check: {
    summary: 'judge an estate, or what changed in it since a Git revision',
    arguments: [dir],
    options: [
      ['--base <REF>', 'judge what changed since REF, by the rules that stand there'],
      ['--format <FORMAT>', 'text, json, github, markdown or sarif (default: text)'],
      ['--output <FILE>', 'write to FILE instead of the terminal'],
    ],
    examples: [
      'plumbline check',
      'plumbline check --base origin/main',
      'plumbline check --format sarif --output plumbline.sarif',
    ],
    group: 'Judge',
    load: async () => (await import('./check.ts')).check,
  },
  test: {
    summary: 'run the cases of every policy of the estate',
    arguments: [dir],
    options: [['--packs', 'those of the packs in force too']],
    examples: ['plumbline test', 'plumbline test --packs'],
    group: 'Judge',
    load: async () => (await import('./test.ts')).test,
  },
  explain: {
    summary: 'why each subject passes or fails a policy: what each part of its expression saw',
    arguments: [['<POLICY>', "the policy's name"], dir],
    options: [],
    examples: ['plumbline explain bucket-not-public'],
    group: 'Judge',
    load: async () => (await import('./explain.ts')).explain,
  },
  plan: {
    summary: 'what applying an estate by hand would change',
    arguments: [dir],
    options: [['--format <FORMAT>', 'text or json (default: text)']],
    examples: ['plumbline plan', 'plumbline plan --format json'],
    group: 'Apply',
    load: async () => (await import('./plan.ts')).plan,
  },
  apply: {
    summary: 'change it: shows the plan, asks, and makes the clouds what the estate says',
    arguments: [dir],
    options: [['--yes', 'apply without asking, for pipelines']],
    examples: ['plumbline apply', 'plumbline apply --yes my-estate'],
    group: 'Apply',
    load: async () => (await import('./apply.ts')).apply,
  },
  init: {
    summary: 'write a first estate, in observe mode',
    arguments: [['[DIR]', 'the folder to write it in (default: this one)']],
    options: [],
    examples: ['plumbline init my-estate'],
    group: 'Begin',
    load: async () => (await import('./init.ts')).init,
  },
  add: {
    summary: 'copy a shipped offering into the estate',
    arguments: [['<OFFERING>', 'its name, such as postgres'], dir],
    options: [],
    examples: ['plumbline add postgres'],
    group: 'Begin',
    load: async () => (await import('./add.ts')).add,
  },
  schema: {
    summary: 'print the JSON Schema of a kind of document, or of all',
    arguments: [['[KIND]', 'Estate, Service, Policy … (default: any of them)']],
    options: [],
    examples: ['plumbline schema Service', 'plumbline schema > plumbline.schema.json'],
    group: 'Begin',
    load: async () => (await import('./schema.ts')).schema,
  },
  serve: {
    summary: 'run the service: webhooks, reviews, the API',
    arguments: [],
    options: [],
    examples: ['plumbline serve'],
    group: 'Serve',
    load: async () => (await import('./serve.ts')).serve,
  },
  doctor: {
    summary: 'is the set-up safe and whole: what is wrong, and what to do about it',
    arguments: [],
    options: [['--format <FORMAT>', 'text or json (default: text)']],
    examples: ['plumbline doctor', 'plumbline doctor --format json'],
    group: 'Serve',
    load: async () => (await import('./doctor.ts')).doctor,
  },
  'ledger verify': {
    summary: "prove that the ledger's hash chain is whole",
    arguments: [],
    options: [['--head <SEQ:HASH>', 'a head that was published: a tail that was cut off is noticed by it']],
    examples: ['plumbline ledger verify', 'plumbline ledger verify --head 1042:9f86d081…'],
    group: 'Serve',
    load: async () => (await import('./ledger-verify.ts')).ledgerVerify,
  },
} satisfies { readonly [name: string]: Command }
