import { elsewhere } from '../corpus/elsewhere.ts'
import type { Corpus } from '../corpus/load.ts'
import { passages } from '../corpus/passages.ts'
import type { Reference } from '../corpus/reference.ts'
import { analyse } from '../text/analyse.ts'
import { type Locale, locales } from '../text/locale.ts'
import { verdict } from './abstain.ts'
import { createLexicon } from './lexicon.ts'
import { analysed, createPassageIndex } from './passage-index.ts'
import { type Candidate, type Indexes, rank } from './rank.ts'
import { type SmallTalk, smallTalk } from './smalltalk.ts'
import { type Lexicons, type Query, understand } from './understand.ts'

/** What was found for a question. The locale is the one to answer in. */
export type Finding = { readonly locale: Locale; readonly query: Query } & (
  | { readonly kind: 'lookup'; readonly reference: Reference }
  | { readonly kind: 'provision' | 'perhaps'; readonly candidates: readonly [Candidate, ...Candidate[]] }
  | { readonly kind: 'smalltalk'; readonly about: SmallTalk }
  | { readonly kind: 'nothing'; readonly why: 'empty' | 'weak' | 'elsewhere'; readonly near: readonly Candidate[] }
)

export type Retriever = { readonly find: (question: string, chosen: Locale) => Finding }

// A reference with no more than this many other words is a look-up: «что в статье 34 о митингах».
const WORDS_BESIDE_A_LOOKUP = 1

/** Builds the indexes of a corpus; find() is pure and takes about a millisecond. */
export function createRetriever(corpus: Corpus): Retriever {
  const texts = perLocale((locale) => analysed(passages(corpus, locale), locale))
  const lexicons: Lexicons = perLocale((locale) => createLexicon(texts[locale], locale))
  const indexes: Indexes = perLocale((locale) => createPassageIndex(texts[locale]))
  return { find: (question, chosen) => find(question, chosen, lexicons, indexes) }
}

function find(question: string, chosen: Locale, lexicons: Lexicons, indexes: Indexes): Finding {
  const query = understand(question, chosen, lexicons)
  const { locale } = query
  const about = smallTalk(query.reading.text) ?? smallTalk(question)
  if (about) return { kind: 'smalltalk', about, locale, query }
  const reference = lookup(query)
  if (reference) return { kind: 'lookup', reference, locale, query }
  const candidates = named(query, rank(query.terms, indexes))
  const [first, ...others] = candidates
  if (!first) return { kind: 'nothing', why: query.terms.length ? 'weak' : 'empty', near: [], locale, query }
  const foreign = elsewhere(query.reading.text)
  if (foreign && foreign !== 'old-constitution') return { kind: 'nothing', why: 'elsewhere', near: [], locale, query }
  const sure = query.referring ? 'answer' : verdict(query, candidates)
  if (sure === 'nothing') return { kind: 'nothing', why: 'weak', near: candidates.slice(0, 3), locale, query }
  return { kind: sure === 'answer' ? 'provision' : 'perhaps', candidates: [first, ...others], locale, query }
}

function lookup({ referring, reading }: Query): Reference | undefined {
  if (!referring) return undefined
  const beside = analyse(referring.rest, reading.locale).length
  return beside <= WORDS_BESIDE_A_LOOKUP || referring.reference.kind !== 'articles' ? referring.reference : undefined
}

/** A question that names an article is first of all about that one: «Почему в пункте 2 статьи 9 слово заменено». */
function named({ referring }: Query, ranking: readonly Candidate[]): readonly Candidate[] {
  if (referring?.reference.kind !== 'articles') return ranking
  const first = referring.reference.places.map(({ article }) => article)
  const found = first.map((article) => ranking.find((each) => each.article === article) ?? unranked(article))
  return [...found, ...ranking.filter((each) => !first.includes(each.article))]
}

function unranked(article: number): Candidate {
  return { article, score: 0, features: { law: 0, question: 0, questions: 0, coverage: 0 } }
}

function perLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  const [kk, ru, en] = locales.map(make) as [T, T, T]
  return { kk, ru, en }
}
