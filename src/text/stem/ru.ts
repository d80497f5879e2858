import { stemmer } from '@orama/stemmers/russian'

/** Snowball's Russian stem of a folded word. */
export function stemRussian(word: string): string {
  return stemmer(word)
}
