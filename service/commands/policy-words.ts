import type { PolicyWords } from '../core/render/report.ts'
import type { LoadedEstate } from './load-estate.ts'

/** What a policy says about itself: the base's, whose rules are in force, else the branch's, else a shipped pack's. */
export function policyWords({ base, after, shipped }: LoadedEstate): (name: string) => PolicyWords | null {
  const packs = [base, after].flatMap((documents) =>
    (documents?.estate?.value.spec.packs ?? []).flatMap(
      (pack) => shipped.packs.get(`${pack.name}@${pack.version}`) ?? [],
    ),
  )
  return (name) => {
    const document =
      base?.policies.get(name) ?? after.policies.get(name) ?? packs.find((policy) => policy.name === name)
    return document?.value.metadata ?? null
  }
}
