import type { Corpus } from '../corpus/load.ts'
import { clauseNumber, officialAddress, type Provision, provisionOf } from '../corpus/provision.ts'
import type { Place } from '../corpus/reference.ts'
import type { Clause } from '../corpus/schema.ts'
import type { Button } from '../reply/buttons.ts'
import { bold, expandable, type Html, html, italic, lines, link, marked, paragraphs, quote } from '../reply/html.ts'
import { cut, pages } from '../reply/pages.ts'
import { phrases } from '../reply/phrases/phrases.ts'
import type { Reply } from '../reply/reply.ts'
import type { Locale } from '../text/locale.ts'

/** Marks the words of a text that a question asked for. */
export type Mark = (text: string) => { readonly start: number; readonly end: number }[]

// What stands around the quotation (title, section, label) stays far below the 600 units kept free here.
const PAGE = 3400
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
  const at = (place.clause ?? 1) - 1
  const clause = provision.clauses[at]
  if (!clause) return wholeOrFirst(corpus, provision, mark)
  const text = place.item ? itemText(provision, at, place.item) : clauseText(provision, at)
  return paragraphs(heading(corpus, provision), quoted(text, mark), label(provision))
}

/** Where a question names no clause better than another: a short article whole, of a long one the first page. */
function wholeOrFirst(corpus: Corpus, provision: Provision, mark: Mark): Html {
  const [first = []] = pages(blocks(provision), PAGE)
  return paragraphs(heading(corpus, provision), quoted(first.join('\n'), mark), label(provision))
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
    keyboard: [...(turns.length ? [turns] : []), ...neighbours(article, locale), ...officialRow(article, 0, 0, locale)],
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
    ...(article < 96 ? [to(article + 1, `${say.articleShort(article + 1)} ›`)] : []),
  ]
  return [row]
}

/** Under an English answer: the same place in the two languages in which it is law. */
export function officialRow(article: number, clause: number, item: number, locale: Locale): Button[][] {
  if (locale !== 'en') return []
  const say = phrases.en
  const to = (text: string, language: Locale): Button => ({
    text,
    action: clause
      ? { kind: 'clause', locale: language, article, clause, item }
      : { kind: 'article', locale: language, article, page: 0 },
  })
  return [[to(say.inKazakh, 'kk'), to(say.inRussian, 'ru')]]
}

/** Says what the reader has before him, the law or our words, with a link to the source. */
export function label({ locale, official }: Provision): Html {
  const say = phrases[locale]
  const what = locale === 'en' ? say.unofficial : official ? say.officialText : say.restated
  return html(italic(what), ' · ', link(officialAddress(locale), say.source))
}

function quoted(text: string, mark: Mark): Html {
  const [shown = ''] = cut(text, PAGE)
  const body = marked(shown, mark(shown))
  return shown.length > FOLDED_FROM ? expandable(body) : quote(body)
}

/** A provision as blocks that a page may break between: clauses, and their items. */
function blocks(provision: Provision): string[] {
  return provision.clauses.flatMap((clause, at) => [
    numbered(provision, at, clause.text),
    ...clause.items.map((item, nth) => `${nth + 1}) ${item}`),
    ...(clause.after ? [clause.after] : []),
  ])
}

function clauseText(provision: Provision, at: number): string {
  const clause = provision.clauses[at] as Clause
  const items = clause.items.map((item, nth) => `${nth + 1}) ${item}`)
  return [numbered(provision, at, clause.text), ...items, ...(clause.after ? [clause.after] : [])].join('\n')
}

function itemText(provision: Provision, at: number, item: number): string {
  const clause = provision.clauses[at] as Clause
  return [numbered(provision, at, clause.text), `${item}) ${clause.items[item - 1] ?? ''}`].join('\n')
}

function numbered(provision: Provision, at: number, text: string): string {
  const number = clauseNumber(provision, at)
  return number === undefined ? text : `${number}. ${text}`
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI']

export function roman(section: number): string {
  return ROMAN[section] ?? String(section)
}
