import type { Candidate } from './rank.ts'
import type { Query } from './understand.ts'

/** How much a ranking may be trusted: say it, offer it, or say that nothing was found. */
export type Verdict = 'answer' | 'perhaps' | 'nothing'

// Chosen on our own questions, see DESIGN.md: below PERHAPS most rankings are noise, above ANSWER most are right.
const ANSWER = 0.5
const PERHAPS = 0.35

/**
 * The verdict on a ranking. A lexical score alone refuses badly, so it is taken together with the part of the question
 * that the corpus has never seen: «как приготовить борщ» matches «приготовить» somewhere, but борщ nowhere.
 */
export function verdict(query: Query, ranking: readonly Candidate[]): Verdict {
  const confidence = trust(query, ranking)
  if (confidence >= ANSWER) return 'answer'
  return confidence >= PERHAPS ? 'perhaps' : 'nothing'
}

/** 0–1: how much of the question the best article covers, less what is unknown to the corpus altogether. */
export function trust(query: Query, ranking: readonly Candidate[]): number {
  const [best] = ranking
  if (!best) return 0
  const mass = query.terms.reduce((sum, term) => sum + term.rarity, 0)
  const unknown = query.terms.filter((term) => !term.known).reduce((sum, term) => sum + term.rarity, 0)
  return Math.min(1, best.features.coverage * (1 - (0.5 * unknown) / mass))
}
