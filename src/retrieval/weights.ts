import learned from './model/weights.json' with { type: 'json' }

/** What speaks for a subject. Each is a part of the query's weight or of certainty, about 0–2, so that questions compare. */
export type Features = {
  readonly texts: number // the mean of its three best clauses, by BM25
  readonly questions: number // of its three best questions
  readonly many: number // of its ten best questions
  readonly coverage: number // the part of the query's rarity that it has anywhere
  readonly sense: number // the classifier's certainty, 1 for sure, 0 for none
  readonly kind: number // the part of its questions that want to hear the same: a date, a number, a name
}

/** What tells whether the best candidate answers at all. */
export type Signs = {
  readonly bias: number // 1
  readonly kazakh: number // 1 where it is read in that language: the corpus knows less of how it is asked in some
  readonly english: number
  readonly score: number // of the best candidate
  readonly lead: number // of the best over the second
  readonly coverage: number
  readonly sense: number
  readonly unknown: number // the part of the query's rarity that the corpus has never seen
  readonly other: number // the score of «something else», as that of any candidate
  readonly odds: number // the classifier: the best candidate against something else, −1 to 1
  readonly elsewhere: number // 1 where it names another country or another law
  readonly corrected: number // the part of the query's rarity that is corrected spelling
  readonly short: number // 0.5 for one or two terms, less for more
}

/** The weights of the linear models, learned by `npm run train` from our own questions. */
export type Weights = {
  readonly ranking: Features
  readonly onTopic: Signs // is it about this Constitution
  readonly right: Signs // is the best candidate right
}
export const weights = learned as unknown as Weights

/** The score of a candidate. */
export function weigh(features: Features, by: Features = weights.ranking): number {
  return dot(features, by)
}

/** A probability, 0–1. */
export function probability(signs: Signs, by: Signs): number {
  return 1 / (1 + Math.exp(-dot(signs, by)))
}

/** Over what is weighed: less than all where it is measured what one of them is worth. */
function dot<T extends Readonly<Record<string, number>>>(values: T, by: T): number {
  let sum = 0
  for (const name in by) sum += (values[name] ?? 0) * (by[name] ?? 0)
  return sum
}
