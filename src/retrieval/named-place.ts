import { OFF_TOPIC } from '../corpus/passages.ts'
import { languageOfReference, type Place, type Reference } from '../corpus/reference.ts'
import { analyse } from '../text/analyse.ts'
import type { Candidate } from './rank.ts'
import type { Lexicons, Query, QueryTerm } from './understand.ts'

/** What is done with a place that a question names by number. */

// A reference with no more than this many other words is a look-up: «что в статье 34 о митингах».
const WORDS_BESIDE_A_LOOKUP = 1

/** «Статья 43 трудового кодекса», "article 14 of the French civil code": no words of ours answer for that law. */
export function namesPlaceElsewhere({ elsewhere, reading: { text } }: Query): boolean {
  if (!elsewhere || elsewhere === 'old-constitution') return false
  return languageOfReference(text) !== undefined && /(?<!\d)\d{1,3}(?!\d)/.test(text)
}

/** A section, or a place that is not there, is looked up whatever is said of it, but for words of something else: «глава 3 Гарри Поттера». */
export function lookup({ referring, reading, terms }: Query, lexicons: Lexicons): Reference | undefined {
  if (!referring) return undefined
  const { reference, rest } = referring
  if (analyse(rest, reading.locale).length <= WORDS_BESIDE_A_LOOKUP) return reference
  if (reference.kind === 'articles') return undefined
  const isOurs = ({ stem, locale }: QueryTerm) =>
    [...lexicons[locale].subjects(stem)].some((each) => each !== OFF_TOPIC)
  return reference.kind === 'no-such-article' || terms.every(isOurs) ? reference : undefined
}

/** Is there such a clause, and such an item of it? */
export type Holds = (place: Place) => boolean

/** A question that names a place is first of all about that one: «Почему в пункте 2 статьи 9 слово заменено». */
export function named({ referring }: Query, ranking: readonly Candidate[], holds: Holds): readonly Candidate[] {
  if (referring?.reference.kind !== 'articles') return ranking
  const first = new Map(referring.reference.places.map((place) => [place.article, place]))
  const found = [...first.values()].map(({ article, ...place }) => {
    const candidate = ranking.find(({ subject }) => subject === article) ?? unranked(article)
    return holds({ article, ...place }) ? { ...candidate, place } : candidate
  })
  return [...found, ...ranking.filter(({ subject }) => typeof subject !== 'number' || !first.has(subject))]
}

function unranked(subject: number): Candidate {
  const features = { texts: 0, questions: 0, many: 0, coverage: 0, sense: 0, kind: 0 }
  return { subject, score: 0, features }
}
