import type { Passage } from '../corpus/passages.ts'
import { type Locale, locales } from '../text/locale.ts'
import type { Hit, PassageIndex } from './passage-index.ts'
import type { QueryTerm } from './understand.ts'

/** What speaks for an article. Each is a part of the query's weight, about 0–2, so that long and short questions compare. */
export type Features = {
  readonly law: number // its best clause, by BM25
  readonly question: number // its best question, by BM25
  readonly questions: number // the mean of its three best questions
  readonly coverage: number // the part of the query's rarity that the article has anywhere
}

/** An article that may answer, with the features that ranked it and where in it the answer stands. */
export type Candidate = {
  readonly article: number
  readonly score: number
  readonly features: Features
  readonly place?: Pick<Passage, 'clause' | 'item'> // the clause or item in it that answers best
}

export type Indexes = Readonly<Record<Locale, PassageIndex>>

export const WEIGHTS: Features = { law: 1, question: 1, questions: 0.5, coverage: 0.5 }

/** One candidate an article, best first; ties go to the lower number, so that the order is always the same. */
export function rank(terms: readonly QueryTerm[], indexes: Indexes): Candidate[] {
  const mass = terms.reduce((sum, term) => sum + term.rarity, 0)
  if (!mass) return []
  const law = groupByArticle(search(terms, indexes, 'law'))
  const questions = groupByArticle(search(terms, indexes, 'questions'))
  return [...new Set([...law.keys(), ...questions.keys()])]
    .map((article) => candidate(article, law.get(article) ?? [], questions.get(article) ?? [], terms, mass))
    .sort((a, b) => b.score - a.score || a.article - b.article)
}

function candidate(
  article: number,
  law: readonly Hit[],
  questions: readonly Hit[],
  terms: readonly QueryTerm[],
  mass: number,
): Candidate {
  const matched = new Set([...law, ...questions].flatMap((hit) => hit.matched))
  const covered = terms.filter((term) => matched.has(term.stem)).reduce((sum, term) => sum + term.rarity, 0)
  const features: Features = {
    law: (law[0]?.score ?? 0) / mass,
    question: (questions[0]?.score ?? 0) / mass,
    questions: questions.slice(0, 3).reduce((sum, hit) => sum + hit.score, 0) / 3 / mass,
    coverage: covered / mass,
  }
  const place = placeOf(law[0], questions[0])
  return { article, score: weigh(features), features, ...(place && { place }) }
}

/** A question that names its clause knows better than the words of the law, where it fits better. */
function placeOf(law: Hit | undefined, question: Hit | undefined): Candidate['place'] {
  const asked = question?.passage.clause
  const found = law?.passage
  if (asked && found?.clause !== asked && question.score > (law?.score ?? 0)) return { clause: asked }
  return found?.clause === undefined ? undefined : { clause: found.clause, ...(found.item && { item: found.item }) }
}

export function weigh(features: Features): number {
  return (
    WEIGHTS.law * features.law +
    WEIGHTS.question * features.question +
    WEIGHTS.questions * features.questions +
    WEIGHTS.coverage * features.coverage
  )
}

function search(terms: readonly QueryTerm[], indexes: Indexes, kind: keyof PassageIndex): Hit[] {
  return locales
    .flatMap((locale) => {
      const own = terms.filter((term) => term.locale === locale && term.known).map((term) => term.stem)
      return own.length ? indexes[locale][kind](own) : []
    })
    .sort((a, b) => b.score - a.score)
}

function groupByArticle(hits: readonly Hit[]): Map<number, Hit[]> {
  return Map.groupBy ? Map.groupBy(hits, (hit) => hit.passage.article) : grouped(hits)
}

// Node 20 has no Map.groupBy.
function grouped(hits: readonly Hit[]): Map<number, Hit[]> {
  const groups = new Map<number, Hit[]>()
  for (const hit of hits) {
    const group = groups.get(hit.passage.article)
    if (group) group.push(hit)
    else groups.set(hit.passage.article, [hit])
  }
  return groups
}
