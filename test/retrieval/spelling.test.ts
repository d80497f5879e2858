import { describe, expect, it } from 'vitest'
import { createSpelling } from '../../src/retrieval/spelling.ts'
import { readWords, stem } from '../../src/text/analyse.ts'

const corrected = spellingOf('выселить выселить выселять судья суды кот гражданство president science')
const spelling = (form: string) => corrected({ form, stem: stem(form, 'ru') })

/** The spelling of what knows these words, each as often as it stands here. */
function spellingOf(text: string) {
  const words = readWords(text, 'ru')
  return createSpelling(new Map(words.map((word) => [word, { count: words.filter((each) => each === word).length }])))
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
    expect(common({ form: 'судха', stem: 'судх' })).toBe(stem('суда', 'ru'))
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
})
