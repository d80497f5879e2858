import { createAnswers } from '../../src/answers/answers.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import { passages } from '../../src/corpus/passages.ts'
import { createRetriever } from '../../src/retrieval/retriever.ts'
import { type Locale, locales } from '../../src/text/locale.ts'
import { ownQuestions } from '../eval/questions.ts'
import { miniSearch, type Search } from './engine.ts'
import { table } from './table.ts'
import { timed, timing } from './timing.ts'

/**
 * npm run bench: what finding costs, beside MiniSearch with its defaults over the same clauses, in one run. Ready is from
 * the start of the process to the first answer; heap is what stays after a collection, in megabytes.
 */
const ROUNDS = 3

const questions = ownQuestions()
const corpusDir = new URL('../../corpus', import.meta.url).pathname
const load = () => loadCorpus({ corpusDir, dataDir: 'no-import-here' })

createAnswers(load()).ask('мемлекеттік тіл қандай', 'kk')
const ready = performance.now()

const corpus = load()
const other = await built(() => perLocale(clausesIndexed))
const ours = await built(() => createRetriever(corpus))

const durations = { ours: [] as number[], other: [] as number[] }
for (let round = 0; round <= ROUNDS; round++)
  for (const { question, lang } of questions) {
    // Turn about, so that both have the machine in the same mood; the first round only warms.
    const [own, theirs] = [
      await timed(() => ours.value.find(question, lang)),
      await timed(() => other.value[lang](question)),
    ]
    if (round) durations.ours.push(own.ms)
    if (round) durations.other.push(theirs.ms)
  }

console.log(`ready after ${Math.round(ready)} ms; ${questions.length} questions, ${ROUNDS} rounds\n`)
console.log(table([['', 'ours', miniSearch.name, 'ratio'], ...rows()]))

function rows(): string[][] {
  const [own, theirs] = [timing(durations.ours), timing(durations.other)]
  return [
    row('index build, ms', ours.ms, other.ms),
    row('heap, MB', ours.heap, other.heap),
    row('find p50, ms', own.p50, theirs.p50),
    row('find p99, ms', own.p99, theirs.p99),
  ]
}

function row(name: string, own: number, theirs: number): string[] {
  return [name, own.toFixed(2), theirs.toFixed(2), `${(own / theirs).toFixed(1)} ×`]
}

/** Builds something, with the time it takes and the heap it keeps. */
async function built<T>(build: () => T | Promise<T>) {
  const before = heap()
  const { ms, value } = await timed(build)
  return { ms, value, heap: (heap() - before) / 1e6 }
}

/** Bytes in use after a collection, the model's among them, which lies outside the heap. */
function heap(): number {
  if (!globalThis.gc) throw new Error('bench: expected --expose-gc. Run it as npm run bench.')
  globalThis.gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function clausesIndexed(locale: Locale): Search | Promise<Search> {
  const clauses = passages(corpus, locale).filter(({ kind, subject }) => kind === 'text' && typeof subject === 'number')
  return miniSearch.index(
    clauses.map(({ title, text }, id) => ({ id, title, text })),
    locale,
  )
}

async function perLocale<T>(make: (locale: Locale) => T | Promise<T>): Promise<Record<Locale, T>> {
  const [kk, ru, en] = await Promise.all(locales.map(make) as [Promise<T>, Promise<T>, Promise<T>])
  return { kk, ru, en }
}
