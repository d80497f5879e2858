import type { Passage, Subject } from '../corpus/passages.ts'

/** What of one subject met the query: the BM25 scores of its best few passages, highest first, and the best of these. */
export type Hit = { readonly scores: readonly number[]; readonly best: Passage }
export type Hits = ReadonlyMap<Subject, Hit>

/** The subjects of which any passage shares a stem with the query. */
export type Search = (stems: readonly string[]) => Hits

/** Of a subject only so many passages count. */
export const COUNTED = 10

// The usual ones; d 0 leaves plain BM25: a long clause gains nothing by a single chance word.
export const BM25 = { k: 1.2, b: 0.75, d: 0 }

/** Adds what was met of a subject in one place to what was met of it before. */
export function addHit(hits: Map<Subject, Hit>, subject: Subject, hit: Hit): void {
  const before = hits.get(subject)
  hits.set(subject, before ? together(before, hit) : hit)
}

function together(some: Hit, more: Hit): Hit {
  const scores = [...some.scores, ...more.scores].sort((a, b) => b - a).slice(0, COUNTED)
  return { scores, best: scores[0] === some.scores[0] ? some.best : more.best }
}
