import type { Corpus } from '../corpus/load.ts'
import { provisionOf } from '../corpus/provision.ts'
import type { Button, Keyboard } from '../reply/buttons.ts'
import { type Html, html, italic, paragraphs } from '../reply/html.ts'
import { cut } from '../reply/pages.ts'
import { phrases } from '../reply/phrases/phrases.ts'
import type { Reply } from '../reply/reply.ts'
import { highlight } from '../retrieval/highlight.ts'
import type { FoundArticle } from '../retrieval/retriever.ts'
import type { Query } from '../retrieval/understand.ts'
import type { Locale } from '../text/locale.ts'
import { clauseReply, officialRow } from './provision.ts'

const FURTHER = 2
const OFFERED = 3
// Enough to see that it was understood; a question may be longer than what is left beside the longest quotation.
const READ_SHOWN = 200

/** The provision that answers, and up to two more as buttons. */
export function foundReply(corpus: Corpus, candidates: readonly FoundArticle[], query: Query, locale: Locale): Reply {
  const [best, ...others] = candidates as readonly [FoundArticle, ...FoundArticle[]]
  const place = { article: best.article, ...best.place }
  const body = clauseReply(corpus, place, locale, (text) => highlight(text, locale, query.terms))
  return {
    html: paragraphs(readAs(query, locale), body),
    keyboard: [
      [wholeButton(corpus, best.article, locale)],
      ...officialRow(corpus, place, locale),
      ...further(corpus, others.slice(0, FURTHER), locale),
      [wrongButton(best.article, locale)],
    ],
  }
}

/** A question read through another keyboard layout or out of Latin letters: what was made of it. */
export function readAs({ reading }: Query, locale: Locale): Html | undefined {
  return reading.repair === 'none' ? undefined : searchedFor(reading.text, locale)
}

/** What was looked for in the place of what was typed. */
export function searchedFor(text: string, locale: Locale): Html {
  const [shown = '', ...more] = cut(text, READ_SHOWN)
  return italic(phrases[locale].searchedFor(more.length ? `${shown} …` : shown))
}

/** Candidates without a claim that one of them answers. */
export function perhapsReply(corpus: Corpus, candidates: readonly FoundArticle[], locale: Locale): Reply {
  const offered = candidates.slice(0, OFFERED)
  return {
    html: html(phrases[locale].perhaps),
    keyboard: [...further(corpus, offered, locale), [wrongButton(offered[0]?.article ?? 0, locale)]],
  }
}

/** Candidates as buttons, a row each, named by number and title. */
export function further(corpus: Corpus, candidates: readonly FoundArticle[], locale: Locale): Keyboard {
  return candidates.map(({ article, place }) => {
    const { title } = provisionOf(corpus, article, locale)
    const say = phrases[locale]
    const text = article === 0 ? title : `${say.articleShort(article)} · ${title}`
    const action = place?.clause
      ? ({ kind: 'clause', locale, article, clause: place.clause, item: place.item ?? 0 } as const)
      : ({ kind: 'article', locale, article, page: 0 } as const)
    return [{ text, action }]
  })
}

export function wholeButton(corpus: Corpus, article: number, locale: Locale): Button {
  const say = phrases[locale]
  const name = article === 0 ? provisionOf(corpus, 0, locale).title : say.article(article)
  return { text: say.whole(name), action: { kind: 'article', locale, article, page: 0 } }
}

/** 👎: opens the dialogue about a wrong answer. */
export function wrongButton(article: number, locale: Locale): Button {
  return { text: phrases[locale].wrong, action: { kind: 'wrong', locale, article } }
}
