import { describe, expect, it } from 'vitest'
import { indexed } from '../../src/retrieval/indexed.ts'
import { createKindShares, questionKind } from '../../src/retrieval/question-kind.ts'
import { question, text } from './made.ts'

describe('the kind of a question', () => {
  it.each([
    ['when', 'ru', 'когда прошёл референдум'],
    ['when', 'kk', 'референдум қашан өтті'],
    ['when', 'en', 'what year was it adopted'],
    ['who', 'ru', 'кто избирает судей'],
    ['who', 'kk', 'президентті кім сайлайды'],
    ['how-many', 'ru', 'сколько лет служит судья'],
    ['how-many', 'kk', 'президент неше жылға сайланады'],
    ['how-many', 'en', 'how old must a president be'],
    ['why', 'kk', 'неге сенат жоқ'],
    ['where', 'ru', 'куда пожаловаться'],
    ['may', 'ru', 'могут ли выселить'],
    ['may', 'kk', 'сотсыз шығара ала ма'],
    ['how', 'en', 'how is a law made'],
  ] as const)('is %s in %s: «%s»', (kind, locale, asked) => {
    expect(questionKind(asked, locale)).toBe(kind)
  })

  it.each(['пенсия', 'сенат', 'freedom of speech', ''])('is none where nothing is asked: «%s»', (asked) => {
    expect(questionKind(asked, 'ru')).toBeUndefined()
  })

  it('is the number, where a question asks who and how many', () => {
    expect(questionKind('сколько тех, кто избирает', 'ru')).toBe('how-many')
  })
})

describe('the share of a kind', () => {
  const share = createKindShares([
    indexed(
      [
        question(1, 'кто избирает судью'),
        question(1, 'кто назначает судью'),
        question(1, 'когда избирают судью'),
        question(1, 'судья'), // of no kind, and not counted
        text(2, 'кто судья, тот независим'), // not a question
      ],
      'ru',
    ),
  ])

  it('is the part of a subject’s questions that want to hear the same', () => {
    expect(share(1, 'who')).toBeCloseTo(2 / 3)
    expect(share(1, 'when')).toBeCloseTo(1 / 3)
    expect(share(1, 'why')).toBe(0)
  })

  it('is 0 of a subject that has no questions', () => {
    expect([share(2, 'who'), share('fact made', 'who')]).toEqual([0, 0])
  })
})
