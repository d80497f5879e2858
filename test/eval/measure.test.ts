import { describe, expect, it } from 'vitest'
import { createAnswers } from '../../src/answers/answers.ts'
import type { Question } from '../../src/training/questions.ts'
import { restatedCorpus } from '../answers/corpora.ts'
import { measured } from './baseline.ts'
import { difference, figures, outcomes } from './measure.ts'

function asked(kind: Question['kind'], question: string, more: Partial<Question> = {}): Question {
  return { id: question, lang: 'ru', kind, question, primary: [], relevant: [], ...more }
}

const answers = createAnswers(restatedCorpus())
const measure = (...questions: readonly Question[]) => figures(outcomes(questions, answers))

// The first is answered with a comparison and the second with the law alone, both from article 5.
const treaties = 'есть ли теперь приоритет международных договоров, как было раньше'
const plain = 'имеют ли международные договоры приоритет'

describe('a compare question', () => {
  it('counts where article and text are both right', () => {
    const right = asked('compare', treaties, { primary: [5], must_contain: ['1995', 'nonsense|приоритет'] })
    expect(measure(right)).toMatchObject({ compare: { of: 1, value: 1 }, recall1: { of: 1, value: 1 } })
  })

  it('does not where the text says something else, though the article is ranked right', () => {
    const wrong = asked('compare', treaties, { primary: [5], must_contain: ['приоритет', 'корабль'] })
    expect(measure(wrong)).toMatchObject({ compare: { of: 1, value: 0 }, recall1: { value: 1 } })
  })

  it('does not where the article is another, whatever the text says', () => {
    const wrong = asked('compare', treaties, { primary: [40], must_contain: ['приоритет'] })
    expect(measure(wrong)).toMatchObject({ compare: { of: 1, value: 0 }, recall1: { value: 0 } })
  })

  it('is only ranked where nothing must be said', () => {
    expect(measure(asked('compare', treaties, { primary: [5] }))).toMatchObject({
      compare: { of: 0 },
      recall1: { of: 1 },
    })
  })
})

describe('other questions', () => {
  it('need not say what a topic happens to contain', () => {
    const [outcome] = outcomes([asked('topic', plain, { primary: [5], must_contain: ['корабль'] })], answers)
    expect(outcome).toMatchObject({ rank: 0, says: false, right: true })
  })

  it('of the reform count by their text alone', () => {
    const percent = asked('reform', 'сколько процентов проголосовали за', { must_contain: ['87,15|87.15'] })
    const [outcome] = outcomes([percent, { ...percent, must_contain: ['12,5'] }], answers)
    expect(outcome).toMatchObject({ intent: 'reform', right: true })
    expect(measure(percent, { ...percent, must_contain: ['12,5'] }).reform).toMatchObject({ of: 2, value: 0.5 })
  })
})

describe('the place', () => {
  const { place } = answers.ask(plain, 'ru')
  const shown = `5.${place?.clause}`
  const topic = (...places: string[]) => asked('topic', plain, { primary: [5], places })

  it('is right where the clause shown is one of those that answer', () => {
    expect(place?.clause).toBeGreaterThan(0)
    expect(measure(topic('5.9', shown)).place).toMatchObject({ of: 1, value: 1 })
    expect(measure(topic('5.9')).place).toMatchObject({ of: 1, value: 0 })
  })

  it('does not count where another article came first, or where nobody has said which clause answers', () => {
    expect(measure({ ...topic('40.1'), primary: [40] }).place).toMatchObject({ of: 0 })
    expect(measure(asked('topic', plain, { primary: [5] })).place).toMatchObject({ of: 0 })
  })
})

describe('the difference of two runs', () => {
  const questions = [plain, treaties].map((question) => asked('topic', question, { primary: [5] }))
  const good = outcomes(questions, answers)
  const half = good.map((each, at) => (at ? { ...each, rank: 3 } : each))

  it('is what was right before and is no longer, in a share of the ranked questions', () => {
    expect(difference(good, half).value).toBe(0.5)
    expect(difference(half, good).value).toBe(-0.5)
  })

  it('is nothing, for sure, where both are the same', () => {
    expect(difference(half, half)).toEqual({ value: 0, half: 0 })
  })

  it('leaves out what is not ranked', () => {
    const negative = outcomes([asked('negative', 'как приготовить борщ')], answers)
    const worse = negative.map((each) => ({ ...each, rank: 0 }))
    expect(difference([...good, ...worse], [...half, ...negative])).toEqual(difference(good, half))
  })
})

describe('the ratchet', () => {
  it('holds a figure for what a part was asked, and no other', () => {
    const noisy = asked('topic', plain, { primary: [5], noise: 'typo' })
    const { all, noisy: part, kk } = measured(outcomes([noisy, asked('lookup', 'статья 5', { primary: [5] })], answers))
    expect(all).toEqual({ recall1: 1, recall3: 1, mrr: 1, kept: 1, lookup: 1 })
    expect(part).toEqual({ recall1: 1, recall3: 1, mrr: 1, kept: 1 })
    expect(kk).toEqual({})
  })

  it('cuts and never rounds up', () => {
    const thrice = outcomes(Array(3).fill(asked('topic', plain, { primary: [5] })), answers)
    const thirds = thrice.map((each, rank) => ({ ...each, rank }))
    expect(measured(thirds).all).toMatchObject({ recall1: 0.333, recall3: 1, mrr: 0.611 })
  })
})
