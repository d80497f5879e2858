import { expect, it } from 'vitest'
import { amountDistances, amountFaults, amountsOf, higherAmounts } from '../../../src/corpus/check/amounts.ts'
import { corpus } from '../made.ts'

it('fails on a drop, and only on a drop', () => {
  const made = corpus()
  const reached = amountsOf(made)
  expect(amountFaults(made, reached)).toEqual([])
  const less = { ...made, topics: {}, offTopic: { kk: [], ru: [], en: [] } }
  expect(amountFaults(less, reached)).toEqual(['topics: there are 0, there were 1.'])
})

it('tells how far it is to the aims', () => {
  const distances = amountDistances(corpus())
  expect(distances).toContain('terms in en: 1, 119 short.')
  expect(distances).toContain('explainers: 0, 45 short.')
  expect(distances).toContain('articles of 1995: 103, enough.')
})

it('what was reached is raised, never lowered', () => {
  expect(higherAmounts({ terms: 3, facts: 5 }, { terms: 4, facts: 2, topics: 1 })).toEqual({
    terms: 4,
    facts: 5,
    topics: 1,
  })
  expect(higherAmounts({ terms: 3 })).toEqual({ terms: 3 })
})
