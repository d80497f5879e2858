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
  const isAside = (_: unknown, at: number) => at % EVERY === EVERY - 1
  const stays = (each: unknown, at: number) => !isAside(each, at)
  const aside = locales.flatMap((lang) => [
    ...corpus.articles.flatMap(({ article, [lang]: { questions } }) =>
      questions.filter(isAside).map(({ text }) => ({ question: text, lang, kind: 'topic', primary: [article] })),
    ),
    ...corpus.facts.flatMap(({ [lang]: { questions } }) =>
      questions.filter(isAside).map((question) => ({ question, lang, kind: 'reform', primary: [] })),
    ),
    ...corpus.offTopic[lang].filter(isAside).map((question) => ({ question, lang, kind: 'negative', primary: [] })),
  ])
  const kept = {
    ...corpus,
    articles: corpus.articles.map((article) => ({
      ...article,
      ...perLocale((lang) => ({ ...article[lang], questions: article[lang].questions.filter(stays) })),
    })),
    facts: corpus.facts.map((fact) => ({
      ...fact,
      ...perLocale((lang) => ({ ...fact[lang], questions: fact[lang].questions.filter(stays) })),
    })),
    offTopic: perLocale((lang) => corpus.offTopic[lang].filter(stays)),
  }
  return { kept, aside }
}
