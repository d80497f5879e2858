import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createAnswers } from '../src/answers/answers.ts'
import { loadCorpus } from '../src/corpus/load.ts'
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
