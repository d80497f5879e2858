import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { z } from 'zod'
import { amountsSchema, higherAmounts } from './check/amounts.ts'
import { type Counts, countsSchema, higherCounts } from './check/asking.ts'
import { formerOutline } from './check/former.ts'
import { outlineSchema } from './check/structure.ts'
import { type Check, check } from './check.ts'
import { loadCorpus } from './load.ts'

/**
 * npm run check: a line for each fault of the corpus, and exit code 1 where there is one. `-- --write` raises the counts to
 * fall no lower than to those reached; what fell stays there and fails: to lower it is an edit by hand.
 */
const corpusDir = new URL('../../corpus', import.meta.url).pathname
const outlinePath = new URL('../../../shared/official/2026/outline.json', import.meta.url)
const formerPath = new URL('../../../shared/official/1995/ru.txt', import.meta.url)
const countsPath = new URL('../../test/corpus/counts.json', import.meta.url)
const amountsPath = new URL('../../test/corpus/amounts.json', import.meta.url)
const dataDir = process.env.DATA_DIR || 'data'

try {
  const corpus = loadCorpus({ corpusDir, dataDir })
  const outline = read(outlinePath, outlineSchema)
  const former = existsSync(formerPath) ? formerOutline(readFileSync(formerPath, 'utf8')) : undefined
  const reached = read(countsPath, countsSchema)
  const held = read(amountsPath, amountsSchema)
  const found = check({ corpus, outline, former, reached, held })
  print(found)
  if (!outline) console.log('corpus: no outline beside the repository; clauses were not counted against it.')
  if (!former) console.log('corpus: no text of 1995 beside the repository; its clauses were not looked up.')
  if (!corpus.official.kk && !corpus.official.ru)
    console.log(`corpus: nothing imported in ${dataDir}; nothing was compared.`)
  if (process.argv.includes('--write')) {
    writeFileSync(countsPath, rows(higherCounts(found.counts, reached)))
    writeFileSync(amountsPath, `${JSON.stringify(higherAmounts(found.amounts, held), null, 2)}\n`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function read<T extends z.ZodType>(path: URL, schema: T): z.infer<T> | undefined {
  return existsSync(path) ? schema.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined
}

function print({ faults, distances }: Check): void {
  for (const distance of distances) console.log(`corpus: ${distance}`)
  for (const fault of faults) console.error(`corpus: ${fault}`)
  console.log(faults.length ? `corpus: ${faults.length} faults.` : 'corpus: no faults.')
  if (faults.length) process.exitCode = 1
}

/** A line an article, as the formatter has it, so that a change shows where it is. */
function rows(counts: Counts): string {
  const lines = Object.entries(counts).map(([article, { kk, ru, en }]) => {
    const [first, second, third] = [kk, ru, en].map((count) => `[${count.join(', ')}]`)
    return `  "${article}": { "kk": ${first}, "ru": ${second}, "en": ${third} }`
  })
  return `{\n${lines.join(',\n')}\n}\n`
}
