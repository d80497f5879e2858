import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean, foldWord, hasCyrillic, hasKazakhLetter, hasLatin } from '../../src/text/fold.ts'

describe('foldWord', () => {
  it.each([
    ['ҚҰҚЫҚ', 'кукык'],
    ['кукык', 'кукык'],
    ['сөздігі', 'создиги'],
    ['Ёлка', 'елка'],
    ['Һәм', 'хам'],
    ['Елбасы', 'елбасы'],
    ['President', 'president'],
    ['people’s', "people's"],
    ['42', '42'],
  ])('folds «%s» to «%s»', (word, folded) => {
    expect(foldWord(word)).toBe(folded)
  })

  it.each([
    ['б\u0069р', 'бір'], // Latin i, as in the official Kazakh text
    ['м\u0259слихат', 'мәслихат'], // Latin ə, as there
    ['\u0041та', 'Ата'], // Latin A
    ['\u0043T\u0041тья', 'статья'],
    ['\u0440resident', 'president'], // Cyrillic р in an English word
  ])('takes look-alike letters in «%s» for those of «%s»', (typed, meant) => {
    expect(foldWord(typed)).toBe(foldWord(meant))
  })

  it('is done once: folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect(foldWord(foldWord(word))).toBe(foldWord(word))
      }),
    )
  })
})

describe('clean', () => {
  it('composes letters, so that two ways to write й are one', () => {
    expect(clean('й'.normalize('NFD'))).toBe('й')
  })

  it('drops bidi, zero-width and variation characters', () => {
    expect(clean('зако\u200bн \u202eо\u202c в\uFE0Fыборах')).toBe('закон о выборах')
  })

  it('makes control characters and every kind of space a plain one', () => {
    expect(clean('а\u0000б\nв\u00a0г\u2028д\tе')).toBe('а б в г д е')
  })

  it('leaves nothing to clean, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(clean(text)).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      }),
    )
  })
})

describe('letters', () => {
  it('tells scripts apart', () => {
    expect([hasCyrillic('Ата'), hasCyrillic('Ata'), hasLatin('Ata'), hasLatin('Ата')]).toEqual([
      true,
      false,
      true,
      false,
    ])
  })

  it('knows the letters that only Kazakh has, capitals too', () => {
    expect([...'ӘҒҚҢӨҰҮҺІ'].filter((letter) => !hasKazakhLetter(letter))).toEqual([])
    expect(hasKazakhLetter('объявление ёлки')).toBe(false)
  })
})
