import type { Passage, Subject } from '../corpus/passages.ts'
import { type Locale, locales } from '../text/locale.ts'
import type { Sense } from './classifier.ts'
import type { Hit, PassageIndex } from './passage-index.ts'
import { type KindShare, questionKind } from './question-kind.ts'
import type { Query, QueryTerm } from './understand.ts'
import { type Features, weigh, weights } from './weights.ts'

/** A subject that may answer, with the features that ranked it and where in it the answer stands. */
export type Candidate = {
  readonly subject: Subject
  readonly score: number
  readonly features: Features
  readonly place?: Pick<Passage, 'clause' | 'item'> // the clause or item in it that answers best
}

export type Indexes = Readonly<Record<Locale, PassageIndex>>

type Hits = { readonly texts: readonly Hit[]; readonly questions: readonly Hit[] }

// Below this the classifier has no opinion: ln of one in ten thousand.
const LEAST = Math.log(1e-4)

/** What the candidates are ranked from; `by` other weights than the learned ones, for those who learn them. */
type Evidence = {
  readonly indexes: Indexes
  readonly sense: Sense
  readonly kindShare: KindShare
  readonly by?: Features
}

/** One candidate a subject, best first; ties go by name, so that the order is always the same. */
export function rank(query: Query, { indexes, sense, kindShare, by = weights.ranking }: Evidence): Candidate[] {
  const mass = massOf(query.terms)
  if (!mass) return []
  const texts = bySubject(search(query.terms, indexes, 'texts'))
  const questions = bySubject(search(query.terms, indexes, 'questions'))
  const kind = questionKind(query.text)
  return [...new Set([...texts.keys(), ...questions.keys()])]
    .map((subject) => {
      const hits = { texts: texts.get(subject) ?? [], questions: questions.get(subject) ?? [] }
      const features = {
        ...matching(hits, query.terms, mass),
        sense: certainty(sense(subject)),
        kind: kind ? kindShare(subject, kind) : 0,
      }
      const place = placeOf(hits)
      return { subject, score: weigh(features, by), features, ...(place && { place }) }
    })
    .sort((a, b) => b.score - a.score || String(a.subject).localeCompare(String(b.subject), 'en', { numeric: true }))
}

/** 1 for sure, 0 for none: probabilities of one in a hundred and one in a thousand differ as one in ten and one do. */
function certainty(logProbability: number): number {
  return 1 - Math.max(logProbability, LEAST) / LEAST
}

/** The weight of a query: the summed rarity of its terms. */
export function massOf(terms: readonly QueryTerm[]): number {
  return terms.reduce((sum, term) => sum + term.rarity, 0)
}

function matching(
  { texts, questions }: Hits,
  terms: readonly QueryTerm[],
  mass: number,
): Omit<Features, 'sense' | 'kind'> {
  const matched = new Set([...texts, ...questions].flatMap((hit) => hit.matched))
  const best = questions[0] ?? texts[0]
  const inOne = new Set(best?.matched)
  return {
    text: (texts[0]?.score ?? 0) / mass,
    question: (questions[0]?.score ?? 0) / mass,
    questions: meanOfBest(questions, 3) / mass,
    many: meanOfBest(questions, 10) / mass,
    texts: meanOfBest(texts, 3) / mass,
    coverage: massOf(terms.filter((term) => matched.has(term.stem))) / mass,
    together: massOf(terms.filter((term) => inOne.has(term.stem))) / mass,
  }
}

function meanOfBest(hits: readonly Hit[], count: number): number {
  return hits.slice(0, count).reduce((sum, hit) => sum + hit.score, 0) / count
}

/** A question that names its clause knows better than the words of the law, where it fits better. */
function placeOf({ texts, questions }: Hits): Candidate['place'] {
  const asked = questions[0]?.passage.clause
  const found = texts[0]?.passage
  if (asked && found?.clause !== asked && (questions[0]?.score ?? 0) > (texts[0]?.score ?? 0)) return { clause: asked }
  return found?.clause === undefined ? undefined : { clause: found.clause, ...(found.item && { item: found.item }) }
}

/** Each term is looked up in the language that knows it; hits of all languages together, best first. */
function search(terms: readonly QueryTerm[], indexes: Indexes, kind: keyof PassageIndex): Hit[] {
  const found = locales.flatMap((locale) => {
    const own = terms.filter((term) => term.locale === locale && term.known).map((term) => term.stem)
    return own.length ? indexes[locale][kind](own) : []
  })
  return found.sort((a, b) => b.score - a.score)
}

// Node 20 has no Map.groupBy.
function bySubject(hits: readonly Hit[]): Map<Subject, Hit[]> {
  const groups = new Map<Subject, Hit[]>()
  for (const hit of hits) {
    const group = groups.get(hit.passage.subject)
    if (group) group.push(hit)
    else groups.set(hit.passage.subject, [hit])
  }
  return groups
}
