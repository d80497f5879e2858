import MiniSearch from 'minisearch'
import type { Subject } from '../corpus/passages.ts'
import type { WordRead } from '../text/analyse.ts'
import { addHits, BM25, type Search } from './hits.ts'
import type { IndexedText } from './indexed.ts'

const BOOST = { title: 0.5 }

/** BM25 over what the sources say, their titles beside. */
export function createTextIndex(passages: readonly IndexedText[]): Search {
  const index = new MiniSearch<{ id: number; stems: string; title: string }>({
    fields: ['stems', 'title'],
    tokenize: (stems) => stems.split(' ').filter(Boolean),
    processTerm: (stem) => stem,
    autoVacuum: false,
  })
  const joined = (words: readonly WordRead[]) => words.map(({ stem }) => stem).join(' ')
  index.addAll(passages.map(({ words, title }, id) => ({ id, stems: joined(words), title: joined(title) })))
  return (query) => {
    const hits = new Map<Subject, readonly number[]>()
    for (const { id, score, queryTerms } of index.search(query.join(' '), { bm25: BM25, boost: BOOST })) {
      const subject = passages[id]?.passage.subject
      // MiniSearch multiplies by the number of matched terms, which favours long articles that share filler words.
      if (subject !== undefined) addHits(hits, subject, [score / queryTerms.length])
    }
    return hits
  }
}
