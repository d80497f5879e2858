import type { Corpus } from '../corpus/load.ts'
import type { Model } from '../retrieval/classifier.ts'
import type { Weights } from '../retrieval/weights.ts'
import { locales, perLocale } from '../text/locale.ts'
import { trainClassifier } from './classifier.ts'
import { EVEN, type Labelled, learnWeights } from './weights.ts'

/** All that a retriever learns: the classifier from the corpus, the linear weights from labelled questions. */
export function learn(corpus: Corpus, questions: readonly Labelled[], start = EVEN): { model: Model; by: Weights } {
  const { kept, aside } = setAside(corpus)
  const by = learnWeights(kept, trainClassifier(kept), [...questions, ...aside], start)
  return { model: trainClassifier(corpus), by }
}

const EVERY = 10

/**
 * A corpus without every tenth of the messages it does not answer, and these as questions to learn the verdict from: what
 * stands in the index itself is refused too easily to teach anything.
 */
export function setAside(corpus: Corpus): { readonly kept: Corpus; readonly aside: readonly Labelled[] } {
  const isAside = (at: number) => at % EVERY === EVERY - 1
  const aside = locales.flatMap((lang) =>
    corpus.offTopic[lang]
      .filter((_, at) => isAside(at))
      .map((question) => ({ question, lang, kind: 'negative', primary: [] })),
  )
  const offTopic = perLocale((lang) => corpus.offTopic[lang].filter((_, at) => !isAside(at)))
  return { kept: { ...corpus, offTopic }, aside }
}
