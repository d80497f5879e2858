import type { Corpus } from '../corpus/load.ts'
import { provisionOf } from '../corpus/provision.ts'
import type { Place, Reference } from '../corpus/reference.ts'
import { type Html, html, paragraphs } from '../reply/html.ts'
import { phrases } from '../reply/phrases/phrases.ts'
import type { Reply } from '../reply/reply.ts'
import { type Locale, unreachable } from '../text/locale.ts'
import { sectionReply } from './contents.ts'
import { wholeButton } from './found.ts'
import { articleReply, clauseReply, officialRow } from './provision.ts'

// «Статьи 1, 2, 3 … 96»: more buttons than this are no help.
const AT_ONCE = 10

/** A place asked for by number: the article, its clause or item, or a sentence on what is not there. */
export function lookupReply(corpus: Corpus, reference: Reference, locale: Locale): Reply {
  const say = phrases[locale]
  switch (reference.kind) {
    case 'no-such-article':
      return contentsBelow(html(say.noSuchArticle(reference.number)), locale)
    case 'no-such-section':
      return contentsBelow(html(say.noSuchSection(reference.number)), locale)
    case 'section':
      return sectionReply(corpus, reference.section, locale)
    case 'articles':
      return placesReply(corpus, reference.places, locale)
    default:
      return unreachable(reference)
  }
}

/** The articles that a look-up shows, in order; none where there is no such place. */
export function lookedUp(corpus: Corpus, reference: Reference): number[] {
  if (reference.kind === 'articles') return reference.places.map(({ article }) => article)
  if (reference.kind !== 'section') return []
  return corpus.articles.filter(({ section }) => section === reference.section).map(({ article }) => article)
}

function placesReply(corpus: Corpus, places: readonly Place[], locale: Locale): Reply {
  const [first = { article: 0 }, ...others] = places.slice(0, AT_ONCE)
  const shown = placeReply(corpus, first, locale)
  return {
    html: shown.html,
    keyboard: [...shown.keyboard, ...others.map(({ article }) => [wholeButton(corpus, article, locale)])],
  }
}

function placeReply(corpus: Corpus, place: Place, locale: Locale): Reply {
  const { article } = place
  const missing = missingPart(corpus, place, locale)
  if (missing) {
    const whole = articleReply(corpus, article, locale)
    return { html: paragraphs(missing, whole.html), keyboard: whole.keyboard }
  }
  const exact = withClause(corpus, place)
  if (!exact.clause) return articleReply(corpus, article, locale)
  return {
    html: clauseReply(corpus, exact, locale),
    keyboard: [[wholeButton(corpus, article, locale)], ...officialRow(corpus, exact, locale)],
  }
}

/** «Подпункт 17 статьи 46»: where only one clause has items, its number goes without saying. */
function withClause(corpus: Corpus, place: Place): Place {
  if (place.clause || !place.item) return place
  const at = provisionOf(corpus, place.article, 'ru').clauses.findIndex((clause) => clause.items.length)
  return { ...place, clause: at + 1 }
}

function missingPart(corpus: Corpus, place: Place, locale: Locale): Html | undefined {
  const { clauses } = provisionOf(corpus, place.article, locale)
  const say = phrases[locale]
  const name = say.article(place.article)
  // An article of one clause has no numbered clauses to lack: «п. 1» of it is the article itself.
  if (place.clause && place.clause > clauses.length) return html(say.noSuchClause(name, place.clause, clauses.length))
  if (!place.item) return undefined
  const within = place.clause ? clauses[place.clause - 1] : clauses.find((clause) => clause.items.length)
  const items = within?.items.length ?? 0
  const where = place.clause ? `${name}, ${say.clause(place.clause)}` : name
  return place.item > items ? html(say.noSuchItem(where, place.item, items)) : undefined
}

function contentsBelow(text: Html, locale: Locale): Reply {
  return { html: text, keyboard: [[{ text: phrases[locale].contents, action: { kind: 'contents', locale } }]] }
}
