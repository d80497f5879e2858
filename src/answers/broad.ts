import type { Corpus } from '../corpus/load.ts'
import { clauseNumber, type Provision, provisionOf } from '../corpus/provision.ts'
import type { Place } from '../corpus/reference.ts'
import type { Group } from '../corpus/schema.ts'
import type { Button } from '../reply/buttons.ts'
import { bold, type Html, italic, lines, paragraphs } from '../reply/html.ts'
import { cut } from '../reply/pages.ts'
import { phrases } from '../reply/phrases/phrases.ts'
import type { Reply } from '../reply/reply.ts'
import type { Query } from '../retrieval/understand.ts'
import type { Locale } from '../text/locale.ts'
import { inRows, sectionButton } from './contents.ts'
import { readAs, wholeButton, wrongButton } from './found.ts'
import { label } from './provision.ts'

// Seven lines of this length with their titles are one screen of a phone or little more.
const LINE = 180
const IN_A_ROW = 4

/** The main provisions of a group, a line each in our own words, under the hedge that there are more. */
export function broadReply(corpus: Corpus, { places }: Group, query: Query, locale: Locale): Reply {
  // A list of shortened quotations would look like the law and be none: it is restated, also where the law is imported.
  const restated: Corpus = { ...corpus, official: {} }
  const articles = [...new Set(places.map(({ article }) => article))]
  const main = provisionOf(restated, articles[0] ?? 0, locale)
  const listed = articles.map((article) => {
    const own = places.filter((place) => place.article === article)
    return provisionLines(restated, article, own, locale)
  })
  const others = articles.slice(1).map((article) => articleButton(article, locale))
  return {
    html: paragraphs(readAs(query, locale), italic(phrases[locale].broad), ...listed, label(main)),
    keyboard: [
      [wholeButton(corpus, main.article, locale)],
      ...inRows(others, IN_A_ROW),
      [sectionButton(corpus, main.section, locale)],
      [wrongButton(main.article, locale)],
    ],
  }
}

/** One article of the list: its number and title, and each clause or item of it that is listed. */
function provisionLines(corpus: Corpus, article: number, places: readonly Place[], locale: Locale): Html {
  const provision = provisionOf(corpus, article, locale)
  const head = bold(`${phrases[locale].article(article)}. ${provision.title}`)
  return lines(head, ...places.map((place) => placeLine(provision, place)))
}

function placeLine(provision: Provision, { clause = 0, item }: Place): string {
  const found = provision.clauses[clause - 1]
  const text = (item ? found?.items[item - 1] : found?.text) ?? ''
  const [shown = '', ...more] = cut(text.replace(/;$/, ''), LINE)
  return `${numbered(provision, clause, item)}${shown}${more.length ? ' …' : ''}`
}

/** «4. », «5) » in an article of one clause, «4.5) » in others. */
function numbered(provision: Provision, clause: number, item: number | undefined): string {
  const number = clauseNumber(provision, clause - 1)
  if (item) return number ? `${number}.${item}) ` : `${item}) `
  return number ? `${number}. ` : ''
}

function articleButton(article: number, locale: Locale): Button {
  return { text: phrases[locale].articleShort(article), action: { kind: 'article', locale, article, page: 0 } }
}
