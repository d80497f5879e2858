import type { Passage } from '../corpus/passages.ts'
import { readWords, type WordRead } from '../text/analyse.ts'
import type { Locale } from '../text/locale.ts'
import { kindOf, type QuestionKind } from './question-kind.ts'

/** A passage with its content words, in order; the title's stand apart. Of a question, what it wants to hear. */
export type IndexedPassage = {
  readonly passage: Passage
  readonly words: readonly WordRead[]
  readonly title: readonly WordRead[]
  readonly asks?: QuestionKind | undefined
}

/** Reads passages of one language for the indexes. */
export function analysed(passages: readonly Passage[], locale: Locale): IndexedPassage[] {
  const content = (read: readonly WordRead[]) => read.filter(({ stop }) => !stop)
  return passages.map((passage) => {
    const read = readWords(passage.text, locale)
    if (passage.kind === 'question') return { passage, words: content(read), title: [], asks: kindOf(read) }
    return { passage, words: content(read), title: content(readWords(passage.title, locale)) }
  })
}
