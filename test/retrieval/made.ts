import type { Passage, Subject } from '../../src/corpus/passages.ts'
import type { Sense } from '../../src/retrieval/classifier.ts'
import { indexed } from '../../src/retrieval/indexed.ts'
import { createLexicon, type Lexicon } from '../../src/retrieval/lexicon.ts'
import { createPassageIndex, type PassageIndex } from '../../src/retrieval/passage-index.ts'
import type { QueryTerm } from '../../src/retrieval/understand.ts'
import { readWords } from '../../src/text/analyse.ts'
import { foldWord } from '../../src/text/fold.ts'
import type { Locale } from '../../src/text/locale.ts'

// Passages made up for these tests, and not a sentence of the real ones.

export function text(subject: Subject, words: string, more: Partial<Passage> = {}): Passage {
  return { subject, kind: 'text', title: '', text: words, ...more }
}

export function question(subject: Subject, words: string, more: Partial<Passage> = {}): Passage {
  return { subject, kind: 'question', title: '', text: words, ...more }
}

/** A classifier's opinion, given as ln of the probability of each subject; where in an article, only as told. */
export function sense(of: Sense['of'], place: Sense['place'] = () => undefined): Sense {
  return { of, place }
}

type Made = Partial<Readonly<Record<Locale, readonly Passage[]>>>

export function lexicons({ kk = [], ru = [], en = [] }: Made): Record<Locale, Lexicon> {
  const of = (passages: readonly Passage[], locale: Locale) => createLexicon(indexed(passages, locale), new Map())
  return { kk: of(kk, 'kk'), ru: of(ru, 'ru'), en: of(en, 'en') }
}

export function indexes({ kk = [], ru = [], en = [] }: Made): Record<Locale, PassageIndex> {
  const of = (passages: readonly Passage[], locale: Locale) => createPassageIndex(indexed(passages, locale))
  return { kk: of(kk, 'kk'), ru: of(ru, 'ru'), en: of(en, 'en') }
}

/** The stem of one word. */
export function stem(word: string, locale: Locale): string {
  const [found] = readWords(word, locale)
  if (!found) throw new Error(`tests: expected a word, got «${word}».`)
  return found.stem
}

/** A term of a question, known and spelled right unless told otherwise. */
export function term(word: string, locale: Locale, more: Partial<QueryTerm> = {}): QueryTerm {
  const form = foldWord(word)
  return { form, said: form, stem: stem(form, locale), locale, rarity: 1, known: true, corrected: false, ...more }
}
