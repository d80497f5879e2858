import { describe, expect, it } from 'vitest'
import { indexed } from '../../src/retrieval/indexed.ts'
import { createPassageIndex } from '../../src/retrieval/passage-index.ts'
import { stems } from '../../src/text/analyse.ts'
import { question, text } from './made.ts'

const index = createPassageIndex(
  indexed(
    [
      text(1, 'Судья назначается'),
      text(2, 'Судья назначается, прокурор назначается, министр назначается, депутат избирается, посол отзывается'),
      text(3, 'Прокурор назначается', { title: 'Прокуратура' }),
      text(4, 'Закон принимается, публикуется, действует, назначается'),
      question(5, 'кто ставит судью'),
      text(6, 'Министр отвечает'),
    ],
    'ru',
  ),
)

const best = (scores: readonly number[] = []) => scores[0] ?? 0
const subjects = (asked: string, kind: 'texts' | 'questions' = 'texts') =>
  [...index[kind](stems(asked, 'ru'))].sort(([, a], [, b]) => best(b) - best(a)).map(([subject]) => subject)

describe('the order of passages', () => {
  it('is by the rarer word first: «прокуратура» in one title, «назначается» nearly everywhere', () => {
    expect(subjects('назначается прокуратура')[0]).toBe(3)
  })

  it('has the short passage before the long one that says the same', () => {
    const [first, second] = subjects('судья')
    expect([first, second]).toEqual([1, 2])
  })

  it('has more of the words before fewer', () => {
    expect(subjects('судья назначается')).toEqual([1, 2, 3, 4])
  })

  it('leaves out what shares no word, and finds nothing for nothing', () => {
    expect(subjects('посол')).toEqual([2])
    expect(subjects('борщ')).toEqual([])
    expect(subjects('')).toEqual([])
  })

  it('keeps questions and texts apart', () => {
    expect(subjects('судья', 'questions')).toEqual([5])
    expect(subjects('судья')).not.toContain(5)
  })
})

describe('the score', () => {
  const scoreOf = (asked: string, subject: number) => best(index.texts(stems(asked, 'ru')).get(subject))

  it('of two words is the sum of their scores: no factor for how many matched', () => {
    expect(scoreOf('судья прокурор', 2)).toBeCloseTo(scoreOf('судья', 2) + scoreOf('прокурор', 2), 10)
    expect(scoreOf('судья прокурор министр', 2)).toBeCloseTo(
      scoreOf('судья', 2) + scoreOf('прокурор', 2) + scoreOf('министр', 2),
      10,
    )
  })

  it('takes the title into account, by half', () => {
    const titled = createPassageIndex(
      indexed([text(1, 'министр', { title: 'закон' }), text(2, 'закон', { title: 'министр' })], 'ru'),
    )
    const found = titled.texts(stems('закон', 'ru'))
    expect(best(found.get(1))).toBeCloseTo(best(found.get(2)) / 2, 10)
    expect(best(found.get(1))).toBeGreaterThan(0)
  })
})
