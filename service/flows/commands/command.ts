import type { CommentFacts, Run, World } from '../../ports.ts'

/** One command of a comment, as somebody gave it. */
export type Given = {
  /** The pull request or issue that the comment stands on. */
  readonly number: number
  /** What the comment stands on. */
  readonly place: 'pull request' | 'issue'
  readonly comment: CommentFacts
  /** Which command of the comment it is, from 0. */
  readonly index: number
  /** All words after `/plumbline`. */
  readonly words: readonly string[]
  /** What the command found before it changed something: a crash may have it obeyed again. */
  readonly run: Pick<Run, 'step'>
}

/** What a command is answered with: a reaction, and words only where they are asked for or something is wrong (rule G9). */
export type Reply = { readonly reaction: '+1' | '-1' | 'confused'; readonly words?: string }

/** A command that people give in comments. */
export type Command = {
  /** How it is written: `approve POLICY`. */
  readonly usage: string
  /** What it does, in words that follow the usage. */
  readonly does: string
  /** Who may give it: who can write to the repository, or whoever the command itself finds eligible. */
  readonly by: 'writers' | 'eligible'
  /** Where it can be given; on pull requests alone where left out. */
  readonly on?: readonly ('pull request' | 'issue')[]
  obey(world: World, given: Given): Promise<Reply>
}
