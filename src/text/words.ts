import { foldWord } from './fold.ts'

/** A word as it stands in a text; offsets are UTF-16 units, end exclusive, so that text.slice(start, end) is the word. */
export type Word = { readonly text: string; readonly start: number; readonly end: number }

// An apostrophe joins («people's»), a hyphen parts: «Вице-Президент» is asked for by either half.
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ]\p{L}+)*/gu

export function words(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The words alone, where nobody asks where they stand. */
export function wordsAlone(text: string): string[] {
  return text.match(WORD) ?? []
}

/** The words folded for matching, where nobody asks how they were written. */
export function foldedWords(text: string): string[] {
  return wordsAlone(text).map(foldWord)
}

/** The same in one line, with a space between them: for phrases. */
export function foldedLine(text: string): string {
  return foldedWords(text).join(' ')
}

/** A text with stretches of it replaced, in whatever order they are given; one that is given twice counts once. */
export function replaced<T extends Pick<Word, 'start' | 'end'>>(
  text: string,
  stretches: readonly T[],
  by: (stretch: T) => string,
): string {
  let made = ''
  let from = 0
  for (const stretch of stretches.toSorted((a, b) => a.start - b.start)) {
    if (stretch.start < from) continue
    made += text.slice(from, stretch.start) + by(stretch)
    from = stretch.end
  }
  return made + text.slice(from)
}
