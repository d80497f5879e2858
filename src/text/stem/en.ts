import { stemmer } from '@orama/stemmers/english'

/** Snowball's English stem of a folded word; a possessive loses its ending first. */
export function stemEnglish(word: string): string {
  return stemmer(word.replace(/'s?$/, ''))
}
