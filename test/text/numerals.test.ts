import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numerals } from '../../src/text/numerals.ts'

const values = (text: string) => numerals(text).map(({ value }) => value)

describe('numerals', () => {
  it.each([
    ['145 депутатов', [145]],
    ['42.2', [42, 2]],
    ['7(2)', [7, 2]],
    ['21st', [21]],
    ['40-шы', [40]],
    ['сорок три', [43]],
    ['сто сорок пять', [145]],
    ['двести пятая', [205]],
    ['двадцать первая', [21]],
    ['девяносто шестая', [96]],
    ['от трёх до пяти', [3, 5]],
    ['семи, пятью, тремя, одного', [7, 5, 3, 1]],
    ['первых, третьему, восьмую', [1, 3, 8]],
    ['қырық бес', [45]],
    ['он бір', [11]],
    ['онбірінші', [11]],
    ['жиырмабесінші', [25]],
    ['жүз қырық бес', [145]],
    ['екі жүз', [200]],
    ['үштен екі', [3, 2]],
    ['алпысыншы', [60]],
    ['ninety-two', [92]],
    ['twenty first', [21]],
    ['one hundred and forty-five', [145]],
    ['one hundred and five', [105]],
    ['IV бөлім', [4]],
    ['ІV бөлім', [4]], // a Cyrillic І before a Latin V
    ['ХІ', [11]], // Cyrillic all through
    ['XIX', [19]],
    ['пять, шесть', [5, 6]],
    ['пять шесть', [5, 6]],
  ])('reads «%s»', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })

  it.each([
    'үшін',
    'бірге',
    'бірден',
    'жүзеге асыру',
    'оны',
    'онда',
    'алтын',
    'бесік',
    'семья',
    'i and x',
    'и',
    'vi',
    'XXXIV',
    'третей',
    'tension',
    'стол',
    'пятно',
    '1234567',
  ])('finds no number in «%s»', (text) => {
    expect(values(text)).toEqual([])
  })

  it.each([
    ['43', 'digits'],
    ['IV', 'roman'],
    ['сорок', 'cardinal'],
    ['одной', 'cardinal'],
    ['трём', 'cardinal'],
    ['сорок третья', 'ordinal'],
    ['третьему', 'ordinal'],
    ['бірінші', 'ordinal'],
    ['fourth', 'ordinal'],
  ] as const)('tells how «%s» is written: %s', (text, written) => {
    expect(numerals(text)).toEqual([{ value: expect.any(Number), start: 0, end: text.length, written }])
  })

  it('gives offsets of the whole number', () => {
    const text = 'статья сорок третья, пункт 2'
    expect(numerals(text).map(({ start, end }) => text.slice(start, end))).toEqual(['сорок третья', '2'])
  })

  it('takes any text, and every number it finds is a positive whole one or nought', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { value, start, end } of numerals(text)) {
          expect(Number.isSafeInteger(value) && value >= 0).toBe(true)
          expect(start).toBeLessThan(end)
        }
      }),
    )
  })
})
