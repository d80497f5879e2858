import { type Amounts, amountDistances, amountFaults, amountsOf } from './check/amounts.ts'
import { askingFaults, type Counts, countsOf, distances } from './check/asking.ts'
import { explainerFaults } from './check/explainers.ts'
import { faithfulFaults } from './check/faithful.ts'
import type { FormerOutline } from './check/former.ts'
import { since1995Faults } from './check/since1995.ts'
import { type Outline, structureFaults } from './check/structure.ts'
import { synonymFaults } from './check/synonyms.ts'
import { termFaults } from './check/terms.ts'
import { timelineFaults } from './check/timeline.ts'
import type { Corpus } from './load.ts'

export type CheckInput = {
  readonly corpus: Corpus
  readonly outline?: Outline | undefined // of the official text, where it is at hand
  readonly former?: FormerOutline | undefined // of the text of 1995, where it is at hand
  readonly reached?: Counts | undefined // how many questions and words there were before
  readonly held?: Amounts | undefined // how much of everything else
}

export type Check = {
  readonly faults: readonly string[] // a sentence each; none: all is well
  readonly distances: readonly string[] // how far it is to the aims
  readonly counts: Counts
  readonly amounts: Amounts
}

/** Whether the corpus is whole, parallel and true to the outline and the imported text, as far as a program can tell. */
export function check({ corpus, outline, former, reached, held = {} }: CheckInput): Check {
  const { articles } = corpus
  return {
    faults: [
      ...structureFaults(corpus, outline),
      ...askingFaults(articles, reached),
      ...faithfulFaults(corpus),
      ...since1995Faults(corpus, former),
      ...explainerFaults(corpus, former),
      ...timelineFaults(corpus),
      ...termFaults(corpus),
      ...synonymFaults(corpus),
      ...amountFaults(corpus, held),
    ],
    distances: [...distances(articles), ...amountDistances(corpus)],
    counts: countsOf(articles),
    amounts: amountsOf(corpus),
  }
}
