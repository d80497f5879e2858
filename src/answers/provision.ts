import type { Corpus } from '../corpus/load.ts'
import { clauseNumber, officialAddress, type Provision, provisionOf } from '../corpus/provision.ts'
import type { Place } from '../corpus/reference.ts'
import { type Clause, LAST_ARTICLE } from '../corpus/schema.ts'
import type { Button } from '../reply/buttons.ts'
import { bold, expandable, type Html, html, italic, lines, link, marked, paragraphs, quote } from '../reply/html.ts'
import { pages } from '../reply/pages.ts'
import { phrases } from '../reply/phrases/phrases.ts'
import type { Reply } from '../reply/reply.ts'
import { type Locale, type OfficialLocale, officialLocales } from '../text/locale.ts'

/** Marks the words of a text that a question asked for. */
export type Mark = (text: string) => { readonly start: number; readonly end: number }[]

// What stands around the quotation (title, section, label), and facts of the reform above them, stay below the rest.
const PAGE = 2600
// Longer quotations open on touch, so that a phone shows the buttons without scrolling.
const FOLDED_FROM = 900

/** The heading of an article: its number and title, and the section it stands in. */
export function heading(corpus: Corpus, { article, section, locale, title }: Provision): Html {
  const names = corpus.sections[section]
  const say = phrases[locale]
  const head = bold(article === 0 ? title : `${say.article(article)}. ${title}`)
  return lines(head, names && italic(`${say.section(roman(section))}. ${names[locale]}`))
}

/** One clause, or one item of it, with the asked words in bold: what answers a question. */
export function clauseReply(corpus: Corpus, place: Place, locale: Locale, mark: Mark = () => []): Html {
  const provision = provisionOf(corpus, place.article, locale)
  const [first = [], ...more] = pages(blocksOf(provision, place), PAGE)
  // What stands on further pages is behind the button «in full»; here it must be seen that something is left out.
  const text = [...first, ...(more.length ? ['…'] : [])].join('\n')
  return paragraphs(heading(corpus, provision), quoted(text, mark), label(provision))
}

/**
 * Where no clause is named: the article. So too where the clause is one of our preamble's, which we part otherwise than the
 * law does.
 */
function blocksOf(provision: Provision, { clause = 0, item = 0 }: Place): string[] {
  const found = provision.clauses[clause - 1]
  if (!found) return blocks(provision)
  const [opening = '', ...rest] = clauseBlocks(provision, found, clause - 1)
  return item ? [opening, ...rest.slice(item - 1, item)] : [opening, ...rest]
}

/** A whole article, page by page. */
export function articleReply(corpus: Corpus, article: number, locale: Locale, page = 0): Reply {
  const provision = provisionOf(corpus, article, locale)
  const all = pages(blocks(provision), PAGE)
  const at = Math.min(Math.max(page, 0), all.length - 1)
  const say = phrases[locale]
  const counted = all.length > 1 ? italic(say.page(at + 1, all.length)) : undefined
  const body = paragraphs(
    heading(corpus, provision),
    quoted((all[at] ?? []).join('\n'), () => []),
    counted,
  )
  const turn = (text: string, to: number): Button => ({ text, action: { kind: 'article', locale, article, page: to } })
  const turns = [
    ...(at > 0 ? [turn(say.previous, at - 1)] : []),
    ...(at < all.length - 1 ? [turn(say.next, at + 1)] : []),
  ]
  return {
    html: paragraphs(body, label(provision)),
    keyboard: [
      ...(turns.length ? [turns] : []),
      ...neighbours(article, locale),
      ...officialRow(corpus, { article }, locale),
    ],
  }
}

function neighbours(article: number, locale: Locale): Button[][] {
  const say = phrases[locale]
  const to = (next: number, text: string): Button => ({
    text,
    action: { kind: 'article', locale, article: next, page: 0 },
  })
  const row = [
    ...(article > 0 ? [to(article - 1, `‹ ${say.articleShort(article - 1)}`)] : []),
    ...(article < LAST_ARTICLE ? [to(article + 1, `${say.articleShort(article + 1)} ›`)] : []),
  ]
  return [row]
}

/** Under an English answer: the same place in the two languages in which it is law. */
export function officialRow(corpus: Corpus, { article, clause, item = 0 }: Place, locale: Locale): Button[][] {
  if (locale !== 'en') return []
  const to = (language: OfficialLocale): Button => ({
    text: phrases.en.inLanguage(language, corpus.official[language] !== undefined),
    action: clause
      ? { kind: 'clause', locale: language, article, clause, item }
      : { kind: 'article', locale: language, article, page: 0 },
  })
  return [officialLocales.map(to)]
}

/** Says what the reader has before him, the law or our words, with a link to the source. */
export function label({ locale, official }: Provision): Html {
  const say = phrases[locale]
  const what = locale === 'en' ? say.unofficial : official ? say.officialText : say.restated
  return html(italic(what), ' · ', link(officialAddress(locale), say.source))
}

function quoted(text: string, mark: Mark): Html {
  const body = marked(text, mark(text))
  return text.length > FOLDED_FROM ? expandable(body) : quote(body)
}

/** A provision as blocks that a page may break between: clauses, and their items. */
function blocks(provision: Provision): string[] {
  return provision.clauses.flatMap((clause, at) => clauseBlocks(provision, clause, at))
}

function clauseBlocks(provision: Provision, { text, items, after }: Clause, at: number): string[] {
  const listed = items.map((item, nth) => `${nth + 1}) ${item}`)
  return [numbered(provision, at, text), ...listed, ...(after ? [after] : [])]
}

function numbered(provision: Provision, at: number, text: string): string {
  const number = clauseNumber(provision, at)
  return number === undefined ? text : `${number}. ${text}`
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI']

export function roman(section: number): string {
  return ROMAN[section] ?? String(section)
}
