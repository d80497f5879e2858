import { hasCyrillic } from '../text/fold.ts'
import type { Locale } from '../text/locale.ts'
import { latinAsKazakh, latinAsRussian } from '../text/translit.ts'
import type { Corpus } from './load.ts'
import { officialText } from './official.ts'
import type { Article, Clause } from './schema.ts'

/** What a passage is about: an article by its number, a fact or an explainer by its slug, or something else altogether. */
export type Subject = number | `fact ${string}` | `explainer ${string}` | typeof OFF_TOPIC
export const OFF_TOPIC = 'off-topic'

/** What can be found: a piece of a text (a clause, an item, a fact, an explainer), or a question that its subject answers. */
export type Passage = {
  readonly subject: Subject
  readonly clause?: number // 1-based, as people count
  readonly item?: number
  readonly kind: 'text' | 'question'
  readonly title: string // of the article or explainer, in the passage's language
  readonly text: string
}

/**
 * All passages of one language: restated clauses, official ones where imported, facts, explainers, names of things, how people
 * ask for all these, and what they send that nothing answers.
 */
export function passages(corpus: Corpus, locale: Locale): Passage[] {
  const typed = [
    ...corpus.articles.flatMap((article) => questionsOf(article, locale)),
    ...factsOf(corpus, locale),
    ...explainersOf(corpus, locale),
    ...offTopicOf(corpus, locale),
  ]
  return [
    ...corpus.articles.flatMap((article) => clausesOf(article, article[locale].clauses, locale)),
    ...corpus.articles.flatMap((article) => officialOf(corpus, article, locale)),
    ...typed.map((passage) => outOfLatin(passage, locale)),
    ...termsOf(corpus, locale),
  ]
}

function clausesOf({ article, ...wordings }: Article, clauses: readonly Clause[], locale: Locale): Passage[] {
  const { title } = wordings[locale]
  return clauses.flatMap(({ text, items, after }, at) => {
    const place = { subject: article, clause: at + 1, kind: 'text' as const, title }
    // An item is found by its own words; the clause's opening words («Президент: …») go with each.
    const own = items.map((item, nth) => ({ ...place, item: nth + 1, text: `${text} ${item}` }))
    return [{ ...place, text: after ? `${text} ${after}` : text }, ...own]
  })
}

/** The words stand in one passage: a single one of them, on its own, would look like a question that fits word for word. */
function questionsOf({ article, since1995, ...wordings }: Article, locale: Locale): Passage[] {
  const { title, questions, words, clauses } = wordings[locale]
  const only = clauses.length === 1 ? 1 : undefined // who asks of an article of one clause asks of that
  const asked = (text: string, place?: Asked) => questionOf(article, text, title, place)
  return [
    ...questions.map(({ text, clause = only, item }) => asked(text, { clause, item })),
    ...(words.length ? [asked(words.join(' '))] : []),
    ...since1995[locale].questions.map((text) => asked(text)),
  ]
}

function officialOf(corpus: Corpus, article: Article, locale: Locale): Passage[] {
  const official = officialText(corpus, locale)?.articles.find((each) => each.article === article.article)
  return official ? clausesOf(article, official.clauses, locale) : []
}

function factsOf({ facts }: Corpus, locale: Locale): Passage[] {
  return facts.flatMap(({ id, ...wordings }) => {
    const { fact, questions } = wordings[locale]
    return [textOf(`fact ${id}`, fact), ...questions.map((text) => questionOf(`fact ${id}`, text))]
  })
}

function explainersOf({ explainers }: Corpus, locale: Locale): Passage[] {
  return explainers.flatMap(({ slug, ...wordings }) => {
    const { title, text, questions } = wordings[locale]
    const subject = `explainer ${slug}` as const
    return [textOf(subject, text, title), ...questions.map((question) => questionOf(subject, question))]
  })
}

function textOf(subject: Subject, text: string, title = ''): Passage {
  return { subject, kind: 'text', title, text }
}

type Asked = { readonly clause?: number | undefined; readonly item?: number | undefined }

function questionOf(subject: Subject, text: string, title = '', { clause, item }: Asked = {}): Passage {
  return { subject, kind: 'question', title, text, ...(clause && { clause }), ...(item && { item }) }
}

/** A question that stands in the corpus as typed, in Latin letters, is found as those are that come so: read out of them. */
function outOfLatin(passage: Passage, locale: Locale): Passage {
  if (locale === 'en' || passage.kind !== 'question' || hasCyrillic(passage.text)) return passage
  const read = locale === 'kk' ? latinAsKazakh : latinAsRussian
  return { ...passage, text: read(passage.text) }
}

/** A name of a thing asks for the provision it leads to. */
function termsOf({ terms }: Corpus, locale: Locale): Passage[] {
  return terms[locale].flatMap(({ say, law, articles: [main = 0] }) =>
    [...say, law].map((text) => questionOf(main, text)),
  )
}

/** What people send that the Constitution does not answer: a subject like any other, so that it can be found too. */
function offTopicOf({ offTopic }: Corpus, locale: Locale): Passage[] {
  return offTopic[locale].map((text) => questionOf(OFF_TOPIC, text))
}
