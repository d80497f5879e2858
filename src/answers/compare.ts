import type { Corpus } from '../corpus/load.ts'
import { provisionOf } from '../corpus/provision.ts'
import type { Keyboard } from '../reply/buttons.ts'
import { bold, html, italic, paragraphs } from '../reply/html.ts'
import { phrases } from '../reply/phrases/phrases.ts'
import type { Reply } from '../reply/reply.ts'
import type { FoundArticle } from '../retrieval/retriever.ts'
import type { Locale } from '../text/locale.ts'
import { further, wholeButton, wrongButton } from './found.ts'
import { heading, officialRow } from './provision.ts'

const FURTHER = 2

/** What the 1995 Constitution said, what that of 2026 says, told apart; the provision in force is a touch away. */
export function compareReply(corpus: Corpus, candidates: readonly FoundArticle[], locale: Locale): Reply {
  const [best = { article: 0 }, ...others] = candidates
  const { article } = best
  return {
    html: paragraphs(
      heading(corpus, provisionOf(corpus, article, locale)),
      thenAndNow(corpus, article, locale),
      label(locale),
    ),
    keyboard: [
      ...clauseInForce(best, locale),
      [wholeButton(corpus, article, locale)],
      ...officialRow(corpus, { article, ...best.place }, locale),
      ...further(corpus, others.slice(0, FURTHER), locale),
      [wrongButton(article, locale)],
    ],
  }
}

/** The clause in force that answers, a touch away. */
function clauseInForce({ article, place }: FoundArticle, locale: Locale): Keyboard {
  if (!place?.clause) return []
  const say = phrases[locale]
  const action = { kind: 'clause', locale, article, clause: place.clause, item: place.item ?? 0 } as const
  return [[{ text: `${say.article(article)}, ${say.clause(place.clause)}`, action }]]
}

/** An article of the 1995 Constitution, asked for by its number: where it went, and what stands there now. */
export function formerReply(corpus: Corpus, number: string, locale: Locale): Reply {
  const say = phrases[locale]
  const former = corpus.from1995[number]
  if (!former) return { html: html(say.noSuchFormerArticle(number)), keyboard: [] }
  const [main] = former.to
  const compared = main === undefined ? undefined : thenAndNow(corpus, main, locale)
  return {
    html: paragraphs(bold(say.formerArticle(number)), former[locale], compared, label(locale)),
    keyboard: former.to.map((article) => [wholeButton(corpus, article, locale)]),
  }
}

function thenAndNow(corpus: Corpus, article: number, locale: Locale) {
  const say = phrases[locale]
  const change = corpus.articles[article]?.since1995[locale]
  return change && paragraphs(html(bold(say.before), '\n', change.old), html(bold(say.now), '\n', change.now))
}

function label(locale: Locale) {
  return italic(phrases[locale].compared)
}
