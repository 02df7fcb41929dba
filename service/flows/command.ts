import { distance } from 'fastest-levenshtein'
import { code } from '../core/render/markdown-text.ts'
import type { CommentFacts, FlowInputs, PullRequest, World } from '../ports.ts'
import { loadSides } from './load-sides.ts'
import { recheck } from './recheck.ts'

const here = ['recheck', 'explain', 'help'] as const
const later = ['approve', 'revoke', 'apply', 'revert', 'adopt', 'retire'] as const

const help = [
  'Commands, each on a line of its own:',
  '',
  '- `/plumbline recheck` judges this pull request again',
  '- `/plumbline explain POLICY` says why each subject passes or fails the policy',
  '- `/plumbline help` says this',
].join('\n')

/** What a comment is answered with: a reaction, and words only where they are asked for or something is wrong (rule G9). */
type Reply = { readonly reaction: '+1' | '-1' | 'confused'; readonly words?: string }

/** A person gave a command in a comment: do it, and answer. */
export async function command(world: World, { number, commentId }: FlowInputs['command']): Promise<void> {
  const comment = await world.forge.comment(commentId)
  const words = comment === null ? null : commandIn(comment)
  if (comment === null || words === null) return
  const reply = await obey(world, number, comment, words)
  await world.forge.react(commentId, reply.reaction)
  if (reply.words !== undefined) await world.forge.reply(number, commentId, reply.words)
}

/** The words after `/plumbline` on the first line that begins so; null where there is none, or where nobody may be heard: a bot, an App, an edited comment. */
export function commandIn({ body, author, edited }: CommentFacts): readonly string[] | null {
  if (author.kind !== 'human' || edited) return null
  const line = body.split(/\r\n|\n|\r/).find((one) => /^[ \t]*\/plumbline(?:\s|$)/.test(one))
  return line === undefined ? null : line.trim().split(/\s+/).slice(1)
}

async function obey(world: World, number: number, comment: CommentFacts, words: readonly string[]): Promise<Reply> {
  const [name = 'help', ...rest] = words
  if ((later as readonly string[]).includes(name)) {
    return {
      reaction: 'confused',
      words: `\`/plumbline ${name}\` is not there yet: this release judges pull requests, and says who may approve.`,
    }
  }
  if (!(here as readonly string[]).includes(name)) return { reaction: 'confused', words: unknown(name) }
  const may = await world.forge.permission(comment.author.login)
  if (may !== 'admin' && may !== 'write') {
    return { reaction: '-1', words: 'Commands need write access to this repository.' }
  }
  if (name === 'help') return { reaction: '+1', words: help }
  if (name === 'explain') return explain(world, number, rest[0])
  await recheck(world, { number })
  return { reaction: '+1' }
}

function unknown(name: string): string {
  const all = [...here, ...later]
  const [nearest] = all.toSorted((one, other) => distance(one, name) - distance(other, name))
  const meant = nearest !== undefined && distance(nearest, name) <= 3 ? ` Did you mean \`/plumbline ${nearest}\`?` : ''
  return `${code(name)} is no command.${meant} \`/plumbline help\` lists them.`
}

async function explain(world: World, number: number, policy: string | undefined): Promise<Reply> {
  if (policy === undefined) return { reaction: 'confused', words: 'Say which policy: `/plumbline explain POLICY`.' }
  const { forge, estate, judge } = world
  const pullRequest: PullRequest = await forge.pullRequest(number)
  const tip = await forge.commit(await forge.branchTip(estate.defaultBranch))
  const { base, after } = await loadSides(forge, tip, pullRequest.headSha, await forge.testMerge(number))
  await forge.fetchSides([base, after], base.tree)
  const request = { after, now: world.clock.now().toISOString(), policy }
  return { reaction: '+1', words: await judge.explain(request) }
}
