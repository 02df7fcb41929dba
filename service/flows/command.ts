import { distance } from 'fastest-levenshtein'
import { commandLines } from '../core/approval/command-lines.ts'
import { code } from '../core/render/markdown-text.ts'
import type { CommentFacts, FlowInputs, Run, World } from '../ports.ts'
import type { Given, Reply } from './commands/command.ts'
import { commands } from './commands/commands.ts'

/** Remembers nothing. */
const forgetful: Pick<Run, 'step'> = { step: (_, effect) => effect('') }

/** A person gave commands in a comment, one a line: do them in their order, and answer. */
export async function command(
  world: World,
  { number, commentId, issue }: FlowInputs['command'],
  run: Pick<Run, 'step'> = forgetful,
): Promise<void> {
  const comment = await world.forge.comment(commentId)
  if (comment === null) return
  const place = issue === true ? 'issue' : 'pull request'
  const replies: Reply[] = []
  for (const [index, words] of commandsIn(comment).entries()) {
    replies.push(await obey(world, { number, place, comment, index, words, run }))
  }
  const [worst] = [...replies].sort((one, other) => order.indexOf(one.reaction) - order.indexOf(other.reaction))
  if (worst === undefined) return
  await world.forge.react(commentId, worst.reaction)
  const words = replies.flatMap((reply) => reply.words ?? [])
  if (words.length > 0) await world.forge.reply(number, commentId, words.join('\n\n'))
}

/** Of several answers the worst is shown as the reaction. */
const order: readonly Reply['reaction'][] = ['-1', 'confused', '+1']

/** The commands of a comment; none where nobody may be heard: a bot, an App, a comment that was edited before it was seen (rule A5). */
export function commandsIn({ body, author, edited }: CommentFacts): readonly (readonly string[])[] {
  return author.kind !== 'human' || edited ? [] : commandLines(body)
}

async function obey(world: World, given: Given): Promise<Reply> {
  const [name = 'help'] = given.words
  const found = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (found !== undefined && !(found.on ?? ['pull request']).includes(given.place)) {
    const where = given.place === 'issue' ? 'on a pull request, not on an issue' : 'on the issue of a scan'
    return { reaction: 'confused', words: `\`/plumbline ${name}\` is given ${where}.` }
  }
  if (found?.by === 'eligible') return found.obey(world, given)
  if (found === undefined && name !== 'help') return { reaction: 'confused', words: unknown(name) }
  const { login, id } = given.comment.author
  const may = await world.forge.permission(login, id)
  if (may !== 'admin' && may !== 'write') {
    return { reaction: '-1', words: 'This command needs write access to this repository.' }
  }
  return found === undefined ? { reaction: '+1', words: help() } : found.obey(world, given)
}

function help(): string {
  const lines = Object.values(commands).map(({ usage, does }) => `- \`/plumbline ${usage}\` ${does}`)
  return ['Commands, each on a line of its own:', '', ...lines, '- `/plumbline help` says this'].join('\n')
}

function unknown(name: string): string {
  const all = [...Object.keys(commands), 'help']
  const [nearest] = all.toSorted((one, other) => distance(one, name) - distance(other, name))
  const meant = nearest !== undefined && distance(nearest, name) <= 3 ? ` Did you mean \`/plumbline ${nearest}\`?` : ''
  return `${code(name)} is no command.${meant} \`/plumbline help\` lists them.`
}
