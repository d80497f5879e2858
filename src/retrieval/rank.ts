import type { Passage, Subject } from '../corpus/passages.ts'
import { type Locale, locales } from '../text/locale.ts'
import type { Sense } from './classifier.ts'
import { COUNTED, type Hit, type Hits, type PassageIndex } from './passage-index.ts'
import { type KindShare, questionKind } from './question-kind.ts'
import type { Lexicons, Query, QueryTerm } from './understand.ts'
import { type Features, weigh, weights } from './weights.ts'

/** A subject that may answer, with the features that ranked it and where in it the answer stands. */
export type Candidate = {
  readonly subject: Subject
  readonly score: number
  readonly features: Features
  readonly place?: Pick<Passage, 'clause' | 'item'> // the clause or item in it that answers best
}

export type Indexes = Readonly<Record<Locale, PassageIndex>>

/** What of one subject the query met, by kind, best first. */
type Met = Readonly<Record<keyof PassageIndex, readonly Hit[]>>

// Below this the classifier has no opinion: ln of one in ten thousand.
const LEAST = Math.log(1e-4)

/** What the candidates are ranked from; `by` other weights than the learned ones, for those who learn them. */
type Evidence = {
  readonly lexicons: Lexicons
  readonly indexes: Indexes
  readonly sense: Sense
  readonly kindShare: KindShare
  readonly by?: Features
}

/** One candidate a subject, best first; ties go by name, so that the order is always the same. */
export function rank(query: Query, { by = weights.ranking, ...evidence }: Evidence): Candidate[] {
  const texts = search(query.terms, evidence.indexes, 'texts')
  const questions = search(query.terms, evidence.indexes, 'questions')
  const featuresOf = measuring(query, evidence)
  return [...new Set([...texts.keys(), ...questions.keys()])]
    .map((subject) => {
      const met = { texts: texts.get(subject) ?? [], questions: questions.get(subject) ?? [] }
      const features = featuresOf(subject, met)
      const place = placeOf(met)
      return { subject, score: weigh(features, by), features, ...(place && { place }) }
    })
    .sort((a, b) => b.score - a.score || String(a.subject).localeCompare(String(b.subject), 'en', { numeric: true }))
}

function measuring({ terms, text, reading }: Query, { lexicons, sense, kindShare }: Evidence) {
  const mass = massOf(terms)
  const covered = coverage(terms, lexicons)
  const kind = questionKind(text, reading.locale)
  return (subject: Subject, { texts, questions }: Met): Features => {
    const best = (questions[0] ?? texts[0])?.indexed
    const inOne = terms.filter(({ stem }) => best && [...best.words, ...best.title].some((word) => word.stem === stem))
    return {
      text: (texts[0]?.score ?? 0) / mass,
      question: (questions[0]?.score ?? 0) / mass,
      questions: meanOfBest(questions, 3) / mass,
      many: meanOfBest(questions, COUNTED) / mass,
      texts: meanOfBest(texts, 3) / mass,
      coverage: (covered.get(subject) ?? 0) / mass,
      together: massOf(inOne) / mass,
      sense: certainty(sense(subject)),
      kind: kind ? kindShare(subject, kind) : 0,
    }
  }
}

/** The weight of the query's terms that each subject has anywhere. */
function coverage(terms: readonly QueryTerm[], lexicons: Lexicons): ReadonlyMap<Subject, number> {
  const covered = new Map<Subject, number>()
  for (const { stem, locale, rarity } of terms)
    for (const subject of lexicons[locale].subjects(stem)) covered.set(subject, (covered.get(subject) ?? 0) + rarity)
  return covered
}

/** 1 for sure, 0 for none: probabilities of one in a hundred and one in a thousand differ as one in ten and one do. */
function certainty(logProbability: number): number {
  return 1 - Math.max(logProbability, LEAST) / LEAST
}

/** The weight of a query: the summed rarity of its terms. */
export function massOf(terms: readonly QueryTerm[]): number {
  return terms.reduce((sum, term) => sum + term.rarity, 0)
}

function meanOfBest(hits: readonly Hit[], count: number): number {
  return hits.slice(0, count).reduce((sum, hit) => sum + hit.score, 0) / count
}

/** A question that names its clause knows better than the words of the law, where it fits better. */
function placeOf({ texts, questions }: Met): Candidate['place'] {
  const asked = questions[0]?.indexed.passage.clause
  const found = texts[0]?.indexed.passage
  if (asked && found?.clause !== asked && (questions[0]?.score ?? 0) > (texts[0]?.score ?? 0)) return { clause: asked }
  return found?.clause === undefined ? undefined : { clause: found.clause, ...(found.item && { item: found.item }) }
}

/** Each term is looked up in the language that knows it. */
function search(terms: readonly QueryTerm[], indexes: Indexes, kind: keyof PassageIndex): Hits {
  return locales
    .flatMap((locale) => {
      const own = terms.filter((term) => term.locale === locale && term.known).map((term) => term.stem)
      return own.length ? [indexes[locale][kind](own)] : []
    })
    .reduce(together, new Map())
}

/** The hits of two languages, best first. */
function together(some: Hits, others: Hits): Hits {
  if (!some.size) return others
  const all = new Map(some)
  for (const [subject, hits] of others)
    all.set(
      subject,
      [...(all.get(subject) ?? []), ...hits].sort((a, b) => b.score - a.score),
    )
  return all
}
