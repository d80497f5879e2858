import { loadCorpus } from '../../src/corpus/load.ts'
import { passages } from '../../src/corpus/passages.ts'
import { createRetriever } from '../../src/retrieval/retriever.ts'
import type { Locale } from '../../src/text/locale.ts'
import type { Question } from '../../src/training/questions.ts'
import { ownQuestions } from '../eval/questions.ts'
import type { Engine } from './engine.ts'
import { engines } from './engines.ts'
import { table } from './table.ts'
import { timed, timing } from './timing.ts'

/**
 * npm run bench:engines: our own topic questions put to search engines off the shelf and to ours, in one run. Each engine
 * has the clauses alone, then the clauses and the corpus's questions, an index a language; of the texts found the first of
 * each article counts. Ours may also refuse, which counts as a miss. None was trained on the held-out third.
 */
type Ranking = (question: Question) => Promise<readonly number[]>

const corpusDir = new URL('../../corpus', import.meta.url).pathname
const corpus = loadCorpus({ corpusDir, dataDir: 'no-import-here' })
const questions = ownQuestions().filter(({ kind }) => kind === 'topic')

const header = ['', 'Recall@1', 'Recall@3', 'held-out @1', 'held-out @3', 'p50 ms', 'p99 ms']
const rows = [await measured('ours', ours())]
for (const kinds of [['text'], ['text', 'question']] as const)
  for (const engine of engines) {
    const name = `${engine.name}, ${kinds.length > 1 ? 'clauses and questions' : 'clauses'}`
    rows.push(await measured(name, await ranking(engine, kinds)))
  }
console.log(`${questions.length} questions, ${questions.filter(({ holdout }) => holdout).length} of them held out\n`)
console.log(table([header, ...rows]))

function ours(): Ranking {
  const retriever = createRetriever(corpus)
  return async ({ question, lang }) => {
    const finding = retriever.find(question, lang)
    return 'candidates' in finding ? finding.candidates.map(({ article }) => article) : []
  }
}

async function ranking(engine: Engine, kinds: readonly string[]): Promise<Ranking> {
  const indexed = async (locale: Locale) => {
    const chosen = passages(corpus, locale).flatMap(({ subject, kind, title, text }) =>
      typeof subject === 'number' && kinds.includes(kind) ? [{ article: subject, title, text }] : [],
    )
    const search = await engine.index(
      chosen.map(({ title, text }, at) => ({ id: at + 1, title, text })),
      locale,
    )
    return async (question: string) => (await search(question)).flatMap((id) => chosen[id - 1]?.article ?? [])
  }
  const [kk, ru, en] = await Promise.all([indexed('kk'), indexed('ru'), indexed('en')])
  return async ({ question, lang }) => [...new Set(await { kk, ru, en }[lang](question))]
}

async function measured(name: string, rank: Ranking): Promise<string[]> {
  for (const question of questions.slice(0, 100)) await rank(question) // warm
  const outcomes = await oneByOne(questions, async (question) => ({ question, ...(await timed(() => rank(question))) }))
  const recall = (k: number, asked = outcomes) => {
    const right = asked.filter(({ question, value }) =>
      value.slice(0, k).some((each) => question.primary.includes(each)),
    )
    return (right.length / asked.length).toFixed(3)
  }
  const heldOut = outcomes.filter(({ question }) => question.holdout)
  const { p50, p99 } = timing(outcomes.map(({ ms }) => ms))
  return [name, recall(1), recall(3), recall(1, heldOut), recall(3, heldOut), p50.toFixed(2), p99.toFixed(2)]
}

/** Not Promise.all: each would wait for the others, and be timed with them. */
async function oneByOne<From, To>(list: readonly From[], make: (each: From) => Promise<To>): Promise<To[]> {
  const made: To[] = []
  for (const each of list) made.push(await make(each))
  return made
}
