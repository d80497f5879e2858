import { type Locale, officialLocales } from '../text/locale.ts'
import type { Corpus } from './load.ts'
import type { Article, Clause, Official } from './schema.ts'

/** What can be found: a clause, one of its items, or a question that a provision answers. */
export type Passage = {
  readonly id: number
  readonly article: number
  readonly clause?: number // 1-based, as people count
  readonly item?: number
  readonly kind: 'law' | 'question'
  readonly title: string // of the article, in the passage's language
  readonly text: string
}

/** All passages of one language: the restated clauses, beside them the official ones where imported, then the questions. */
export function passages(corpus: Corpus, locale: Locale): Passage[] {
  const found = corpus.articles.flatMap((article) => [
    ...lawOf(article, article[locale].clauses, locale),
    ...questionsOf(article, locale),
    ...officialOf(corpus, article, locale),
  ])
  return found.map((passage, id) => ({ ...passage, id }))
}

type Unnumbered = Omit<Passage, 'id'>

function lawOf(article: Article, clauses: readonly Clause[], locale: Locale): Unnumbered[] {
  const { title } = article[locale]
  return clauses.flatMap(({ text, items, after }, at) => {
    const place = { article: article.article, clause: at + 1, kind: 'law' as const, title }
    // An item is found by its own words; the clause's opening words («Президент: …») go with each.
    const own = items.map((item, nth) => ({ ...place, item: nth + 1, text: `${text} ${item}` }))
    return [{ ...place, text: after ? `${text} ${after}` : text }, ...own]
  })
}

function questionsOf(article: Article, locale: Locale): Unnumbered[] {
  const { title, questions, words } = article[locale]
  const asked = questions.map((question) => ({
    article: article.article,
    kind: 'question' as const,
    title,
    ...question,
  }))
  return [...asked, ...words.map((text) => ({ article: article.article, kind: 'question' as const, title, text }))]
}

function officialOf(corpus: Corpus, article: Article, locale: Locale): Unnumbered[] {
  const official = officialText(corpus, locale)?.articles.find((each) => each.article === article.article)
  return official ? lawOf(article, official.clauses, locale) : []
}

/** The imported official text of a language; English has none. */
export function officialText(corpus: Corpus, locale: Locale): Official | undefined {
  const language = officialLocales.find((each) => each === locale)
  return language && corpus.official[language]
}
