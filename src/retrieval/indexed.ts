import type { Passage } from '../corpus/passages.ts'
import { readWords, type WordRead } from '../text/analyse.ts'
import type { Locale } from '../text/locale.ts'
import { createPlaces, type Places, type Postings, postingsOf } from './postings.ts'

/** One language's passages, read for the indexes: the sources word by word, the questions by what stands in them. */
export type Indexed = {
  readonly locale: Locale
  readonly texts: readonly IndexedText[]
  readonly questions: readonly Passage[]
  readonly postings: Postings // of the questions
  readonly places: Places
}

/** A text with its content words, in order; the title's stand apart. */
export type IndexedText = {
  readonly passage: Passage
  readonly words: readonly WordRead[]
  readonly title: readonly WordRead[]
}

/** Reads passages. Where the postings of these questions were `prepared`, those are taken. */
export function indexed(
  passages: readonly Passage[],
  locale: Locale,
  prepared: (questions: readonly Passage[], locale: Locale) => Postings | undefined = () => undefined,
): Indexed {
  const content = (text: string) => readWords(text, locale).filter(({ stop }) => !stop)
  const of = (kind: Passage['kind']) => passages.filter((passage) => passage.kind === kind)
  const questions = of('question')
  const postings = prepared(questions, locale) ?? postingsOf(questions, locale)
  return {
    locale,
    texts: of('text').map((passage) => ({ passage, words: content(passage.text), title: content(passage.title) })),
    questions,
    postings,
    places: createPlaces(postings),
  }
}
