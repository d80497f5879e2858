import { describe, expect, it } from 'vitest'
import { OFF_TOPIC, type Subject } from '../../src/corpus/passages.ts'
import { signsOf, verdict } from '../../src/retrieval/abstain.ts'
import type { Candidate } from '../../src/retrieval/rank.ts'
import type { Query, QueryTerm } from '../../src/retrieval/understand.ts'
import { probability, type Signs, weigh, weights } from '../../src/retrieval/weights.ts'
import type { Locale } from '../../src/text/locale.ts'
import { sense, term } from './made.ts'

function query(terms: readonly QueryTerm[], more: Partial<Query> = {}): Query {
  const reading = { text: 'вопрос', locale: 'ru', repair: 'none', share: 1 } as const
  return { locale: 'ru', sure: true, reading, tried: [reading], text: 'вопрос', terms, ...more }
}

function candidate(subject: Subject, score: number, more: Partial<Candidate['features']> = {}): Candidate {
  const none = Object.fromEntries(Object.keys(weights.ranking).map((name) => [name, 0])) as Candidate['features']
  return { subject, score, features: { ...none, ...more } }
}

const rare = (more: Partial<QueryTerm>) => term('борщ', 'ru', { rarity: 3, ...more })
const noOpinion = sense(() => -60)

describe('the signs', () => {
  it('tell the best candidate and its lead; something else is no candidate', () => {
    const all = [candidate(OFF_TOPIC, 9), candidate(7, 8, { coverage: 0.5, sense: 0.75 }), candidate(8, 5)]
    expect(signsOf(query([term('суд', 'ru')]), all, noOpinion)).toMatchObject({
      score: 8,
      lead: 3,
      coverage: 0.5,
      sense: 0.75,
      other: 9,
    })
  })

  it('weigh unknown and corrected words by their rarity', () => {
    const known = term('суд', 'ru', { rarity: 1 })
    const signs = signsOf(query([known, rare({ known: false })]), [], noOpinion)
    expect(signs).toMatchObject({ unknown: 0.75, corrected: 0 })
    expect(signsOf(query([known, rare({ corrected: true })]), [], noOpinion)).toMatchObject({ corrected: 0.75 })
  })

  it('set the classifier’s best candidate against something else, between −1 and 1', () => {
    const odds = (best: number, other: number) =>
      signsOf(
        query([]),
        [candidate(7, 1)],
        sense((subject) => (subject === OFF_TOPIC ? other : best)),
      ).odds
    expect(odds(Math.log(0.5), Math.log(0.5))).toBe(0)
    expect(odds(0, -60)).toBe(1)
    expect(odds(-60, 0)).toBe(-1)
    expect(odds(-1, -2)).toBeGreaterThan(0)
  })

  it('tell the language that the question is read in', () => {
    const read = (locale: Locale) =>
      signsOf(query([], { reading: { text: '', locale, repair: 'none', share: 1 } }), [], noOpinion)
    expect(read('kk')).toMatchObject({ kazakh: 1, english: 0 })
    expect(read('ru')).toMatchObject({ kazakh: 0, english: 0 })
    expect(read('en')).toMatchObject({ kazakh: 0, english: 1 })
  })

  it('mark another law and short questions', () => {
    const one = signsOf(query([term('суд', 'ru')], { elsewhere: 'other-law' }), [], noOpinion)
    expect(one).toMatchObject({ elsewhere: 1, short: 0.5 })
    expect(signsOf(query([term('суд', 'ru'), rare({})]), [], noOpinion)).toMatchObject({ elsewhere: 0, short: 0.5 })
  })

  it('are finite where nothing was found, and in a question of no words', () => {
    for (const value of Object.values(signsOf(query([]), [], noOpinion))) expect(Number.isFinite(value)).toBe(true)
  })
})

const none: Signs = {
  ...signsOf(query([]), [], noOpinion),
  unknown: 1,
}
const clear: Signs = {
  ...signsOf(
    query(['суд', 'закон', 'выселить', 'квартира'].map((word) => term(word, 'ru'))),
    [candidate(28, 30, { coverage: 1, sense: 1 }), candidate(29, 10)],
    sense((subject) => (subject === OFF_TOPIC ? -10 : 0)),
  ),
}

describe('the verdict', () => {
  it('is an answer where all words match in one place and the classifier is sure', () => {
    expect(verdict(clear)).toBe('answer')
  })

  it('is nothing where the corpus has never seen a word of it', () => {
    expect(verdict(none)).toBe('nothing')
  })

  it('on the way from one to the other never turns back', () => {
    const order = ['nothing', 'perhaps', 'answer']
    const steps = Array.from({ length: 101 }, (_, at) => between(none, clear, at / 100)).map((signs) =>
      order.indexOf(verdict(signs)),
    )
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
  })
})

function between(from: Signs, to: Signs, part: number): Signs {
  const names = Object.keys(from) as (keyof Signs)[]
  return Object.fromEntries(names.map((name) => [name, from[name] * (1 - part) + to[name] * part])) as Signs
}

describe('the linear models', () => {
  it('add up feature × weight; what has no weight counts nothing', () => {
    const by = { ...candidate(1, 0, { texts: 2, sense: 3 }).features }
    expect(weigh(candidate(1, 0, { texts: 0.5, sense: 1, coverage: 7 }).features, by)).toBe(4)
  })

  it('give a probability: a half for nothing either way, near 0 and 1 at the ends', () => {
    const by = { ...none, bias: 0, score: 1 } as unknown as Signs
    const zero = Object.fromEntries(Object.keys(none).map((name) => [name, 0])) as unknown as Signs
    expect(probability(zero, by)).toBe(0.5)
    expect(probability({ ...zero, score: 50 }, by)).toBeCloseTo(1)
    expect(probability({ ...zero, score: -50 }, by)).toBeCloseTo(0)
  })

  it('of the repository have a finite weight for each feature and sign', () => {
    for (const model of Object.values(weights))
      for (const value of Object.values(model)) expect(Number.isFinite(value)).toBe(true)
    expect(Object.keys(weights.onTopic).sort()).toEqual(Object.keys(clear).sort())
    expect(Object.keys(weights.right).sort()).toEqual(Object.keys(clear).sort())
  })
})
