import MiniSearch from 'minisearch'
import type { Passage, Subject } from '../corpus/passages.ts'
import { readWords, type WordRead } from '../text/analyse.ts'
import type { Locale } from '../text/locale.ts'
import { createQuestionIndex } from './question-index.ts'
import { kindOf, type QuestionKind } from './question-kind.ts'

/** A passage with its content words, in order; the title's stand apart. Of a question, what it wants to hear. */
export type IndexedPassage = {
  readonly passage: Passage
  readonly words: readonly WordRead[]
  readonly title: readonly WordRead[]
  readonly asks?: QuestionKind | undefined
}

/** A passage that shares stems with the query; score is plain BM25, without a fixed upper end. */
export type Hit = { readonly indexed: IndexedPassage; readonly score: number }

/** Of each subject the passages that share most with the query, best first. */
export type Hits = ReadonlyMap<Subject, readonly Hit[]>
export type Search = (stems: readonly string[]) => Hits

/** Of a subject only so many passages count. */
export const COUNTED = 10

/** One language's passages in two indexes: what the sources say, and how people ask. */
export type PassageIndex = { readonly texts: Search; readonly questions: Search }

export function analysed(passages: readonly Passage[], locale: Locale): IndexedPassage[] {
  const content = (read: readonly WordRead[]) => read.filter(({ stop }) => !stop)
  return passages.map((passage) => {
    const read = readWords(passage.text, locale)
    if (passage.kind === 'question') return { passage, words: content(read), title: [], asks: kindOf(read) }
    return { passage, words: content(read), title: content(readWords(passage.title, locale)) }
  })
}

export function createPassageIndex(passages: readonly IndexedPassage[]): PassageIndex {
  const of = (kind: Passage['kind']) => passages.filter(({ passage }) => passage.kind === kind)
  return { texts: createTextIndex(of('text')), questions: createQuestionIndex(of('question')) }
}

// The usual ones; d 0 leaves plain BM25: a long clause gains nothing by a single chance word.
export const BM25 = { k: 1.2, b: 0.75, d: 0 }
const BOOST = { title: 0.5 }

function createTextIndex(passages: readonly IndexedPassage[]): Search {
  const index = new MiniSearch<{ id: number; stems: string; title: string }>({
    fields: ['stems', 'title'],
    tokenize: (stems) => stems.split(' ').filter(Boolean),
    processTerm: (stem) => stem,
    autoVacuum: false,
  })
  const joined = (words: readonly WordRead[]) => words.map(({ stem }) => stem).join(' ')
  index.addAll(passages.map(({ words, title }, id) => ({ id, stems: joined(words), title: joined(title) })))
  return (query) => {
    const best = createBest()
    for (const { id, score, queryTerms } of index.search(query.join(' '), { bm25: BM25, boost: BOOST })) {
      const indexed = passages[id]
      // MiniSearch multiplies by the number of matched terms, which favours long articles that share filler words.
      if (indexed) best.add(indexed, score / queryTerms.length)
    }
    return best.hits
  }
}

/** Gathers the best few hits of each subject. */
export function createBest() {
  const hits = new Map<Subject, Hit[]>()
  return {
    hits: hits as Hits,
    add: (indexed: IndexedPassage, score: number): void => {
      const { subject } = indexed.passage
      const kept = hits.get(subject)
      if (!kept) {
        hits.set(subject, [{ indexed, score }])
        return
      }
      let at = kept.length
      while (at && (kept[at - 1]?.score ?? 0) < score) at--
      if (at === COUNTED) return
      if (kept.length === COUNTED) kept.pop()
      kept.splice(at, 0, { indexed, score })
    },
  }
}
