import type { Passage } from '../corpus/passages.ts'
import type { Search } from './hits.ts'
import type { IndexedPassage } from './indexed.ts'
import { createQuestionIndex } from './question-index.ts'
import { createTextIndex } from './text-index.ts'

/** One language's passages in two indexes: what the sources say, and how people ask. */
export type PassageIndex = { readonly texts: Search; readonly questions: Search }

export function createPassageIndex(passages: readonly IndexedPassage[]): PassageIndex {
  const of = (kind: Passage['kind']) => passages.filter(({ passage }) => passage.kind === kind)
  return { texts: createTextIndex(of('text')), questions: createQuestionIndex(of('question')) }
}
