import { documentsOf } from '../judge/every-document.ts'
import { type Scene, sceneAsItStands, surroundings } from '../judge/scene.ts'
import type { Documents } from '../model/documents.ts'
import { type Kind, kinds } from '../model/kind.ts'
import type { Location } from '../model/location.ts'
import type { Shipped } from '../model/shipped.ts'
import type { Subject } from '../model/subject.ts'
import { complains, evaluateRule, type Judgement } from './evaluate.ts'
import { type ExplainedPart, explainedParts } from './explained.ts'
import { documentSubject, type JudgedSubject, resourceSubject, serviceSubject } from './judged-subject.ts'
import { locate } from './locate.ts'
import { isOn } from './policies-in-force.ts'
import type { Rule } from './rule.ts'
import { masked, sensitivePlaces, sensitiveTexts, withoutTexts } from './sensitive.ts'
import { noHistory, variablesOf } from './surroundings.ts'
import { wordsOf } from './words.ts'

/** Why a subject passes or fails a policy. */
export type ExplainedSubject = {
  readonly subject: Subject
  readonly judgement: Judgement['kind']
  /** What its finding would say; null where there is none. */
  readonly message: string | null
  readonly location: Location | undefined
  /** What each part of the expressions saw; sensitive values stand there as `(sensitive)`. */
  readonly parts: readonly ExplainedPart[]
}

/** A policy, and what it says of every subject that it is on. */
export type ExplainedPolicy = { readonly rule: Rule; readonly subjects: readonly ExplainedSubject[] }

/**
 * Explains a policy on a tree as it stands (rule J15); null where no policy of that name is in force there.
 * `now` is ISO 8601.
 */
export function explainPolicy(
  name: string,
  documents: Documents,
  shipped: Shipped,
  now: string,
): ExplainedPolicy | null {
  const scene = sceneAsItStands(documents, { shipped, now })
  const rule = scene.rules.byName.get(name)
  if (rule === undefined) return null
  return { rule, subjects: subjectsOn(scene, rule).map((judged) => explained(scene, rule, judged)) }
}

function subjectsOn({ after }: Scene, { spec }: Rule): readonly JudgedSubject[] {
  if (spec.category === 'sprawl') return []
  const on = new Set(spec.on)
  const services = [...after.desired.services.values()].flatMap((rendered) => [
    serviceSubject(rendered),
    ...rendered.resources.map((resource) => resourceSubject(rendered, resource)),
  ])
  const others: readonly Kind[] = kinds.filter((kind) => kind !== 'Service' && on.has(kind))
  const documents = others.flatMap((kind) => [...documentsOf(after.documents, kind).values()].map(documentSubject))
  return [...services, ...documents].filter((judged) => isOn(spec.on, judged))
}

function explained(scene: Scene, rule: Rule, judged: JudgedSubject): ExplainedSubject {
  const variables = variablesOf(judged, rule.params, surroundings(scene, scene.after), noHistory)
  const judgement = evaluateRule(rule, variables)
  const places = [...sensitivePlaces(judged, null), ...rule.sensitive]
  const shown = masked(variables, places)
  const words = complains(judgement) ? wordsOf(rule, judgement, shown).message : null
  return {
    subject: judged.subject,
    judgement: judgement.kind,
    message: words === null ? null : withoutTexts(words, sensitiveTexts(variables, places)),
    location: complains(judgement) ? locate(judged, rule.readsInOrder[judgement.by], false) : undefined,
    parts: explainedParts(rule, judgement, shown),
  }
}
