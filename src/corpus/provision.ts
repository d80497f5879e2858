import type { Locale } from '../text/locale.ts'
import type { Corpus } from './load.ts'
import { officialText } from './official.ts'
import type { Clause } from './schema.ts'

/** An article as it can be shown in one language: the official text where it is imported, else our restatement. */
export type Provision = {
  readonly article: number
  readonly section: number
  readonly locale: Locale
  readonly title: string
  readonly clauses: readonly Clause[]
  readonly official: boolean
}

/** The provision of that number, 0 the preamble; throws where the corpus lacks it. */
export function provisionOf(corpus: Corpus, article: number, locale: Locale): Provision {
  const own = corpus.articles.find((each) => each.article === article)
  if (!own) throw new Error(`corpus: article ${article} was asked for; there are 0 to ${corpus.articles.length - 1}.`)
  const official = officialText(corpus, locale)?.articles.find((each) => each.article === article)
  return {
    article,
    section: own.section,
    locale,
    title: own[locale].title,
    clauses: official?.clauses ?? own[locale].clauses,
    official: official !== undefined,
  }
}

/** A clause's number as the law writes it: an article of one clause has none. */
export function clauseNumber(provision: Provision, at: number): number | undefined {
  return provision.clauses.length > 1 && provision.article > 0 ? at + 1 : undefined
}

const DOCUMENT = 'K2600000000'

/** Where the official text lives: the Ministry of Justice's database. */
export function officialAddress(locale: Locale): string {
  return `https://adilet.zan.kz/${locale === 'kk' ? 'kaz' : 'rus'}/docs/${DOCUMENT}`
}
