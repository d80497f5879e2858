import type { Synonyms } from '../corpus/schema.ts'
import { readWords } from '../text/analyse.ts'
import { type Locale, perLocale } from '../text/locale.ts'

/**
 * What words mean, so far as it is said by which others say the same: of each language's stems, the groups of synonyms they
 * stand in, by their places in the corpus. A group is the same in all languages.
 */
export type Meanings = Readonly<Record<Locale, ReadonlyMap<string, readonly number[]>>>

/** Reads the words of all groups. There are some tens of thousands: `npm run train` does it, and keeps them. */
export function meaningsOf(synonyms: readonly Synonyms[]): Meanings {
  return perLocale((locale) => {
    const groups = new Map<string, number[]>()
    synonyms.forEach((group, at) => {
      const stems = group[locale].flatMap((word) => readWords(word, locale).map(({ stem }) => stem))
      for (const stem of new Set(stems)) groups.set(stem, [...(groups.get(stem) ?? []), at])
    })
    return groups
  })
}
