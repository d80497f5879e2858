import { foldWord } from './fold.ts'
import type { Locale } from './locale.ts'
import { stemEnglish } from './stem/en.ts'
import { stemKazakh } from './stem/kk.ts'
import { stemRussian } from './stem/ru.ts'
import { isStopWord } from './stop.ts'
import { words, wordsAlone } from './words.ts'

/** A content word of a text: its folded stem, its folded form, and where it stands (UTF-16 offsets, end exclusive). */
export type Term = { readonly stem: string; readonly form: string; readonly start: number; readonly end: number }

const stemmers: Readonly<Record<Locale, (word: string) => string>> = {
  kk: stemKazakh,
  ru: stemRussian,
  en: stemEnglish,
}

/** The content words of a text in one language, in order; stop words are left out. */
export function analyse(text: string, locale: Locale): Term[] {
  return words(text).flatMap(({ text: word, start, end }) =>
    readPiece(word, locale).flatMap(({ stop, stem, form }) => (stop ? [] : [{ stem, form, start, end }])),
  )
}

/** All words of a text as one language reads them, stop words too. The same word is always the same value. */
export function readWords(text: string, locale: Locale): WordRead[] {
  const read: WordRead[] = []
  for (const piece of text.split(' ')) for (const word of readPiece(piece, locale)) read.push(word)
  return read
}

/** Stems only, for an index. */
export function stems(text: string, locale: Locale): string[] {
  return analyse(text, locale).map((term) => term.stem)
}

/** A word with its folded form and stem, and whether it says nothing of a question's subject. */
export type WordRead = { readonly form: string; readonly stem: string; readonly stop: boolean }

// The same pieces come again and again: to know one costs a look-up, to part, fold and stem it some tens of microseconds.
const kept: Readonly<Record<Locale, Map<string, readonly WordRead[]>>> = { kk: new Map(), ru: new Map(), en: new Map() }
const KEPT_AT_MOST = 60_000
// What people send may hold a telephone number, an address, a whole line without a space: that is not kept.
const KEPT = /^[^\d@]{1,30}$/

/** The words of what stands between two spaces: mostly one, with a comma or without. */
function readPiece(piece: string, locale: Locale): readonly WordRead[] {
  const known = kept[locale].get(piece)
  if (known) return known
  const found = wordsAlone(piece)
  const alone = found[0] === piece
  const read = alone ? [readWord(piece, locale)] : found.flatMap((word) => readPiece(word, locale))
  if (kept[locale].size < KEPT_AT_MOST && KEPT.test(piece)) kept[locale].set(piece, read)
  return read
}

function readWord(word: string, locale: Locale): WordRead {
  const form = foldWord(word)
  const stop = isStopWord(form, locale)
  return { form, stem: stop ? form : stemmers[locale](form), stop }
}
