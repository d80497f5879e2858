import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createAnswers } from '../src/answers/answers.ts'
import { loadCorpus } from '../src/corpus/load.ts'
import { locales } from '../src/text/locale.ts'
import { wordsAlone } from '../src/text/words.ts'
import { type Baseline, measured } from './eval/baseline.ts'
import { outcomes } from './eval/measure.ts'
import { ownQuestions } from './eval/questions.ts'

const path = (relative: string) => new URL(relative, import.meta.url).pathname
const baseline: Baseline = JSON.parse(readFileSync(path('eval/baseline.json'), 'utf8'))
// The restatement alone: what everyone has who has imported nothing.
const corpus = loadCorpus({ corpusDir: path('../corpus'), dataDir: path('eval/no-data') })
const now = measured(outcomes(ownQuestions(), createAnswers(corpus)))

describe('quality on our own questions does not fall', () => {
  for (const [part, figures] of Object.entries(baseline))
    for (const [name, value] of Object.entries(figures))
      it(`${part}: ${name} is at least ${value}`, () => {
        expect(now[part]?.[name]).toBeGreaterThanOrEqual(value)
      })
})

it('no labelled question stands in the corpus, where it would measure nothing', () => {
  const same = (text: string) => wordsAlone(text.toLowerCase()).join(' ')
  const { articles, explainers, facts, offTopic } = corpus
  const asked = locales.flatMap((locale) => [
    ...articles.flatMap((article) => article[locale].questions.map(({ text }) => text)),
    ...articles.flatMap((article) => article.since1995[locale].questions),
    ...[...explainers, ...facts].flatMap((each) => each[locale].questions),
    ...offTopic[locale],
  ])
  const known = new Set(asked.map(same))
  expect(ownQuestions().filter(({ question, kind }) => kind !== 'lookup' && known.has(same(question)))).toEqual([])
})
