import type { Corpus } from '../../src/corpus/load.ts'
import type { Article, Wording } from '../../src/corpus/schema.ts'
import { FEATURES, type Model } from '../../src/retrieval/classifier.ts'
import type { Lexicon } from '../../src/retrieval/lexicon.ts'
import { type Lexicons, understand } from '../../src/retrieval/understand.ts'
import { type Locale, locales } from '../../src/text/locale.ts'
import { shuffled } from '../../src/training/shuffle.ts'

/** A corpus with a part taken out. */
export type Change = (corpus: Corpus) => Corpus

export const withoutQuestions: Change = withQuestions(0)
export const withoutWords: Change = worded((wording) => ({ ...wording, words: [] }))
export const withoutTerms: Change = (corpus) => ({ ...corpus, terms: { kk: [], ru: [], en: [] } })
export const withoutSynonyms: Change = (corpus) => ({ ...corpus, synonyms: [] })
export const withoutExplainers: Change = (corpus) => ({ ...corpus, explainers: [] })
export const withoutChangeQuestions: Change = (corpus) => ({
  ...corpus,
  articles: corpus.articles.map((article) => {
    const quiet = { ...article.since1995 }
    for (const locale of locales) quiet[locale] = { ...quiet[locale], questions: [] }
    return { ...article, since1995: quiet }
  }),
})

/** So many questions a provision and language: some of each kind, since a file's first ones ask for its first clause. */
export function withQuestions(most: number): Change {
  return worded((wording, article) => ({ ...wording, questions: shuffled(wording.questions, article).slice(0, most) }))
}

/** One change after the other. */
export function both(...changes: readonly Change[]): Change {
  return (corpus) => changes.reduce((changed, change) => change(changed), corpus)
}

/** The wording of each provision in each language, changed. */
export function worded(change: (wording: Wording, article: number) => Wording): Change {
  const changed = (article: Article): Article => ({
    ...article,
    ...Object.fromEntries(locales.map((locale) => [locale, change(article[locale], article.article)])),
  })
  return (corpus) => ({ ...corpus, articles: corpus.articles.map(changed) })
}

/** A classifier that knows nothing: every subject is as likely, and every answer stands in the first clause. */
export function blank(model: Model): Model {
  const labels = model.labels.filter((label) => /^(\D|\d+\.1$)/.test(label))
  return { ...model, labels, weights: new Int8Array(FEATURES * labels.length) }
}

/** Another way to read a question. */
export type Read = typeof understand

/** No word is taken for a misspelling of another. */
export const withoutCorrection: Read = (question, chosen, lexicons) =>
  understand(
    question,
    chosen,
    each(lexicons, (lexicon) => ({ ...lexicon, corrected: () => undefined })),
  )

/** What was typed is read as it stands: through no other keyboard layout, and not out of Latin letters. */
export const withoutRepair: Read = (question, chosen, lexicons) => {
  const { tried } = understand(question, chosen, lexicons)
  const plain = new Set(tried.flatMap(({ text, repair }) => (repair === 'none' ? [text] : [])))
  const share = (lexicon: Lexicon) => (text: string) => (plain.has(text) ? lexicon.share(text) : 0)
  return understand(
    question,
    chosen,
    each(lexicons, (lexicon) => ({ ...lexicon, share: share(lexicon) })),
  )
}

/** Every word is looked up in the question's own language. */
export const withoutOtherLanguages: Read = (question, chosen, lexicons) => {
  const { locale: own } = understand(question, chosen, lexicons).reading
  const knows = (lexicon: Lexicon) => (lexicon.locale === own ? lexicon.knows : () => false)
  return understand(
    question,
    chosen,
    each(lexicons, (lexicon) => ({ ...lexicon, knows: knows(lexicon) })),
  )
}

function each(lexicons: Lexicons, change: (lexicon: Lexicon) => Lexicon): Lexicons {
  return Object.fromEntries(locales.map((locale: Locale) => [locale, change(lexicons[locale])])) as Record<
    Locale,
    Lexicon
  >
}
