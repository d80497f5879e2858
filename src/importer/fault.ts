import { LAST_ARTICLE, LAST_SECTION } from '../corpus/schema.ts'
import { clausesIn, itemsIn } from './shape.ts'
import { SENTENCE_END } from './sift.ts'
import type { Article, Clause, Tree } from './tree.ts'

/** The first thing by which the tree is not the whole Constitution, as a sentence that names the place; undefined if it is. */
export function faultOf(tree: Tree): string | undefined {
  return (
    anotherLaw(tree) ??
    preambleFault(tree) ??
    sequence('article', tree.articles) ??
    cutShort(tree) ??
    sequence('section', tree.sections) ??
    sectionCount(tree) ??
    first(tree.sections, (section) => sectionFault(section, tree)) ??
    first(tree.articles, articleFault) ??
    brokenOff(tree)
  )
}

type Numbered = { readonly number: string }

// The Constitution of 1995 had articles up to 99.
function anotherLaw({ articles }: Tree): string | undefined {
  const beyond = articles.find(({ number }) => Number(number) > LAST_ARTICLE)
  return (
    beyond &&
    `article ${beyond.number} stands in the text, the Constitution of 2026 has ${LAST_ARTICLE}: it may be that of 1995`
  )
}

function preambleFault({ preamble }: Tree): string | undefined {
  if (preamble === '') return 'the preamble («Мы, …», «Біз, …») is missing'
  return openEnd('the preamble', preamble)
}

function sequence(name: string, parts: readonly Numbered[]): string | undefined {
  const at = parts.findIndex(({ number }, index) => number !== String(index + 1))
  const found = parts[at]?.number
  if (found === undefined) return undefined
  if (parts.slice(0, at).some(({ number }) => number === found)) return `${name} ${found} stands twice`
  if (/^\d+$/.test(found)) return `${name} ${at + 1} is missing${at > 0 ? ` after ${at}` : ''}`
  return `${name} ${found} is none of the numbers 1, 2, 3 … that this program can keep: it came by a later amendment`
}

function cutShort({ articles }: Tree): string | undefined {
  if (articles.length === LAST_ARTICLE) return undefined
  return `the text ends in article ${articles.length}: cut short, the Constitution has ${LAST_ARTICLE}`
}

function sectionCount({ sections }: Tree): string | undefined {
  if (sections.length === LAST_SECTION) return undefined
  return `${sections.length} section headings stand in the text, the Constitution has ${LAST_SECTION}`
}

function sectionFault({ number, title }: Tree['sections'][number], { articles }: Tree): string | undefined {
  if (title === '') return `section ${number} has no title`
  if (!articles.some(({ section }) => section === number)) return `section ${number} has no articles`
  return undefined
}

function articleFault({ number, section, clauses }: Article): string | undefined {
  const place = `article ${number}`
  if (section === '') return `${place} stands before section 1`
  if (clauses.length === 0) return `${place} has no text`
  if (clauses.length > 1 && clauses[0]?.number === '') return `${place}: text stands before clause 1`
  const unnumbered = clauses.length === 1 && clauses[0]?.number === ''
  return (
    (unnumbered ? undefined : sequence(`${place}: clause`, clauses)) ??
    tooFew(place, 'clauses', clauses.length, clausesIn(Number(number))) ??
    first(clauses, (clause, at) =>
      clauseFault(unnumbered ? place : `${place}, clause ${clause.number}`, clause, itemsIn(Number(number), at + 1)),
    )
  )
}

function tooFew(place: string, what: string, found: number, known: number): string | undefined {
  return found < known ? `${place}: ${what} read: ${found}, there are ${known}: the text has a hole` : undefined
}

function clauseFault(place: string, { text, items, after }: Clause, knownItems: number): string | undefined {
  const empty = items.find((item) => item.text === '')
  if (text === '') return `${place} has no text`
  if (empty) return `${place}: sub-item ${empty.number} has no text`
  // The line that leads to a list ends in a colon in all lists of both languages. In 55.4 a text stands before that line.
  if (items.length > 0 && !text.endsWith(':')) return `${place}: the line before its sub-items is missing`
  return (
    sequence(`${place}: sub-item`, items) ??
    tooFew(place, 'sub-items', items.length, knownItems) ??
    openEnd(place, after || items.at(-1)?.text || text)
  )
}

// A list whose last sub-items are lost ends in «;», one that lost all of them in «:».
function openEnd(place: string, end: string): string | undefined {
  return /[:;,]$/.test(end) ? `${place} breaks off after «…${end.slice(-30)}»` : undefined
}

function brokenOff({ articles }: Tree): string | undefined {
  const last = articles.at(-1)?.clauses.at(-1)
  const end = last?.after || last?.items.at(-1)?.text || last?.text || ''
  return SENTENCE_END.test(end) ? undefined : `the text breaks off in its last article after «…${end.slice(-30)}»`
}

function first<T>(parts: readonly T[], fault: (part: T, at: number) => string | undefined): string | undefined {
  for (const [at, part] of parts.entries()) {
    const found = fault(part, at)
    if (found) return found
  }
  return undefined
}
