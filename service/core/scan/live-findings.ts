import type { There } from '../apply/service-order.ts'
import type { Resource } from '../model/resource.ts'
import type { LiveFinding } from '../model/scan.ts'
import { driftOf, goneFinding } from './drift.ts'
import { judgeLive } from './judge-live.ts'
import { type LiveJudging, type LiveScene, setLiveScene } from './live-scene.ts'
import { goneSubject, ownedSubject, unownedSubject } from './live-subject.ts'
import { ownerFacts } from './owner-facts.ts'
import { type Owner, ownersOf } from './owners.ts'

/** A part of what lives in one account, and by what it is judged. The same part is the same answer. */
export type LiveInput = LiveJudging & {
  /** As the scanner gave them. */
  readonly resources: readonly Resource[]
  /** The services that own some of these or of `gone`, by the ledger, and those that they depend on, by name. */
  readonly applied: ReadonlyMap<string, There>
  /** Resources of services that the scan did not find and could have seen. */
  readonly gone: readonly { readonly service: string; readonly logicalId: string }[]
}

/**
 * What is to be said of live resources (rule S2): those of services that live otherwise than they were applied or are
 * gone, and what each policy in force on their type says, of services' and of nobody's alike. Throws where the Estate
 * does not name the account.
 */
export function liveFindings(input: LiveInput): readonly LiveFinding[] {
  const scene = setLiveScene(input)
  const owners = ownersOf(input.account, input.applied, scene.desired)
  return [
    ...input.resources.flatMap((live) => {
      const owner = owners.ownerOf(live)
      return owner === null ? ofNobodys(scene, live) : ofServices(scene, owner, live)
    }),
    ...input.gone.flatMap(({ service, logicalId }) => {
      const owner = owners.find(service, logicalId)
      return owner === null ? [] : [goneFinding(scene, { owner, subject: goneSubject(owner, scene.account) })]
    }),
  ]
}

function ofServices(scene: LiveScene, owner: Owner, live: Resource): readonly LiveFinding[] {
  const subject = ownedSubject(owner, live, scene.account)
  const drift = driftOf(scene, { owner, subject }, live)
  const judged = judgeLive(scene, subject, live)
  return drift === null ? judged : [drift, ...judged]
}

/** What is nobody's has no document, so its findings say what helps to find whose it may be. */
function ofNobodys(scene: LiveScene, live: Resource): readonly LiveFinding[] {
  const found = judgeLive(scene, unownedSubject(live, scene.account), live)
  if (found.length === 0) return found
  const facts = ownerFacts(scene, live)
  return found.map((finding) => ({ ...finding, facts }))
}
