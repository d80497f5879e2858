import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cyrillicKeysAsLatin, latinKeysAsKazakh, latinKeysAsRussian } from '../../src/text/layout.ts'

describe('layout', () => {
  it.each([
    ['cnfnmz 21', 'статья 21'],
    ['Rnj bp,bhftn ghtpbltynf', 'кто избирает президента'],
    ['j,]zdktybt', 'объявление'],
    ['{jpzby', 'хозяин'],
    ['`krf', 'ёлка'],
  ])('reads «%s» through the Russian layout as «%s»', (keys, text) => {
    expect(latinKeysAsRussian(keys)).toBe(text)
  })

  it.each([
    ['ghtpbltyn 0fylfq', 'президент қандай'],
    ['ntu3 2kt', 'тегі әле'],
    ['23 ,fg', '23 бап'], // a word of digits alone stays a number
    ['8sv', 'үым'],
  ])('reads «%s» through the Kazakh layout as «%s»', (keys, text) => {
    expect(latinKeysAsKazakh(keys)).toBe(text)
  })

  it.each([
    ['црщ удусеы', 'who elects'],
    ['фкешсду 7', 'article 7'],
  ])('reads «%s» through the English layout as "%s"', (keys, text) => {
    expect(cyrillicKeysAsLatin(keys)).toBe(text)
  })

  it('keeps the length of what it reads, so that marks stay in place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(latinKeysAsRussian(text)).toHaveLength(text.length)
        expect(latinKeysAsKazakh(text)).toHaveLength(text.length)
      }),
    )
  })
})
