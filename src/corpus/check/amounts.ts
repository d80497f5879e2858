import { z } from 'zod'
import type { Corpus } from '../load.ts'

/** How much there is beside the articles, by name: what was reached may not be lost. */
export const amountsSchema = z.record(z.string(), z.int())
export type Amounts = z.infer<typeof amountsSchema>

const AIMS: Readonly<Record<string, number>> = {
  'terms in kk': 120,
  'terms in ru': 120,
  'terms in en': 120,
  explainers: 45,
  topics: 40,
  'facts of the reform': 50,
  'articles of 1995': 103, // 1 to 99, three inserted, and the preamble
}

export function amountsOf({ terms, explainers, facts, topics, from1995, synonyms }: Corpus): Amounts {
  return {
    'terms in kk': terms.kk.length,
    'terms in ru': terms.ru.length,
    'terms in en': terms.en.length,
    explainers: explainers.length,
    topics: Object.keys(topics).length,
    'facts of the reform': facts.length,
    'articles of 1995': Object.keys(from1995).length,
    'groups of synonyms': synonyms.length,
  }
}

/** Of two amounts the higher, name by name: what was reached. */
export function higherAmounts(amounts: Amounts, reached: Amounts = {}): Amounts {
  const names = Object.keys({ ...amounts, ...reached })
  return Object.fromEntries(names.map((name) => [name, Math.max(amounts[name] ?? 0, reached[name] ?? 0)]))
}

/** What has become less than `reached`, a sentence each. */
export function amountFaults(corpus: Corpus, reached: Amounts): string[] {
  const amounts = amountsOf(corpus)
  return Object.entries(reached)
    .filter(([name, before]) => (amounts[name] ?? 0) < before)
    .map(([name, before]) => `${name}: there are ${amounts[name] ?? 0}, there were ${before}.`)
}

/** How far it is to what there shall be, a sentence each. */
export function amountDistances(corpus: Corpus): string[] {
  const amounts = Object.entries(amountsOf(corpus))
  return amounts.map(([name, amount]) => {
    const short = (AIMS[name] ?? 0) - amount
    return short > 0 ? `${name}: ${amount}, ${short} short.` : `${name}: ${amount}, enough.`
  })
}
