import { type Locale, locales } from '../../text/locale.ts'
import { wordsAlone } from '../../text/words.ts'
import type { Corpus } from '../load.ts'
import type { Synonyms } from '../schema.ts'

// By which of more meanings a word is meant, nobody could tell.
const GROUPS_AT_MOST = 5

/** What is wrong with the groups of synonyms, a sentence each. */
export function synonymFaults({ synonyms }: Pick<Corpus, 'synonyms'>): string[] {
  const lonely = synonyms.filter((group) => locales.flatMap((locale) => group[locale]).length < 2)
  return [
    ...lonely.map((group) => `synonyms: «${locales.flatMap((locale) => group[locale])}» stands alone in its group.`),
    ...locales.flatMap((locale) => faultsIn(synonyms, locale).map((fault) => `synonyms in ${locale}: ${fault}`)),
  ]
}

function faultsIn(synonyms: readonly Synonyms[], locale: Locale): string[] {
  const all = synonyms.flatMap((group) => group[locale])
  const twice = synonyms.flatMap((group) => group[locale].filter((word, at) => group[locale].indexOf(word) < at))
  const counts = new Map<string, number>()
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [
    ...all.filter((word) => wordsAlone(word).join() !== word).map((word) => `«${word}» is not a single word.`),
    ...twice.map((word) => `«${word}» stands twice in a group.`),
    ...[...counts]
      .filter(([, count]) => count > GROUPS_AT_MOST)
      .map(([word, count]) => `«${word}» stands in ${count} groups, of ${GROUPS_AT_MOST} that it may.`),
  ]
}
