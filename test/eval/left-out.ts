import { loadCorpus } from '../../src/corpus/load.ts'
import { createClassifier } from '../../src/retrieval/classifier.ts'
import { createLabelsOf, labelOf } from '../../src/retrieval/labels.ts'
import { createRetriever } from '../../src/retrieval/retriever.ts'
import { type Locale, locales } from '../../src/text/locale.ts'
import { trainClassifier } from '../../src/training/classifier.ts'
import { table } from '../bench/table.ts'
import { worded } from './parts.ts'

/**
 * npm run eval:left-out: every tenth question of the articles, asked of a bot that was built and taught without it. Most were
 * kept because the bot had missed them, so the figures are low; but there are over four thousand, and a trial of the
 * classifier or of a feature shows where our labelled questions are too few to. Takes some four minutes.
 */
const EVERY = 10

type LeftOut = { readonly text: string; readonly locale: Locale; readonly article: number; readonly label?: string }

const corpus = loadCorpus({ corpusDir: new URL('../../corpus', import.meta.url).pathname, dataDir: 'none' })
const withoutThem = worded((wording) => ({
  ...wording,
  questions: wording.questions.filter((_, at) => !isLeftOut(at)),
}))
const kept = withoutThem(corpus)
const model = trainClassifier(kept)
const classify = createClassifier(model, createLabelsOf(model.labels, kept))
const retriever = createRetriever(kept, { model })

const found = leftOut().map(({ text, locale, article, label }) => {
  const { of, place } = classify(text, locale)
  const likelier = corpus.articles.filter((other) => of(other.article) > of(article)).length
  const ranked = retriever.rank(text, locale).candidates.filter(({ subject }) => typeof subject === 'number')
  return {
    locale,
    rank: ranked.findIndex(({ subject }) => subject === article),
    sensed: likelier === 0,
    placed: label === undefined ? undefined : labelOf({ subject: article, ...place(article) }) === label,
  }
})

const rows = [
  ['all', found] as const,
  ...locales.map((locale) => [locale, found.filter((each) => each.locale === locale)] as const),
]
console.log(
  table([
    ['', 'n', 'classifier @1', 'place', 'ranking @1', '@3'],
    ...rows.map(([name, of]) => [
      name,
      String(of.length),
      part(of.map(({ sensed }) => sensed)),
      part(of.flatMap(({ placed }) => placed ?? [])),
      part(of.map(({ rank }) => rank === 0)),
      part(of.map(({ rank }) => rank >= 0 && rank < 3)),
    ]),
  ]),
)

function leftOut(): LeftOut[] {
  return corpus.articles.flatMap(({ article, ...wordings }) =>
    locales.flatMap((locale) =>
      wordings[locale].questions.flatMap(({ text, clause, item }, at) => {
        const label = labelOf({ subject: article, ...(clause && { clause }), ...(item && { item }) })
        return isLeftOut(at) ? [{ text, locale, article, ...(label && { label }) }] : []
      }),
    ),
  )
}

function isLeftOut(at: number): boolean {
  return at % EVERY === EVERY - 1
}

function part(of: readonly boolean[]): string {
  return (of.filter(Boolean).length / of.length).toFixed(3)
}
