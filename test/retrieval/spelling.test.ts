import { describe, expect, it } from 'vitest'
import { createSpelling } from '../../src/retrieval/spelling.ts'
import { readWords } from '../../src/text/analyse.ts'
import { stem } from './made.ts'

const corrected = spellingOf('выселить выселить выселять судья суды кот гражданство president science')
const spelling = (form: string) => corrected({ form, stem: stem(form, 'ru') })?.stem

/** The spelling of what knows these words, each as often as it stands here. */
function spellingOf(text: string) {
  return createSpelling(readWords(text, 'ru').map((word) => ({ word, count: 1 })))
}

describe('a misspelled word', () => {
  it.each([
    ['one letter missing', 'выслить'],
    ['one too many', 'высселить'],
    ['a wrong one', 'выселеть'],
    ['two neighbours swapped', 'высеилть'],
    ['the first letter wrong', 'фыселить'],
    ['the last one missing', 'выселит'],
  ])('has the stem of the word it misspells: %s', (_, typed) => {
    expect(spelling(typed)).toBe('высел')
  })

  it('is mended in Latin letters too', () => {
    expect(spelling('sceince')).toBe('science')
    expect(spelling('presdent')).toBe('president')
  })

  it('is taken for the commonest of the words it could be', () => {
    const common = spellingOf('судна суда суда')
    expect(common({ form: 'судха', stem: 'судх' })?.stem).toBe(stem('суда', 'ru'))
  })

  it('may be as short as four letters, the middle ones swapped', () => {
    expect(spellingOf('герб народ')({ form: 'греб', stem: 'греб' })).toMatchObject({ form: 'герб' })
  })

  it('may be two letters off in a long stem', () => {
    expect(spelling('гражданстов')).toBe(stem('гражданство', 'ru'))
  })

  it.each(['вселятьс', 'борщевик', 'холодильник', 'xyzzyx'])('is left alone far from all words: «%s»', (typed) => {
    expect(spelling(typed)).toBeUndefined()
  })

  it.each(['кто', 'код'])('is left alone where it is short: «%s»', (typed) => {
    expect(spelling(typed)).toBeUndefined()
  })

  describe('that the corpus has as well', () => {
    const [common] = readWords('свобода', 'ru')
    const [rare] = readWords('свабода', 'ru')
    if (!common || !rare) throw new Error('tests: expected two words.')
    const met = (...counts: readonly [number, number]) =>
      createSpelling([
        { word: common, count: counts[0] },
        { word: rare, count: counts[1] },
      ])

    it('is mended where it is rare and the other is common', () => {
      expect(met(60, 1)(rare)).toMatchObject(common)
    })

    it('is left alone where it comes more often, or the other does not: both may be words', () => {
      expect(met(60, 10)(rare)).toBeUndefined()
      expect(met(20, 1)(rare)).toBeUndefined()
    })

    it('is never mended towards the rare one', () => {
      expect(met(60, 1)(common)).toBeUndefined()
    })
  })
})
