import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shuffled } from '../../src/training/shuffle.ts'

const hundred = Array.from({ length: 100 }, (_, at) => at)

describe('shuffled', () => {
  it('loses and adds nothing, and leaves the list itself alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(1000), (list, seed) => {
        const before = [...list]
        expect(shuffled(list, seed).toSorted((a, b) => a - b)).toEqual(list.toSorted((a, b) => a - b))
        expect(list).toEqual(before)
      }),
    )
  })

  it('is the same for the same seed, another for another, and not the order it came in', () => {
    expect(shuffled(hundred, 3)).toEqual(shuffled(hundred, 3))
    expect(shuffled(hundred, 3)).not.toEqual(shuffled(hundred, 4))
    expect(shuffled(hundred, 3)).not.toEqual(hundred)
  })

  it('puts no part of the list at rest: each half gets its share of the other', () => {
    const moved = shuffled(hundred, 1)
      .slice(0, 50)
      .filter((value) => value >= 50)
    expect(moved.length).toBeGreaterThan(10)
    expect(moved.length).toBeLessThan(40)
  })
})
