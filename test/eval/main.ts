import { writeFileSync } from 'node:fs'
import { createAnswers } from '../../src/answers/answers.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import { measured } from './baseline.ts'
import { type Figures, figures, type Outcome, outcomes, type Question, type Share } from './measure.ts'
import { ownQuestions, readQuestions } from './questions.ts'

/**
 * npm run eval [-- file.jsonl …]: how well the bot finds, on our own questions or on others of the same shape.
 * MISSES=1 lists what went wrong; SPLIT=holdout|rest takes that part of our own questions;
 * RAISE=1 writes the figures of our own questions to baseline.json, which only ever rises.
 */
const files = process.argv.slice(2)
const corpusDir = new URL('../../corpus', import.meta.url).pathname
const corpus = loadCorpus({ corpusDir, dataDir: process.env.DATA_DIR || 'data' })
const all = files.length ? files.flatMap(readQuestions) : ownQuestions()
const split = process.env.SPLIT
const questions = all.filter(({ holdout }) => !split || (holdout === true) === (split === 'holdout'))
const found = outcomes(questions, createAnswers(corpus))

print('all', found)
for (const key of ['lang', 'kind', 'noise'] as const)
  for (const value of [...new Set(questions.map((question) => question[key] ?? 'none'))].sort())
    print(
      `${key}:${value}`,
      found.filter(({ question }) => (question[key] ?? 'none') === value),
    )
if (process.env.RAISE && !files.length && !split)
  writeFileSync(new URL('./baseline.json', import.meta.url), `${JSON.stringify(measured(found), null, 2)}\n`)
if (process.env.MISSES) for (const outcome of found) if (!outcome.right) console.log(miss(outcome))

function print(name: string, rows: readonly Outcome[]): void {
  const shown = figures(rows)
  if (name === 'all') console.log(['', 'n', ...Object.keys(shown)].map((column) => column.padEnd(17)).join(' '))
  const cells = (Object.keys(shown) as (keyof Figures)[]).map((key) => cell(shown[key]))
  console.log([name, String(rows.length), ...cells].map((column) => column.padEnd(17)).join(' '))
}

function cell(figure: Share | number): string {
  if (typeof figure === 'number') return figure.toFixed(3)
  return figure.of ? `${figure.value.toFixed(3)} [${figure.low.toFixed(2)} ${figure.high.toFixed(2)}]` : '–'
}

function miss({ question, articles }: Outcome): string {
  const { id, lang, kind, noise, primary } = question as Question
  return `${id} ${lang} ${kind}${noise ? `/${noise}` : ''} want ${primary} got ${articles.slice(0, 5)} :: ${question.question}`
}
