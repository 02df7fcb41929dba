import { deleteLive, findLive, makeByHand } from './resources/effects.ts'
import type { LiveResource } from './resources/live.ts'
import { placeOf, type World } from './server/world.ts'

/** One region of one account, as a test names it. */
export type At = { readonly account: string; readonly region: string }

/** What people do to resources besides CloudFormation: everything that lives can be looked at, made, changed and ended. */
export type ByHand = {
  /** All that lives there, or all of a type. */
  look(at: At, type?: string): readonly LiveResource[]
  /** Makes a resource that no stack knows; its properties must be those of its type. */
  make(at: At, made: Parameters<typeof makeByHand>[2]): LiveResource
  /** Sets properties and tags (null takes one away) of a resource. */
  change(at: At, type: string, physicalId: string, change: Change): void
  /** Ends a resource. */
  end(at: At, type: string, physicalId: string): void
  /** Lays an object into a bucket. */
  lay(bucket: string, key: string, body: string): void
}

type Change = {
  readonly properties?: { readonly [name: string]: unknown }
  readonly tags?: { readonly [key: string]: string | null }
}

/** The hands in a world. */
export function byHand(world: World): ByHand {
  const place = ({ account, region }: At) => placeOf(world, account, region)
  return {
    look: (at, type) => place(at).live.filter((one) => type === undefined || one.type === type),
    make: (at, made) => makeByHand(world, at, made),
    change(at, type, physicalId, { properties = {}, tags = {} }) {
      const live = findLive(place(at), type, physicalId)
      if (!live) throw new Error(`there is no ${type} ${physicalId} to change`)
      live.properties = withoutNull({ ...live.properties, ...properties })
      for (const [key, value] of Object.entries(tags)) {
        if (value === null) live.tags.delete(key)
        else live.tags.set(key, value)
      }
      live.everTagged ||= live.tags.size > 0
    },
    end(at, type, physicalId) {
      if (!findLive(place(at), type, physicalId)) throw new Error(`there is no ${type} ${physicalId} to end`)
      deleteLive(world, place(at), type, physicalId)
    },
    lay(bucket, key, body) {
      const found = [...world.places.values()]
        .map(({ objects }) => objects.get(bucket))
        .find((one) => one !== undefined)
      if (!found) throw new Error(`there is no bucket ${bucket}`)
      found.set(key, Buffer.from(body))
    },
  }
}

function withoutNull(properties: { readonly [name: string]: unknown }): { readonly [name: string]: unknown } {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null))
}
