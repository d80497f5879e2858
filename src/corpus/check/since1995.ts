import { type Locale, locales } from '../../text/locale.ts'
import type { Corpus } from '../load.ts'
import type { Article } from '../schema.ts'
import type { FormerOutline } from './former.ts'
import { isInForce, type NamedPlace, placesIn, withoutPlaces } from './places.ts'
import { fileOf, textsOf } from './structure.ts'
import { disagreements, misses } from './told.ts'

const LAST_FORMER = 99
const INSERTED = ['83-1', '94-1', '94-2']

/** What is wrong with what is said of the Constitution of 1995, a sentence each; clauses count where its outline is at hand. */
export function since1995Faults(corpus: Corpus, former: FormerOutline | undefined): string[] {
  return [
    ...missingFaults(corpus),
    ...corpus.articles.flatMap((article) => [
      ...originFaults(article, corpus, former),
      ...noteFaults(article, corpus, former),
    ]),
    ...Object.entries(corpus.from1995).flatMap(([number, entry]) => [
      ...disagreements(entry).map((what) => `from1995.yaml: ${number} does not say ${what} in all languages.`),
      ...locales.flatMap((locale) =>
        placesIn(entry[locale], locale)
          .filter((place) => !isFormer(place, corpus, former) && !isInForce(place, corpus))
          .map(({ words }) => `from1995.yaml: ${number} ${locale} refers to «${words}», which is in neither text.`),
      ),
    ]),
    ...whitherFaults(corpus),
  ]
}

/** Was there such a place in that of 1995? */
export function isFormer(
  { article, clauses }: Pick<NamedPlace, 'article' | 'clauses'>,
  { from1995 }: Corpus,
  former: FormerOutline | undefined,
): boolean {
  const numbered = former?.get(article)
  return from1995[article] !== undefined && (!numbered || clauses.every((clause) => numbered.includes(clause)))
}

/** All that an article says in one language. */
export function restated({ title, clauses }: Article[Locale]): string {
  return [title, ...clauses.flatMap(textsOf)].join(' ')
}

/** What is said of the past of an article: its note, and of the provisions that it comes from. */
export function past({ since1995 }: Article, { from1995 }: Corpus, locale: Locale): string {
  return [since1995[locale].old, ...origins(since1995.from).map((number) => from1995[number]?.[locale] ?? '')].join(' ')
}

/** «54.1» and «54.2» → «54». */
function origins(from: readonly string[]): string[] {
  return [...new Set(from.map((place) => place.split('.')[0] ?? ''))]
}

function missingFaults({ from1995 }: Corpus): string[] {
  const numbers = [...Array.from({ length: LAST_FORMER + 1 }, (_, number) => String(number)), ...INSERTED]
  return [
    ...numbers.filter((number) => !from1995[number]).map((number) => `from1995.yaml: article ${number} is missing.`),
    ...Object.keys(from1995)
      .filter((number) => !numbers.includes(number))
      .map((number) => `from1995.yaml: there was no article ${number}.`),
  ]
}

function originFaults({ article, since1995: { from } }: Article, corpus: Corpus, former: FormerOutline | undefined) {
  return from
    .filter((place) => {
      const [number = '', clause] = place.split('.')
      return !isFormer({ article: number, clauses: clause ? [clause] : [] }, corpus, former)
    })
    .map((place) => `${fileOf(article)}: since1995 comes from ${place}, which the text of 1995 does not have.`)
}

/** The notes agree among the languages, name places that are there, and tell of today what the article itself tells. */
function noteFaults(article: Article, corpus: Corpus, former: FormerOutline | undefined): string[] {
  const { since1995 } = article
  const told = `${fileOf(article.article)}: since1995`
  const texts = (kind: 'old' | 'now') => ({ kk: since1995.kk[kind], ru: since1995.ru[kind], en: since1995.en[kind] })
  return [
    ...(['old', 'now'] as const).flatMap((kind) =>
      disagreements(texts(kind)).map((what) => `${told} ${kind} does not say ${what} in all languages.`),
    ),
    ...locales.flatMap((locale) => {
      const { old, now } = since1995[locale]
      const gone = placesIn(old, locale).filter((place) => !isFormer(place, corpus, former))
      const here = placesIn(now, locale).filter(
        (place) => !isInForce(place, corpus) && !isFormer(place, corpus, former),
      )
      return [
        ...gone.map(({ words }) => `${told} ${locale} old refers to «${words}», which is not in the text of 1995.`),
        ...here.map(({ words }) => `${told} ${locale} now refers to «${words}», which is in neither text.`),
        ...misses(withoutPlaces(now, locale), basis(article, corpus, locale), locale).map(
          (what) => `${told} ${locale} now tells ${what}, which the article does not have.`,
        ),
      ]
    }),
  ]
}

/** What a note on today may tell: its article and what that counts, its past, the facts on it, and the articles that it names. */
function basis(article: Article, corpus: Corpus, locale: Locale): string[] {
  const { clauses } = article[locale]
  const counts = [article.article, article.section, clauses.length, ...clauses.map(({ items }) => items.length)]
  const named = placesIn(article.since1995[locale].now, locale).map((place) => place.article)
  const others = corpus.articles.filter((each) => named.includes(String(each.article)))
  return [
    ...[article, ...others].map((each) => restated(each[locale])),
    ...corpus.facts.filter(({ articles }) => articles.includes(article.article)).map((fact) => fact[locale].fact),
    past(article, corpus, locale),
    [...origins(article.since1995.from), ...counts].join(' '),
  ]
}

/** Where a provision of 1995 went and where one of today comes from are told alike. */
function whitherFaults({ articles, from1995 }: Corpus): string[] {
  const lost = articles.flatMap(({ article, since1995 }) =>
    origins(since1995.from)
      .filter((number) => from1995[number] && !from1995[number].to.includes(article))
      .map((number) => `from1995.yaml: ${number} does not lead to ${article}, which says that it comes from it.`),
  )
  // What is gone leads to what stands in its place, or treats of the same; that does not come from it.
  const kept = Object.entries(from1995).filter(([, { gone }]) => !gone)
  const unknown = kept.flatMap(([number, { to }]) =>
    to
      .filter(
        (article) =>
          !articles.some((each) => each.article === article && origins(each.since1995.from).includes(number)),
      )
      .map((article) => `${fileOf(article)}: since1995 does not come from ${number}, which from1995.yaml leads here.`),
  )
  return [...lost, ...unknown]
}
