import MiniSearch from 'minisearch'
import type { Passage } from '../corpus/passages.ts'
import { stems } from '../text/analyse.ts'
import type { Locale } from '../text/locale.ts'

/** A passage with its stems, in order; the title's stand apart. */
export type IndexedPassage = {
  readonly passage: Passage
  readonly stems: readonly string[]
  readonly title: readonly string[]
}

/** A passage that shares stems with the query; score is plain BM25, without a fixed upper end. */
export type Hit = { readonly passage: Passage; readonly score: number; readonly matched: readonly string[] }

/** The passages that share a stem with the query, best first. */
export type Search = (stems: readonly string[]) => Hit[]

/** One language's passages in two indexes: what the sources say, and how people ask. */
export type PassageIndex = { readonly texts: Search; readonly questions: Search }

export function analysed(passages: readonly Passage[], locale: Locale): IndexedPassage[] {
  return passages.map((passage) => ({
    passage,
    stems: stems(passage.text, locale),
    title: passage.kind === 'text' ? stems(passage.title, locale) : [],
  }))
}

export function createPassageIndex(passages: readonly IndexedPassage[]): PassageIndex {
  const of = (kind: Passage['kind']) => createSearch(passages.filter(({ passage }) => passage.kind === kind))
  return { texts: of('text'), questions: of('question') }
}

// k and b are the usual ones; d 0 leaves plain BM25: a long clause gains nothing by a single chance word.
const BM25 = { k: 1.2, b: 0.75, d: 0 }
const BOOST = { title: 0.5 }

function createSearch(passages: readonly IndexedPassage[]): Search {
  const index = new MiniSearch<{ id: number; stems: string; title: string }>({
    fields: ['stems', 'title'],
    tokenize: (stems) => stems.split(' ').filter(Boolean),
    processTerm: (stem) => stem,
    autoVacuum: false,
  })
  index.addAll(passages.map(({ stems, title }, id) => ({ id, stems: stems.join(' '), title: title.join(' ') })))
  return (query) =>
    index.search(query.join(' '), { bm25: BM25, boost: BOOST }).flatMap((found) => {
      const passage = passages[found.id]?.passage
      // MiniSearch multiplies by the number of matched terms, which favours long articles that share filler words.
      return passage ? [{ passage, score: found.score / found.queryTerms.length, matched: found.queryTerms }] : []
    })
}
