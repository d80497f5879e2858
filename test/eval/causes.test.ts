import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../src/retrieval/rank.ts'
import type { Ranked } from '../../src/retrieval/retriever.ts'
import type { Reading } from '../../src/retrieval/understand.ts'
import { type Signs, weights } from '../../src/retrieval/weights.ts'
import type { Question } from '../../src/training/questions.ts'
import { term } from '../retrieval/made.ts'
import { type Cause, cause } from './causes.ts'
import type { Outcome } from './measure.ts'

const zero = <T extends object>(like: T): T =>
  Object.fromEntries(Object.keys(like).map((name) => [name, 0])) as unknown as T

function asked(more: Partial<Question> = {}): Question {
  return { id: 'made', lang: 'ru', kind: 'topic', question: 'кто судит', primary: [1], relevant: [1], ...more }
}

/** A missed topic question: its article 1 stands second. */
function missed(more: Partial<Outcome> = {}): Outcome {
  return {
    question: asked(),
    intent: 'provision',
    articles: [2, 1],
    placed: false,
    rank: 1,
    says: true,
    right: false,
    ...more,
  }
}

function candidate(subject: number, coverage: number): Candidate {
  return { subject, score: 1, features: { ...zero(weights.ranking), coverage } }
}

// What the verdict answers, and what it refuses.
const clear: Signs = {
  ...zero(weights.right),
  bias: 1,
  score: 8,
  lead: 1,
  coverage: 1,
  sense: 1,
  short: 0.2,
}
const strange: Signs = { ...zero(weights.right), bias: 1, unknown: 1, short: 1 }

type Seen = {
  readonly reading?: Partial<Reading>
  readonly terms?: string
  readonly signs?: Signs
  readonly coverage?: number
}

function ranked({ reading: read = {}, terms = 'кто судит', signs = clear, coverage = 1 }: Seen = {}): Ranked {
  const reading = { text: 'кто судит', locale: 'ru', repair: 'none', share: 1, ...read } as const
  const words = terms.split(' ').filter(Boolean)
  return {
    query: {
      locale: 'ru',
      sure: true,
      reading,
      tried: [reading],
      text: reading.text,
      terms: words.map((word) => term(word, 'ru')),
    },
    candidates: [candidate(2, 1), candidate(1, coverage)],
    signs,
    sure: true,
  }
}

const causeOf = (outcome: Outcome, seen: Ranked): Cause => cause(outcome, seen, (subject) => subject === 1)

describe('the cause of a miss', () => {
  it('is the ranking where what is right has the words and stands too low', () => {
    expect(causeOf(missed(), ranked())).toBe('ranking')
  })

  it('is the vocabulary where what is right has too few of the words, or is not found', () => {
    expect(causeOf(missed(), ranked({ coverage: 0.4 }))).toBe('vocabulary')
    expect(causeOf(missed(), { ...ranked(), candidates: [candidate(2, 1)] })).toBe('vocabulary')
  })

  it('is the spelling where too much of it is unknown or corrected', () => {
    expect(causeOf(missed(), ranked({ signs: { ...clear, corrected: 0.4 }, coverage: 0.4 }))).toBe('spelling')
    expect(causeOf(missed(), ranked({ signs: { ...clear, corrected: 0.2, unknown: 0.2 } }))).toBe('spelling')
    expect(causeOf(missed(), ranked({ signs: { ...clear, corrected: 0.2 } }))).toBe('ranking')
  })

  it('is holding back where what is right has the words and was refused or only offered', () => {
    expect(causeOf(missed({ intent: 'nothing', articles: [] }), ranked({ signs: { ...strange, unknown: 0 } }))).toBe(
      'abstained',
    )
    expect(causeOf(missed({ intent: 'perhaps' }), ranked())).toBe('abstained')
  })

  it('is a rule where the question is refused that the ranking would answer', () => {
    expect(causeOf(missed({ intent: 'nothing', articles: [] }), ranked())).toBe('declined')
    expect(causeOf(missed({ intent: 'smalltalk', articles: [] }), ranked({ signs: strange }))).toBe('declined')
    expect(causeOf(missed({ intent: 'nothing', articles: [] }), ranked({ terms: '', signs: strange }))).toBe('declined')
  })

  it.each<[string, Partial<Question>, Partial<Reading>]>([
    ['another language', {}, { locale: 'kk' }],
    ['Latin letters left as they are', { noise: 'latin' }, {}],
    ['another layout than it was typed in', { noise: 'layout' }, { repair: 'latin' }],
    ['a repair of what was typed right', { noise: 'typo' }, { repair: 'layout' }],
  ])('is a wrong reading: %s', (_, question, reading) => {
    const refused = missed({ question: asked(question), intent: 'nothing', articles: [] })
    expect(causeOf(refused, ranked({ reading, signs: strange }))).toBe('misread')
  })

  it('is no wrong reading where two languages are mixed, or the repair is the right one', () => {
    const mixed = missed({ question: asked({ noise: 'mixed' }) })
    expect(causeOf(mixed, ranked({ reading: { locale: 'kk' } }))).toBe('ranking')
    const latin = missed({ question: asked({ noise: 'latin' }) })
    expect(causeOf(latin, ranked({ reading: { repair: 'latin' } }))).toBe('ranking')
  })

  it('is an answer where nothing answers', () => {
    const negative = asked({ kind: 'negative', primary: [], relevant: [] })
    expect(causeOf(missed({ question: negative, rank: -1 }), ranked())).toBe('answered')
    const pressed = asked({ kind: 'pressure', primary: [], relevant: [7] })
    expect(causeOf(missed({ question: pressed, rank: -1, intent: 'perhaps' }), ranked())).toBe('answered')
  })
})

describe('a wanted intent', () => {
  const said = { rank: 0, says: false, articles: [1, 2] }

  it.each<[Question['kind'], Outcome['intent']]>([
    ['compare', 'provision'],
    ['explainer', 'provision'],
    ['explainer', 'reform'],
  ])('%s is missed under the right article: %s', (kind, intent) => {
    expect(causeOf(missed({ question: asked({ kind }), intent, ...said }), ranked())).toBe('intent')
  })

  it('is taken, and the words are missing', () => {
    expect(causeOf(missed({ question: asked({ kind: 'compare' }), intent: 'compare', ...said }), ranked())).toBe(
      'unsaid',
    )
  })

  it('is not the cause where the article is another one', () => {
    expect(causeOf(missed({ question: asked({ kind: 'compare' }) }), ranked())).toBe('ranking')
  })

  it('is a look-up, or anything but one', () => {
    expect(causeOf(missed({ question: asked({ kind: 'lookup' }) }), ranked())).toBe('intent')
    expect(causeOf(missed({ intent: 'lookup' }), ranked())).toBe('intent')
    expect(causeOf(missed({ question: asked({ kind: 'lookup' }), intent: 'lookup' }), ranked())).toBe('ranking')
  })
})
