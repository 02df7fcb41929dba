import type { SampleCloud } from '../sample-estate.ts'
import type { Stage } from '../stage.ts'

/** A scene of a story, as it is played in a cloud. */
export type Scene<Where extends Cloud = Cloud> = (stage: Stage, cloud: Where) => Promise<void>

/** Where the services of the story live. */
export type Cloud = {
  /** What a reader is told of it before the story begins: a line each. */
  readonly introduction: readonly string[]
  /** What the estate says of it. */
  readonly sample: SampleCloud
  /** What the service is told of it, by its environment. */
  readonly settings: { readonly [variable: string]: string }
  /** Where the bucket of a service of the shop floor is; undefined where it is not there. */
  bucketOf(service: string): Promise<string | undefined>
  /** How to look at what lives there, and what else one may do: a line each. */
  readonly yourTurn: readonly string[]
  stop(): Promise<void>
}

/** A cloud with the story that is told there. */
export type Tale = { readonly cloud: Cloud; readonly scenes: readonly ((stage: Stage) => Promise<void>)[] }

/** Binds the scenes of a story to its cloud. */
export function taleOf<Where extends Cloud>(cloud: Where, story: readonly Scene<Where>[]): Tale {
  return { cloud, scenes: story.map((scene) => (stage) => scene(stage, cloud)) }
}
