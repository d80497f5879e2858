import { describe, expect, it } from 'vitest'
import { createSpelling } from '../../src/retrieval/spelling.ts'
import { readWords, stem } from '../../src/text/analyse.ts'

const known = readWords('выселить выселить выселять судья суды кот гражданство president science', 'ru')
const corrected = createSpelling(known)
const spelling = (form: string) => corrected({ form, stem: stem(form, 'ru') })

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
    const common = createSpelling(readWords('судна суда суда', 'ru'))
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
