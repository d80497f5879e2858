import type { Corpus } from '../corpus/load.ts'
import type { Model } from '../retrieval/classifier.ts'
import type { Weights } from '../retrieval/weights.ts'
import { locales, perLocale } from '../text/locale.ts'
import { trainClassifier } from './classifier.ts'
import { EVEN, type Labelled, learnWeights } from './weights.ts'

/** All that a retriever learns: the classifier from the corpus, the linear weights from labelled questions. */
export function learn(corpus: Corpus, questions: readonly Labelled[], start = EVEN): { model: Model; by: Weights } {
  const { kept, aside } = setAside(corpus)
  const by = learnWeights(kept, trainClassifier(kept), { questions, aside, start })
  return { model: trainClassifier(corpus), by }
}

const EVERY = 10

/**
 * A corpus without every tenth question of its articles and facts and every tenth message that it does not answer, and these as
 * questions to learn from what is on topic: what stands in the index itself is told too easily to teach anything.
 */
export function setAside(corpus: Corpus): { readonly kept: Corpus; readonly aside: readonly Labelled[] } {
  const isAside = (at: number) => at % EVERY === EVERY - 1
  const asked = askedOnly(corpus, isAside)
  const aside = locales.flatMap((lang) => [
    ...asked.articles.flatMap(({ article, [lang]: { questions } }) =>
      questions.map(({ text }) => ({ question: text, lang, kind: 'topic', primary: [article] })),
    ),
    ...asked.facts.flatMap(({ [lang]: { questions } }) =>
      questions.map((question) => ({ question, lang, kind: 'reform', primary: [] })),
    ),
    ...asked.offTopic[lang].map((question) => ({ question, lang, kind: 'negative', primary: [] })),
  ])
  return { kept: askedOnly(corpus, (at) => !isAside(at)), aside }
}

/** A corpus with some of its questions and of the messages it does not answer, by where they stand in their lists. */
export function askedOnly(corpus: Corpus, holds: (at: number) => boolean): Corpus {
  const some = <T>(asked: readonly T[]): T[] => asked.filter((_, at) => holds(at))
  return {
    ...corpus,
    articles: corpus.articles.map((article) => ({
      ...article,
      ...perLocale((lang) => ({ ...article[lang], questions: some(article[lang].questions) })),
    })),
    facts: corpus.facts.map((fact) => ({
      ...fact,
      ...perLocale((lang) => ({ ...fact[lang], questions: some(fact[lang].questions) })),
    })),
    offTopic: perLocale((lang) => some(corpus.offTopic[lang])),
  }
}
