import { describe, expect, it } from 'vitest'
import type { Subject } from '../../src/corpus/passages.ts'
import type { Sense } from '../../src/retrieval/classifier.ts'
import { type Candidate, massOf, rank } from '../../src/retrieval/rank.ts'
import type { Query, QueryTerm } from '../../src/retrieval/understand.ts'
import { indexes, lexicons, question, sense, term, text } from './made.ts'

const passages = {
  ru: [
    text(1, 'Судья независим', { clause: 1 }),
    text(1, 'Судья назначается', { clause: 2 }),
    question(1, 'кто назначает судей', { clause: 2 }),
    question(1, 'может ли судья судить родню'),
    text(2, 'Прокурор назначается', { clause: 1 }),
    text(2, 'Полномочия прокурора: надзор', { clause: 2, item: 3 }),
    question(2, 'кто назначает прокурора'),
    text(3, 'Министр назначается', { clause: 1 }),
    text(4, 'Посол отзывается', { clause: 1 }),
    text('fact made', 'Посол отозван'),
    text(10, 'Посол отзывается', { clause: 1 }),
  ],
  kk: [text(5, 'Елші шақырылады', { clause: 1 })],
}
const made = { indexes: indexes(passages), lexicons: lexicons(passages) }

const noOpinion = sense(() => -60)

function ranked(terms: readonly QueryTerm[], by = noOpinion): Candidate[] {
  const words = terms.map(({ form }) => form).join(' ')
  const reading = { text: words, locale: 'ru', repair: 'none', share: 1 } as const
  const query: Query = { locale: 'ru', sure: true, reading, tried: [reading], text: words, terms }
  return rank(query, { ...made, sense: by, kindShare: () => 0 })
}

const ru = (words: string, more: Partial<QueryTerm> = {}) => words.split(' ').map((word) => term(word, 'ru', more))
const order = (words: string, by?: Sense) => ranked(ru(words), by).map(({ subject }) => subject)

describe('the order of subjects', () => {
  it('has first what answers with all words, and then what has some of them', () => {
    expect(order('назначает судью')[0]).toBe(1)
    expect(order('назначает прокурора')[0]).toBe(2)
    expect(order('назначает прокурора')).toEqual(expect.arrayContaining([1, 2, 3]))
  })

  it('has one candidate a subject, however many of its passages match', () => {
    const subjects = order('назначает судью судить')
    expect(new Set(subjects).size).toBe(subjects.length)
  })

  it('follows the classifier where the words tell nothing apart', () => {
    const sure = (right: Subject) => sense((subject) => (subject === right ? Math.log(0.9) : Math.log(0.001)))
    expect(order('посол', sure(10))[0]).toBe(10)
    expect(order('посол', sure(4))[0]).toBe(4)
  })

  it('between equals is by name, numbers as numbers, and so always the same', () => {
    const ties = ranked(ru('отзывается'))
    expect(ties.map(({ subject }) => subject)).toEqual([4, 10])
    expect(ties[0]?.score).toBe(ties[1]?.score)
    expect(ranked(ru('отзывается'))).toEqual(ties)
  })

  it('has no place for what shares no word', () => {
    expect(order('борщ')).toEqual([])
    expect(ranked([])).toEqual([])
  })

  it('looks terms up in the language that knows them, and unknown ones nowhere', () => {
    expect(ranked([term('елші', 'kk')]).map(({ subject }) => subject)).toEqual([5])
    expect(ranked([term('елші', 'ru')])).toEqual([])
    expect(ranked(ru('судья', { known: false }))).toEqual([])
  })
})

describe('the features', () => {
  it('are parts of the query’s weight: coverage is 1 where all words are somewhere in the subject, half for half', () => {
    const coverage = (words: string) => ranked(ru(words)).find(({ subject }) => subject === 1)?.features.coverage
    expect(coverage('назначает судью')).toBe(1)
    expect(coverage('судью борщ')).toBe(0.5)
  })

  it('have the classifier’s certainty between 0, for none, and 1, for sure', () => {
    const certainty = (log: number) =>
      ranked(
        ru('посол'),
        sense(() => log),
      )[0]?.features.sense
    expect(certainty(0)).toBe(1)
    expect(certainty(Math.log(0.01))).toBeCloseTo(0.5)
    expect([certainty(-50), certainty(Number.NEGATIVE_INFINITY)]).toEqual([0, 0])
  })

  it('are finite numbers, whatever the query', () => {
    for (const candidate of ranked(ru('назначает судью прокурора посла борщ')))
      for (const value of [candidate.score, ...Object.values(candidate.features)])
        expect(Number.isFinite(value)).toBe(true)
  })
})

describe('the place of the answer', () => {
  const place = (article: number) => (article === 1 ? undefined : { clause: 2, item: 3 })
  const placeIn = (subject: Subject, words: string) =>
    ranked(ru(words), sense(noOpinion.of, place)).find((candidate) => candidate.subject === subject)?.place

  it('is where the classifier has it', () => {
    expect(placeIn(2, 'прокурора')).toEqual({ clause: 2, item: 3 })
  })

  it('is none where the classifier knows of none, and in what is no article', () => {
    expect(placeIn(1, 'судья')).toBeUndefined()
    expect(placeIn('fact made', 'посол')).toBeUndefined()
  })
})

describe('the weight of a query', () => {
  it('is the summed rarity of its terms', () => {
    expect(massOf([term('судья', 'ru', { rarity: 2 }), term('суд', 'ru', { rarity: 0.5 })])).toBe(2.5)
    expect(massOf([])).toBe(0)
  })
})
