import { stems } from '../text/analyse.ts'
import type { Locale } from '../text/locale.ts'
import type { Corpus } from './load.ts'

/**
 * What is to be said of a body that a text names and that no longer exists: «мажилиса», "senators". Of several names in
 * the text the longest counts: «спикер сената» is not just the Senate. Undefined where it names none.
 */
export function noteOnFormerBody({ terms }: Corpus, text: string, locale: Locale): string | undefined {
  const line = ` ${stems(text, locale).join(' ')} `
  const named = terms[locale].flatMap(({ note, say }) => {
    const found =
      note === undefined
        ? []
        : say.map((name) => stems(name, locale).join(' ')).filter((name) => line.includes(` ${name} `))
    return found.map((name) => ({ name, note }))
  })
  return named.sort((a, b) => b.name.length - a.name.length)[0]?.note
}
