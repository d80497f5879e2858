import { type Locale, locales } from '../../text/locale.ts'
import { foldedLine } from '../../text/words.ts'
import type { Corpus } from '../load.ts'

// Bodies and offices of 1995 that the text of 2026 does not have: who names one is told what stands instead.
const GONE: readonly (Readonly<Record<Locale, RegExp>> & { readonly name: string })[] = [
  { name: 'Parliament', kk: /^парламент(?!ар|тик)/, ru: /^парламент(?!ар|ск)/, en: /^parliament(?!ar)/ },
  { name: 'the Mazhilis', kk: /^мажилис/, ru: /^мажилис/, en: /^m[aä]zhilis/ },
  { name: 'the Senate', kk: /^сенат/, ru: /^сенат/, en: /^senat/ },
  { name: 'the Assembly of the People', kk: /ассамбле/, ru: /^ассамбле/, en: /^assembly of the people/ },
  {
    name: 'the Constitutional Council',
    kk: /^конституциялык кенес/,
    ru: /^конституционный совет/,
    en: /^constitutional council/,
  },
  {
    name: 'the State Counsellor',
    kk: /^мемлекеттик кенесши/,
    ru: /^государственный советник/,
    en: /^state counsell?or/,
  },
]

/** What is wrong with how people's words are led to the law's, a sentence each. */
export function termFaults({ terms }: Corpus): string[] {
  return locales.flatMap((locale) => [
    ...terms[locale].flatMap(({ say, law, note }) => [
      ...say
        .filter((name) => foldedLine(name) === foldedLine(law))
        .map((name) => `terms/${locale}.yaml: «${name}» is what the law says.`),
      ...(note ? [] : unnoted(say, locale)),
    ]),
    ...twice(terms[locale], locale),
    ...GONE.filter(
      (body) => !terms[locale].some(({ say, note }) => note && say.some((name) => body[locale].test(foldedLine(name)))),
    ).map(({ name }) => `terms/${locale}.yaml: no entry tells what stands instead of ${name}.`),
  ])
}

function unnoted(say: readonly string[], locale: Locale): string[] {
  return say
    .filter((name) => GONE.some((body) => body[locale].test(foldedLine(name))))
    .map((name) => `terms/${locale}.yaml: «${name}» is no more, and no note says so.`)
}

function twice(entries: Corpus['terms'][Locale], locale: Locale): string[] {
  const leads = new Map<string, string>()
  return entries.flatMap(({ say, articles }) => {
    const to = articles.join(', ')
    return say.flatMap((name) => {
      const before = leads.get(foldedLine(name)) ?? to
      leads.set(foldedLine(name), before)
      return before === to ? [] : [`terms/${locale}.yaml: «${name}» leads to ${before} and to ${to}.`]
    })
  })
}
