import { describe, expect, it } from 'vitest'
import { contains, isRightAnswer, type Wanted } from '../../src/training/right.ts'

const fact = (ru: string) => ({ fact: ru, questions: ['Ж'] })
const words = { title: 'Ж', text: 'Ж', questions: ['Ж'] }
const made = {
  facts: [
    {
      id: 'vote',
      date: null,
      firmness: 'firm' as const,
      articles: [],
      sources: [],
      kk: fact('Ж'),
      ru: fact('За проголосовали 87 %.'),
      en: fact('J'),
    },
  ],
  explainers: [{ slug: 'veto', articles: [56, 46, 61], sources: [], kk: words, ru: words, en: words }],
}
const wanted = (more: Partial<Wanted>): Wanted => ({ lang: 'ru', kind: 'topic', primary: [], ...more })

describe('a right answer', () => {
  it('is one of the articles', () => {
    expect(isRightAnswer(56, wanted({ primary: [56, 61] }), made)).toBe(true)
    expect(isRightAnswer(46, wanted({ primary: [56, 61] }), made)).toBe(false)
  })

  it('to a question of the reform is a fact that says what must be said, in the question’s language', () => {
    const reform = wanted({ kind: 'reform', must_contain: ['87|88', 'ПРОГОЛОСОВАЛИ'] })
    expect(isRightAnswer('fact vote', reform, made)).toBe(true)
    expect(isRightAnswer('fact vote', { ...reform, lang: 'en' }, made)).toBe(false)
    expect(isRightAnswer('fact vote', { ...reform, must_contain: ['87', '13'] }, made)).toBe(false)
    expect(isRightAnswer('fact other', reform, made)).toBe(false)
    expect(isRightAnswer('fact vote', wanted({ must_contain: ['87'] }), made)).toBe(false)
    expect(isRightAnswer(56, { ...reform, primary: [56] }, made)).toBe(false)
  })

  it('to what is to be explained is also an explainer that rests mainly on one of the articles', () => {
    expect(isRightAnswer('explainer veto', wanted({ kind: 'explainer', primary: [46] }), made)).toBe(true)
    expect(isRightAnswer('explainer veto', wanted({ kind: 'explainer', primary: [61] }), made)).toBe(false)
    expect(isRightAnswer('explainer veto', wanted({ primary: [46] }), made)).toBe(false)
  })
})

describe('what must be said', () => {
  it('is all of it, each in one of its forms, in capitals or not', () => {
    expect(contains('Жеті жылға, бір рет', ['ЖЕТІ|7', 'бір рет'])).toBe(true)
    expect(contains('Жеті жылға', ['жеті', 'бір рет'])).toBe(false)
    expect(contains('что угодно', [])).toBe(true)
  })
})
