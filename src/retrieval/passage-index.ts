import type { Search } from './hits.ts'
import type { Indexed } from './indexed.ts'
import { createQuestionIndex } from './question-index.ts'
import { createTextIndex } from './text-index.ts'

/** One language's passages in two indexes: what the sources say, and how people ask. */
export type PassageIndex = { readonly texts: Search; readonly questions: Search }

export function createPassageIndex(indexed: Indexed): PassageIndex {
  return { texts: createTextIndex(indexed.texts), questions: createQuestionIndex(indexed) }
}
