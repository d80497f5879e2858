import type { Corpus } from '../corpus/load.ts'
import { provisionOf } from '../corpus/provision.ts'
import type { Button, Keyboard } from '../reply/buttons.ts'
import { bold, html, lines } from '../reply/html.ts'
import { phrases } from '../reply/phrases/phrases.ts'
import type { Reply } from '../reply/reply.ts'
import type { FoundArticle } from '../retrieval/retriever.ts'
import type { Locale } from '../text/locale.ts'
import { roman } from './provision.ts'

const NEAREST = 4

/** The preamble and the eleven sections. */
export function contentsReply(corpus: Corpus, locale: Locale): Reply {
  const say = phrases[locale]
  const sections = Object.keys(corpus.sections).map(Number)
  const preamble = provisionOf(corpus, 0, locale).title
  return {
    html: html(bold(say.contents)),
    keyboard: [
      [{ text: preamble, action: { kind: 'article', locale, article: 0, page: 0 } }],
      ...sections.map((section) => [sectionButton(corpus, section, locale)]),
      [{ text: say.topics, action: { kind: 'topics', locale } }],
    ],
  }
}

/** One section: its articles, two to a row would cut their titles on a phone, so one. */
export function sectionReply(corpus: Corpus, section: number, locale: Locale): Reply {
  const say = phrases[locale]
  const name = corpus.sections[section]?.[locale] ?? ''
  const articles = corpus.articles.filter((article) => article.section === section).map(({ article }) => article)
  return {
    html: lines(
      bold(`${say.section(roman(section))}. ${name}`),
      say.articlesOf(articles[0] ?? 0, articles.at(-1) ?? 0),
    ),
    keyboard: [...articleButtons(corpus, articles, locale), [contentsButton(locale)]],
  }
}

/** All topics. */
export function topicsReply(corpus: Corpus, locale: Locale): Reply {
  const buttons = Object.keys(corpus.topics).map((topic) => topicButton(corpus, topic, locale))
  return { html: html(bold(phrases[locale].topics)), keyboard: [...inRows(buttons, 2), [contentsButton(locale)]] }
}

/** One topic: the articles under it; undefined where there is no such topic. */
export function topicReply(corpus: Corpus, topic: string, locale: Locale): Reply | undefined {
  // The slug comes from a button's data: «constructor» is no topic.
  const names = Object.hasOwn(corpus.topics, topic) ? corpus.topics[topic] : undefined
  if (!names) return undefined
  const articles = corpus.articles.filter(({ topics }) => topics.includes(topic)).map(({ article }) => article)
  return {
    html: html(bold(names[locale])),
    keyboard: [
      ...articleButtons(corpus, articles, locale),
      [{ text: phrases[locale].topics, action: { kind: 'topics', locale } }],
    ],
  }
}

/** Nothing was found: the contents, and the topics nearest to what was asked. */
export function nothingKeyboard(corpus: Corpus, near: readonly FoundArticle[], locale: Locale): Keyboard {
  const slugs = near.flatMap(({ article }) => corpus.articles.find((each) => each.article === article)?.topics ?? [])
  const topics = [...new Set(slugs)].slice(0, NEAREST).map((topic) => topicButton(corpus, topic, locale))
  return [...inRows(topics, 2), [contentsButton(locale)]]
}

function contentsButton(locale: Locale): Button {
  return { text: phrases[locale].contents, action: { kind: 'contents', locale } }
}

export function sectionButton(corpus: Corpus, section: number, locale: Locale): Button {
  const name = corpus.sections[section]?.[locale] ?? ''
  return { text: `${roman(section)}. ${name}`, action: { kind: 'section', locale, section } }
}

function topicButton(corpus: Corpus, topic: string, locale: Locale): Button {
  return { text: corpus.topics[topic]?.[locale] ?? topic, action: { kind: 'topic', locale, topic } }
}

function articleButtons(corpus: Corpus, articles: readonly number[], locale: Locale): Button[][] {
  const say = phrases[locale]
  return articles.map((article) => [
    {
      text: `${say.articleShort(article)} · ${provisionOf(corpus, article, locale).title}`,
      action: { kind: 'article', locale, article, page: 0 },
    },
  ])
}

export function inRows(buttons: readonly Button[], width: number): Button[][] {
  return buttons.flatMap((_, at) => (at % width ? [] : [buttons.slice(at, at + width)]))
}
