import { stemmer } from 'stemmer'

/** Porter's English stem of a folded word; a possessive loses its ending first. */
export function stemEnglish(word: string): string {
  return stemmer(word.replace(/'s?$/, ''))
}
