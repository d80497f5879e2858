import { analyse } from '../text/analyse.ts'
import type { Locale } from '../text/locale.ts'
import type { QueryTerm } from './understand.ts'

/** A part of a text, in UTF-16 units, end exclusive. */
export type Span = { readonly start: number; readonly end: number }

/** Where the question's words stand in a text, through stems and repairs: in order, apart from each other. */
export function highlight(text: string, locale: Locale, terms: readonly QueryTerm[]): Span[] {
  const wanted = new Set(terms.filter((term) => term.locale === locale).map((term) => term.stem))
  return analyse(text, locale)
    .filter((term) => wanted.has(term.stem))
    .map(({ start, end }) => ({ start, end }))
}
