import { readFileSync, writeFileSync } from 'node:fs'
import { createAnswers } from '../../src/answers/answers.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import { createRetriever } from '../../src/retrieval/retriever.ts'
import { locales } from '../../src/text/locale.ts'
import { readQuestions } from '../../src/training/questions.ts'
import { isRightAnswer } from '../../src/training/right.ts'
import { table } from '../bench/table.ts'
import { measured, raised } from './baseline.ts'
import { CAUSES, type Cause, cause } from './causes.ts'
import { type Figures, figures, type Outcome, outcomes, type Share } from './measure.ts'
import { ownQuestions } from './questions.ts'

/**
 * npm run eval [-- file.jsonl …]: how well the bot finds, on our own questions or on others of the same shape.
 * MISSES=1 counts what went wrong by cause and lists it; SPLIT=holdout|rest takes that part of our own questions;
 * RAISE=1 raises baseline.json to the figures of our own questions; what fell stays there and fails: to lower it is an edit
 * by hand, with its reason in the commit.
 */
const files = process.argv.slice(2)
const corpusDir = new URL('../../corpus', import.meta.url).pathname
const dataDir = process.env.DATA_DIR || 'data'
const corpus = loadCorpus({ corpusDir, dataDir })
if (process.env.RAISE && Object.keys(corpus.official).length)
  throw new Error(
    `eval: RAISE expected the restatement alone, got an imported text in ${dataDir}. Run with DATA_DIR=none.`,
  )
const retriever = createRetriever(corpus)
const all = files.length ? files.flatMap(readQuestions) : ownQuestions()
const split = process.env.SPLIT
const baseline = new URL('./baseline.json', import.meta.url)
const questions = all.filter(({ holdout }) => !split || (holdout === true) === (split === 'holdout'))
const found = outcomes(questions, createAnswers(corpus, retriever))

const names = Object.keys(figures([])) as (keyof Figures)[]
console.log(table([['', 'n', ...names], ...parts().map(([name, rows]) => row(name, rows))]))
if (process.env.RAISE && !files.length && !split)
  writeFileSync(
    baseline,
    `${JSON.stringify(raised(JSON.parse(readFileSync(baseline, 'utf8')), measured(found)), null, 2)}\n`,
  )
if (process.env.MISSES) printMisses()

function parts(): [string, readonly Outcome[]][] {
  const by = (['lang', 'kind', 'noise'] as const).flatMap((key) => {
    const value = ({ question }: Outcome) => question[key] ?? 'none'
    return [...new Set(found.map(value))]
      .sort()
      .map((each): [string, Outcome[]] => [`${key}:${each}`, found.filter((outcome) => value(outcome) === each)])
  })
  return [['all', found], ...by, ['noisy', found.filter(({ question }) => question.noise)]]
}

function row(name: string, rows: readonly Outcome[]): string[] {
  const shown = figures(rows)
  return [name, String(rows.length), ...names.map((each) => cell(shown[each]))]
}

function cell(figure: Share | number): string {
  if (typeof figure === 'number') return Number.isNaN(figure) ? '–' : figure.toFixed(3)
  return figure.of ? `${figure.value.toFixed(3)} [${figure.low.toFixed(2)} ${figure.high.toFixed(2)}]` : '–'
}

function printMisses(): void {
  const misses = found.filter(({ right }) => !right).map((outcome) => ({ ...outcome, cause: causeOf(outcome) }))
  const causes = Object.keys(CAUSES) as Cause[]
  const counts = (of: typeof misses) =>
    [...locales, undefined].map((lang) => of.filter(({ question }) => !lang || question.lang === lang).length)
  const counted = (name: string, of: typeof misses, meaning = '') => [name, ...counts(of).map(String), meaning]
  const of = (one: Cause) => misses.filter((miss) => miss.cause === one)
  console.log(
    `\n${table([['missed', ...locales, 'all'], ...causes.map((one) => counted(one, of(one))), counted('all', misses)])}\n`,
  )
  for (const one of causes) {
    console.log(`${one}: ${CAUSES[one]}`)
    for (const miss of of(one)) console.log(`  ${told(miss)}`)
  }
}

function causeOf(outcome: Outcome): Cause {
  const { question } = outcome
  const ranked = retriever.rank(question.question, question.lang)
  return cause(outcome, ranked, (subject) => isRightAnswer(subject, question, corpus))
}

function told({ question, intent, articles }: Outcome): string {
  const { id, kind, noise, primary, must_contain } = question
  const want = primary.length ? primary : (must_contain ?? ['nothing'])
  return `${id} ${kind}${noise ? `/${noise}` : ''} want ${want} got ${intent} ${articles.slice(0, 5)} :: ${question.question}`
}
