import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cut, pages } from '../../src/reply/pages.ts'

describe('a long text', () => {
  it('is cut at the end of a sentence', () => {
    expect(cut('Первое. Второе; третье и так далее', 20)).toEqual(['Первое. Второе;', 'третье и так далее'])
  })

  it('without sentences is cut between words, without words anywhere but inside a letter', () => {
    expect(cut('один два три', 9)).toEqual(['один два', 'три'])
    expect(cut('аааа😀', 5)).toEqual(['аааа', '😀'])
  })

  it('that is short enough stays whole', () => {
    expect(cut('', 5)).toEqual([''])
    expect(cut('Пять!', 5)).toEqual(['Пять!'])
  })

  it('loses nothing but white space, and has no piece too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 20, max: 60 }), (text, limit) => {
        const pieces = cut(text, limit)
        expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(limit)
      }),
    )
  })
})

describe('pages', () => {
  it('break between blocks', () => {
    expect(pages(['1. аа', '2. бб', '3. вв'], 11)).toEqual([['1. аа', '2. бб'], ['3. вв']])
  })

  it('break inside a block that is longer than a page', () => {
    expect(pages(['а', 'Раз. Два. Три.'], 11)).toEqual([['а', 'Раз. Два.'], ['Три.']])
  })

  it('of nothing are one without a block', () => {
    expect(pages([], 10)).toEqual([[]])
  })

  it('joined by line feeds are never too long', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 80 }), { maxLength: 20 }), (blocks) => {
        for (const page of pages(blocks, 50)) expect(page.join('\n').length).toBeLessThanOrEqual(50)
      }),
    )
  })
})
