import type { Subject } from '../corpus/passages.ts'

/** Of each subject that met the query, the BM25 scores of its best few passages, highest first. */
export type Hits = ReadonlyMap<Subject, readonly number[]>

/** The subjects of which any passage shares a stem with the query. */
export type Search = (stems: readonly string[]) => Hits

/** Of a subject only so many passages count. */
export const COUNTED = 10

// The usual ones; d 0 leaves plain BM25: a long clause gains nothing by a single chance word.
export const BM25 = { k: 1.2, b: 0.75, d: 0 }

/** Adds what was met of a subject in one place to what was met of it before. */
export function addHits(hits: Map<Subject, readonly number[]>, subject: Subject, scores: readonly number[]): void {
  const before = hits.get(subject)
  hits.set(subject, before ? [...before, ...scores].sort((a, b) => b - a).slice(0, COUNTED) : scores)
}
