import { z } from 'zod'
import { stems } from '../../text/analyse.ts'
import { type Locale, locales } from '../../text/locale.ts'
import { foldedLine } from '../../text/words.ts'
import type { Article } from '../schema.ts'
import { fileOf, textsOf } from './structure.ts'

/** How many questions and words each provision has, by article number and language: what was reached may not be lost. */
const countSchema = z.tuple([z.int(), z.int()]) // questions, words
export const countsSchema = z.record(z.string(), z.strictObject({ kk: countSchema, ru: countSchema, en: countSchema }))
export type Counts = z.infer<typeof countsSchema>

/** The provisions that people ask about most. */
const ASKED_MOST = new Set([
  5, 7, 9, 12, 13, 15, 16, 17, 18, 19, 20, 21, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 35, 36, 37, 39, 42, 43, 46,
  49, 52, 53, 56, 70, 73, 84, 86, 88, 92,
])
const QUESTIONS = { most: 30, others: 15 }
const WORDS = 20
const NEW_STEMS: Readonly<Record<Locale, number>> = { kk: 40, ru: 40, en: 30 }

export function countsOf(articles: readonly Article[]): Counts {
  const count = ({ questions, words }: Article['kk']): [number, number] => [questions.length, words.length]
  return Object.fromEntries(
    articles.map(({ article, kk, ru, en }) => [String(article), { kk: count(kk), ru: count(ru), en: count(en) }]),
  )
}

/** Of two counts the higher, article by article: what was reached. */
export function higherCounts(counts: Counts, reached: Counts = {}): Counts {
  const higher = (article: string, locale: Locale): [number, number] => {
    const [now, before] = [counts[article]?.[locale], reached[article]?.[locale]]
    return [Math.max(now?.[0] ?? 0, before?.[0] ?? 0), Math.max(now?.[1] ?? 0, before?.[1] ?? 0)]
  }
  return Object.fromEntries(
    Object.keys({ ...counts, ...reached }).map((article) => [
      article,
      { kk: higher(article, 'kk'), ru: higher(article, 'ru'), en: higher(article, 'en') },
    ]),
  )
}

/** What is wrong with the questions and words, a sentence each; `reached` is what there was before. */
export function askingFaults(articles: readonly Article[], reached: Counts | undefined): string[] {
  return [
    ...(reached ? drops(countsOf(articles), reached) : []),
    ...articles.flatMap((article) => locales.flatMap((locale) => placeFaults(article, locale))),
    ...locales.flatMap((locale) => repeated(articles, locale)),
  ]
}

function drops(counts: Counts, reached: Counts): string[] {
  return Object.entries(reached).flatMap(([article, before]) =>
    locales.flatMap((locale) =>
      ['questions', 'words'].flatMap((kind, at) => {
        const [now, then] = [counts[article]?.[locale][at] ?? 0, before[locale][at] ?? 0]
        return now < then ? [`${fileOf(Number(article))}: ${locale} has ${now} ${kind}, there were ${then}.`] : []
      }),
    ),
  )
}

/** A question asks for a clause and an item that are there. */
function placeFaults({ article, ...wordings }: Article, locale: Locale): string[] {
  const { questions, clauses } = wordings[locale]
  const fault = (what: string, text: string) => [`${fileOf(article)}: ${locale} asks for ${what}: «${text}».`]
  return questions.flatMap(({ text, clause, item = 0 }) => {
    if (clause === undefined) return item ? fault(`item ${item} of no clause`, text) : []
    const items = clauses[clause - 1]?.items.length
    if (items === undefined) return fault(`clause ${clause}, there are ${clauses.length}`, text)
    return item > items ? fault(`item ${item} of clause ${clause}, there are ${items}`, text) : []
  })
}

/** No question twice in a language, in one article or in two, and none that is a clause. */
function repeated(articles: readonly Article[], locale: Locale): string[] {
  const seen = new Map<string, string>()
  for (const { article, ...wordings } of articles)
    for (const text of wordings[locale].clauses.flatMap(textsOf))
      seen.set(foldedLine(text), `a clause of ${fileOf(article)}`)
  return articles.flatMap(({ article, ...wordings }) =>
    wordings[locale].questions.flatMap(({ text }) => {
      const before = seen.get(foldedLine(text))
      seen.set(foldedLine(text), fileOf(article))
      return before ? [`${fileOf(article)}: ${locale} question stands in ${before} already: «${text}».`] : []
    }),
  )
}

/** How far the corpus is from what it shall have, a sentence for each aim and language. */
export function distances(articles: readonly Article[]): string[] {
  return locales.flatMap((locale) => [
    distance(
      articles,
      `${locale} questions`,
      ({ article }) => (ASKED_MOST.has(article) ? QUESTIONS.most : QUESTIONS.others),
      (article) => article[locale].questions.length,
    ),
    distance(
      articles,
      `${locale} words`,
      () => WORDS,
      (article) => article[locale].words.length,
    ),
    distance(
      articles,
      `${locale} new stems`,
      () => NEW_STEMS[locale],
      (article) => newStems(article, locale),
    ),
  ])
}

type Measure = (article: Article) => number

function distance(articles: readonly Article[], what: string, aim: Measure, has: Measure): string {
  const short = articles.filter((article) => has(article) < aim(article))
  const missing = short.reduce((sum, article) => sum + aim(article) - has(article), 0)
  if (!short.length) return `${what}: every provision has enough.`
  const numbers = short.map(({ article }) => article).join(' ')
  return `${what}: ${missing} short in ${short.length} of ${articles.length} provisions (${numbers}).`
}

/** Stems that questions and words bring and the clauses lack: by them an everyday question finds the provision. */
function newStems(article: Article, locale: Locale): number {
  const { title, clauses, questions, words: own } = article[locale]
  const law = new Set([title, ...clauses.flatMap(textsOf)].flatMap((text) => stems(text, locale)))
  const asked = [...questions.map(({ text }) => text), ...own].flatMap((text) => stems(text, locale))
  return new Set(asked.filter((stem) => !law.has(stem))).size
}
