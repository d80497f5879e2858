import type { Corpus } from '../corpus/load.ts'
import type { Fact } from '../corpus/schema.ts'
import { bold, type Html, html, italic, paragraphs } from '../reply/html.ts'
import { phrases } from '../reply/phrases/phrases.ts'
import type { Reply } from '../reply/reply.ts'
import type { Finding } from '../retrieval/retriever.ts'
import { type Locale, unreachable } from '../text/locale.ts'
import { further } from './found.ts'

const FURTHER = 2

/** A fact of the reform: what is asked in the first line, how firm it is and who says so, the provisions beside it. */
export function factReply(corpus: Corpus, found: Extract<Finding, { kind: 'fact' }>, locale: Locale): Reply {
  const fact = corpus.facts.find(({ id }) => id === found.fact)
  if (!fact) throw new Error(`answers: there is no fact ${found.fact} in corpus/timeline.yaml.`)
  const [first = '', ...rest] = sentences(fact[locale].fact)
  const own = fact.articles.map((article) => ({ article }))
  const beside = own.length ? own : found.candidates.slice(0, FURTHER)
  return {
    html: paragraphs(bold(first), rest.join(' '), firmness(fact, locale)),
    keyboard: further(corpus, beside, locale),
  }
}

/** Says that this is a fact of the reform and not the law, and whose word it is. */
function firmness({ firmness: how, sources }: Fact, locale: Locale): Html {
  const say = phrases[locale].facts
  const from = sources.length ? html(' · ', sources.join(', ')) : html('')
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

// A full stop after a number («17 марта 2026 г.») or a single letter ends no sentence.
function sentences(text: string): string[] {
  return text.split(/(?<=[^\s\d.]{2}[.!?»])\s+(?=[\p{Lu}«\d])/u)
}
