import { describe, expect, it } from 'vitest'
import { probability, type Signs, weigh, weights } from '../../src/retrieval/weights.ts'
import { type Case, type Choice, learnRanking, learnVerdict } from '../../src/training/linear.ts'

type Features = Choice['candidates'][number]

const zero = <T extends object>(like: T): T =>
  Object.fromEntries(Object.keys(like).map((name) => [name, 0])) as unknown as T
const features = (more: Partial<Features>): Features => ({ ...zero(weights.ranking), ...more })
const signs = (more: Partial<Signs>): Signs => ({ ...zero(weights.right), bias: 1, ...more })

describe('learning to rank', () => {
  const choices: Choice[] = [
    { candidates: [features({ texts: 1, sense: 0 }), features({ texts: 0, sense: 1 })], right: [false, true] },
    { candidates: [features({ texts: 0.4, sense: 0.9 }), features({ texts: 0.9, sense: 0.2 })], right: [true, false] },
  ]

  it('gives weight to the feature that tells right from wrong', () => {
    const learned = learnRanking(choices, features({}))
    expect(learned.sense).toBeGreaterThan(learned.texts)
    for (const { candidates, right } of choices) {
      const scores = candidates.map((each) => weigh(each, learned))
      expect(right[scores.indexOf(Math.max(...scores))]).toBe(true)
    }
  })

  it('leaves a feature alone that is the same everywhere', () => {
    const same = choices.map((each) => ({
      ...each,
      candidates: each.candidates.map((one) => ({ ...one, coverage: 1 })),
    }))
    expect(learnRanking(same, features({})).coverage).toBeCloseTo(0, 2)
  })

  it('learns nothing from a question without a right candidate', () => {
    const hopeless: Choice = { candidates: [features({ texts: 1 }), features({ texts: 0 })], right: [false, false] }
    expect(learnRanking([...choices, hopeless], features({}))).toEqual(learnRanking(choices, features({})))
    expect(learnRanking([], features({}))).toEqual(features({}))
  })

  it('gives the same for the same', () => {
    expect(learnRanking(choices, features({}))).toEqual(learnRanking(choices, features({})))
  })
})

describe('learning a verdict', () => {
  const cases = (times: readonly [score: number, so: boolean, count: number][]): Case[] =>
    times.flatMap(([score, so, count]) =>
      Array.from({ length: count }, () => ({ signs: signs({ score }), so, weight: 1 })),
    )

  it('is calibrated: what is so three times out of four gets a probability near 3/4', () => {
    const learned = learnVerdict(
      cases([
        [1, true, 3],
        [1, false, 1],
        [0, true, 1],
        [0, false, 3],
      ]),
      signs({ bias: 1 }),
    )
    expect(probability(signs({ score: 1 }), learned)).toBeCloseTo(0.75, 1)
    expect(probability(signs({ score: 0 }), learned)).toBeCloseTo(0.25, 1)
  })

  it('heeds the weights of cases: one of weight 3 counts as three', () => {
    const thrice = cases([
      [1, true, 3],
      [1, false, 1],
    ])
    const heavy: Case[] = [
      { signs: signs({ score: 1 }), so: true, weight: 3 },
      { signs: signs({ score: 1 }), so: false, weight: 1 },
    ]
    expect(learnVerdict(heavy, signs({}))).toEqual(learnVerdict(thrice, signs({})))
  })
})
