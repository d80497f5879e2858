import { type Locale, officialLocales } from '../text/locale.ts'
import type { Corpus } from './load.ts'
import type { Official } from './schema.ts'

/** The imported official text of a language; English has none. */
export function officialText(corpus: Corpus, locale: Locale): Official | undefined {
  const language = officialLocales.find((each) => each === locale)
  return language && corpus.official[language]
}
