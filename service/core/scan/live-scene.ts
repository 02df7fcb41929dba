import type { Desired } from '../catalog/rendered.ts'
import { type Scene, sceneAsItStands, surroundings } from '../judge/scene.ts'
import { approvalsByKey, type Standings } from '../judge/settle.ts'
import type { Approval } from '../model/approval.ts'
import type { Document } from '../model/document.ts'
import type { Documents } from '../model/documents.ts'
import type { Shipped } from '../model/shipped.ts'
import type { AccountSpec } from '../model/specs.ts'
import { type RuleSet, rulesOnLive } from '../policy/policies-in-force.ts'
import type { Surroundings } from '../policy/surroundings.ts'
import { brokenByPolicy, waiversByPolicy } from '../policy/waivers.ts'

/** By what live resources are judged. */
export type LiveJudging = {
  /** What counts on the default branch. */
  readonly documents: Documents
  readonly shipped: Shipped
  /** Approvals that stand as waivers. */
  readonly approvals: readonly Approval[]
  /** ISO 8601. */
  readonly now: string
  /** Keys the digests of sensitive values. */
  readonly digestKey: string
  /** The name of the account whose resources are judged. */
  readonly account: string
}

/** What follows from the documents and the time alone: the same for every part of a scan. */
type Ground = {
  readonly documents: Documents
  readonly desired: Desired
  readonly estate: Scene['estate']
  readonly around: Surroundings
  /** Those on live resources. */
  readonly rules: RuleSet
  readonly waivers: ReadonlyMap<string, readonly Document<'Waiver'>[]>
  /** The names of broken waivers, by policy. */
  readonly broken: ReadonlyMap<string, readonly string[]>
}

/** Live resources of one account before any was judged. */
export type LiveScene = Ground & {
  readonly account: AccountSpec
  readonly approvals: Standings
  readonly nowMs: number
  readonly digestKey: string
}

/** Sets the scene. Throws where the Estate does not name the account. */
export function setLiveScene(judging: LiveJudging): LiveScene {
  const { documents, now, digestKey } = judging
  const nowMs = Date.parse(now)
  const account = documents.estate?.value.spec.accounts.find(({ name }) => name === judging.account)
  if (account === undefined) throw new Error(`the Estate names no account ${judging.account}`)
  return { ...groundOf(judging), account, approvals: approvalsByKey(judging.approvals, nowMs), nowMs, digestKey }
}

const kept = new WeakMap<Documents, { readonly now: string; readonly shipped: Shipped; readonly ground: Ground }>()

/** Kept by the documents' identity: an account is judged part by part, and nothing of this differs from one to the next. */
function groundOf({ documents, shipped, now }: LiveJudging): Ground {
  const known = kept.get(documents)
  if (known?.now === now && known.shipped === shipped) return known.ground
  const scene = sceneAsItStands(documents, { shipped, now })
  const ground: Ground = {
    documents,
    desired: scene.after.desired,
    estate: scene.estate,
    around: surroundings(scene, scene.after),
    rules: rulesOnLive(scene.rules),
    waivers: waiversByPolicy(documents),
    broken: brokenByPolicy(scene.after.broken),
  }
  kept.set(documents, { now, shipped, ground })
  return ground
}
