import { askingFaults, type Counts, countsOf, distances } from './check/asking.ts'
import { faithfulFaults } from './check/faithful.ts'
import { type Outline, structureFaults } from './check/structure.ts'
import type { Corpus } from './load.ts'

export type CheckInput = {
  readonly corpus: Corpus
  readonly outline?: Outline | undefined // of the official text, where it is at hand
  readonly reached?: Counts | undefined // how many questions and words there were before
}

export type Check = {
  readonly faults: readonly string[] // a sentence each; none: all is well
  readonly distances: readonly string[] // how far it is to the aims
  readonly counts: Counts
}

/** Whether the corpus is whole, parallel and true to the outline and the imported text, as far as a program can tell. */
export function check({ corpus, outline, reached }: CheckInput): Check {
  const { articles } = corpus
  return {
    faults: [...structureFaults(corpus, outline), ...askingFaults(articles, reached), ...faithfulFaults(corpus)],
    distances: distances(articles),
    counts: countsOf(articles),
  }
}
