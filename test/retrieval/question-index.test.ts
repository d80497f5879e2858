import { describe, expect, it } from 'vitest'
import { BM25, COUNTED } from '../../src/retrieval/hits.ts'
import { indexed } from '../../src/retrieval/indexed.ts'
import { createQuestionIndex } from '../../src/retrieval/question-index.ts'
import { stems } from '../../src/text/analyse.ts'
import { question } from './made.ts'

const indexOf = (...texts: readonly (readonly [number, string])[]) => {
  const search = createQuestionIndex(
    indexed(
      texts.map(([subject, words]) => question(subject, words)),
      'ru',
    ),
  )
  return (asked: string) => search(stems(asked, 'ru'))
}

describe('the questions of a subject', () => {
  const asked = Array.from({ length: COUNTED + 5 }, (_, at) => [1, `${'судит '.repeat(at % 3)}судья`] as const)
  const hits = indexOf(...asked, [2, 'прокурор и судья'])('судья')

  it('are the best few, best first', () => {
    const scores = hits.get(1) ?? []
    expect(scores).toHaveLength(COUNTED)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(hits.get(2)).toHaveLength(1)
  })

  it('score higher where they are short: more of them is about what was asked', () => {
    const found = indexOf([1, 'судья'], [2, 'судья и прокурор'])('судья')
    expect(found.get(1)?.[0]).toBeGreaterThan(found.get(2)?.[0] ?? 0)
  })
})

describe('the score', () => {
  it('is BM25: rarity times what the length leaves of it', () => {
    const found = indexOf([1, 'судья'], [2, 'прокурор'], [3, 'министр'])('судья')
    const rarity = Math.log(1 + (3 - 1 + 0.5) / (1 + 0.5))
    expect(found.get(1)?.[0]).toBeCloseTo((rarity * (BM25.k + 1)) / (1 + BM25.k), 10)
  })

  it('counts a word said twice once', () => {
    const found = indexOf([1, 'судья и судья'], [2, 'судья'], [3, 'министр'])('судья')
    expect(found.get(1)?.[0]).toBe(found.get(2)?.[0])
  })

  it('of two words is the sum of their scores', () => {
    const find = indexOf([1, 'судья и прокурор'], [2, 'министр'], [3, 'депутат'])
    const score = (asked: string) => find(asked).get(1)?.[0] ?? 0
    expect(score('судья прокурор')).toBeCloseTo(score('судья') + score('прокурор'), 10)
  })

  it('finds nothing for words that no question has', () => {
    expect(indexOf([1, 'судья'])('борщ').size).toBe(0)
    expect(indexOf([1, 'судья'])('').size).toBe(0)
    expect(indexOf()('судья').size).toBe(0)
  })
})
