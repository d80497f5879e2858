import type { Corpus } from '../corpus/load.ts'
import type { Explainer } from '../corpus/schema.ts'
import { bold, html, italic, paragraphs } from '../reply/html.ts'
import { phrases } from '../reply/phrases/phrases.ts'
import type { Reply } from '../reply/reply.ts'
import type { Locale } from '../text/locale.ts'
import { further, wrongButton } from './found.ts'
import { sourcesBehind } from './sources.ts'

const PROVISIONS = 4

/** An explainer with its sources and the provisions it rests on; undefined where there is none of that slug (an old button). */
export function explainerReply(corpus: Corpus, slug: string, locale: Locale): Reply | undefined {
  const explainer = find(corpus, slug)
  if (!explainer) return undefined
  const { title, text } = explainer[locale]
  const label = html(italic(phrases[locale].explained), sourcesBehind(explainer.sources, locale))
  const provisions = explainer.articles.slice(0, PROVISIONS).map((article) => ({ article }))
  return {
    html: paragraphs(bold(title), text, label),
    keyboard: [...further(corpus, provisions, locale), [wrongButton(explainer.articles[0] ?? 0, locale)]],
  }
}

/** A reply with a button to each explainer that ranks with it, below that to the whole article. */
export function withExplainers(corpus: Corpus, reply: Reply, slugs: readonly string[], locale: Locale): Reply {
  const rows = slugs.flatMap((slug) => {
    const explainer = find(corpus, slug)
    const text = explainer && phrases[locale].explainer(explainer[locale].title)
    return text ? [[{ text, action: { kind: 'explainer', locale, explainer: slug } as const }]] : []
  })
  const [whole = [], ...others] = reply.keyboard
  return { ...reply, keyboard: [whole, ...rows, ...others] }
}

function find(corpus: Corpus, slug: string): Explainer | undefined {
  return corpus.explainers.find((each) => each.slug === slug)
}
