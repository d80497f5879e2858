import type { Subject } from '../corpus/passages.ts'
import { type Locale, locales } from '../text/locale.ts'
import type { Sense } from './classifier.ts'
import { addHits, COUNTED, type Hits } from './hits.ts'
import type { PlaceWithin } from './labels.ts'
import type { PassageIndex } from './passage-index.ts'
import { type KindShare, questionKind } from './question-kind.ts'
import type { Lexicons, Query, QueryTerm } from './understand.ts'
import { type Features, weigh, weights } from './weights.ts'

/** A subject that may answer, with the features that ranked it and where in it the answer stands. */
export type Candidate = {
  readonly subject: Subject
  readonly score: number
  readonly features: Features
  readonly place?: PlaceWithin // the clause or item of an article that answers best
}

export type Indexes = Readonly<Record<Locale, PassageIndex>>

/** What of one subject met the query, by kind: its best scores, highest first. */
type Met = { readonly [kind in keyof PassageIndex]: readonly number[] | undefined }

// Below this the classifier has no opinion: ln of one in ten thousand.
const LEAST = Math.log(1e-4)

// Kept, for to make one takes longer than to rank.
const { compare: byName } = new Intl.Collator('en', { numeric: true })

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
      const met = { texts: texts.get(subject), questions: questions.get(subject) }
      const features = featuresOf(subject, met)
      const place = typeof subject === 'number' ? evidence.sense.place(subject) : undefined
      return { subject, score: weigh(features, by), features, ...(place && { place }) }
    })
    .sort((a, b) => b.score - a.score || byName(String(a.subject), String(b.subject)))
}

function measuring({ terms, text, reading }: Query, { lexicons, sense, kindShare }: Evidence) {
  const mass = massOf(terms)
  const covered = coverage(terms, lexicons)
  const kind = questionKind(text, reading.locale)
  return (subject: Subject, { texts, questions }: Met): Features => ({
    texts: meanOfBest(texts, 3) / mass,
    questions: meanOfBest(questions, 3) / mass,
    many: meanOfBest(questions, COUNTED) / mass,
    coverage: (covered.get(subject) ?? 0) / mass,
    sense: certainty(sense.of(subject)),
    kind: kind ? kindShare(subject, kind) : 0,
  })
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

/** By index: this is done some six hundred times a question. */
function meanOfBest(scores: readonly number[] = [], count: number): number {
  let sum = 0
  for (let at = 0; at < count && at < scores.length; at++) sum += scores[at] ?? 0
  return sum / count
}

/** Each term is looked up in the language that knows it. */
function search(terms: readonly QueryTerm[], indexes: Indexes, kind: keyof PassageIndex): Hits {
  const known = (locale: Locale) => terms.filter((term) => term.locale === locale && term.known).map(({ stem }) => stem)
  const found = locales.flatMap((locale) => {
    const stems = known(locale)
    return stems.length ? [indexes[locale][kind](stems)] : []
  })
  const [only, ...others] = found
  if (only && !others.length) return only // as nearly always
  const all = new Map<Subject, readonly number[]>()
  for (const hits of found) for (const [subject, scores] of hits) addHits(all, subject, scores)
  return all
}
