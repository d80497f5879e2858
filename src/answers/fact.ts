import type { Corpus } from '../corpus/load.ts'
import type { Fact } from '../corpus/schema.ts'
import { bold, type Html, html, italic, lines, paragraphs } from '../reply/html.ts'
import { phrases } from '../reply/phrases/phrases.ts'
import type { Reply } from '../reply/reply.ts'
import type { Beside } from '../retrieval/retriever.ts'
import { type Locale, unreachable } from '../text/locale.ts'
import { further, wrongButton } from './found.ts'
import { sourcesBehind } from './sources.ts'

type Found = Pick<Beside, 'facts' | 'candidates'>

const FURTHER = 2

/** Facts of the reform: what is asked in the first line, how firm it is and who says so, the provisions beside it. */
export function factReply(corpus: Corpus, found: Found, locale: Locale): Reply {
  const [first] = found.facts
  const own = corpus.facts.find(({ id }) => id === first)?.articles.map((article) => ({ article })) ?? []
  const beside = own.length ? own : found.candidates.slice(0, FURTHER)
  return {
    html: paragraphs(...found.facts.map((id) => factText(corpus, id, locale))),
    keyboard: [...further(corpus, beside, locale), [wrongButton(beside[0]?.article ?? 0, locale)]],
  }
}

/** The first sentence of each fact, above what the law says; empty where there are none. */
export function factsAbove(corpus: Corpus, ids: readonly string[], locale: Locale): Html {
  return paragraphs(
    ...ids.map((id) => {
      const fact = factOf(corpus, id)
      return lines(bold(sentences(fact[locale].fact)[0] ?? ''), firmness(fact, locale))
    }),
  )
}

function factText(corpus: Corpus, id: string, locale: Locale): Html {
  const fact = factOf(corpus, id)
  const [first = '', ...rest] = sentences(fact[locale].fact)
  return paragraphs(bold(first), rest.join(' '), firmness(fact, locale))
}

function factOf(corpus: Corpus, id: string): Fact {
  const fact = corpus.facts.find((each) => each.id === id)
  if (fact) return fact
  throw new Error(`answers: there is no fact ${id} in corpus/timeline.yaml; run npm run train after changing it.`)
}

/** Says that this is a fact of the reform and not the law, and whose word it is. */
function firmness({ firmness: how, sources }: Fact, locale: Locale): Html {
  const say = phrases[locale].facts
  const from = sourcesBehind(sources, locale)
  switch (how) {
    case 'firm':
      return html(italic(say.firm), from)
    case 'one':
      return html(italic(say.one), from)
    case 'preliminary':
      return html(italic(say.preliminary), from)
    case 'unknown':
      return html(italic(say.unknown))
    default:
      return unreachable(how)
  }
}

// A sentence ends after a word, a number or a bracket; «17 марта 2026 г. Комиссия» does not end at «г.».
function sentences(text: string): string[] {
  return text.split(/(?<=(?:\p{L}{3}|\d|[»)%])[.!?])\s+(?=[\p{Lu}«])/u)
}
