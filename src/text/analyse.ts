import { foldWord } from './fold.ts'
import type { Locale } from './locale.ts'
import { stemEnglish } from './stem/en.ts'
import { stemKazakh } from './stem/kk.ts'
import { stemRussian } from './stem/ru.ts'
import { isStopWord } from './stop.ts'
import { words } from './words.ts'

/** A content word of a text: its folded stem, its folded form, and where it stands (UTF-16 offsets, end exclusive). */
export type Term = { readonly stem: string; readonly form: string; readonly start: number; readonly end: number }

const stemmers: Readonly<Record<Locale, (word: string) => string>> = {
  kk: stemKazakh,
  ru: stemRussian,
  en: stemEnglish,
}

/** The content words of a text in one language, in order; stop words are left out. */
export function analyse(text: string, locale: Locale): Term[] {
  return words(text).flatMap(({ text: word, start, end }) => {
    const form = foldWord(word)
    return isStopWord(form, locale) ? [] : [{ stem: stem(form, locale), form, start, end }]
  })
}

/** Stems only, for an index. */
export function stems(text: string, locale: Locale): string[] {
  return analyse(text, locale).map((term) => term.stem)
}

// The same few thousand forms come again and again: a kept stem costs a look-up, a Snowball run some microseconds.
const kept: Readonly<Record<Locale, Map<string, string>>> = { kk: new Map(), ru: new Map(), en: new Map() }
const KEPT_AT_MOST = 50_000

/** The stem of one folded word. */
export function stem(form: string, locale: Locale): string {
  const known = kept[locale].get(form)
  if (known !== undefined) return known
  const found = stemmers[locale](form)
  if (kept[locale].size < KEPT_AT_MOST) kept[locale].set(form, found)
  return found
}
