import { describe, expect, it } from 'vitest'
import type { Subject } from '../../src/corpus/passages.ts'
import type { Candidate } from '../../src/retrieval/rank.ts'
import { changeItselfIsFirst, whatGoesOnIsFirst, withoutComparing } from '../../src/retrieval/then-and-now.ts'
import { understand } from '../../src/retrieval/understand.ts'
import { lexicons, text } from './made.ts'

const known = lexicons({
  ru: [text(1, 'старая новая конституция конституционный суд судья раньше сейчас')],
  en: [text(1, 'old new constitution judge removed now')],
})
const rest = (question: string) => withoutComparing(understand(question, 'ru', known))

describe('a question without the words that compare', () => {
  it('keeps the words of its matter, and their text', () => {
    const query = rest('судья: старая и новая конституция')
    expect(query.terms.map(({ form }) => form)).toEqual(['судья'])
    expect(query.text).toBe('судья и')
  })

  it.each([
    ['конституционный суд раньше и сейчас', ['конституционный', 'суд']],
    ['old constitution: judge removed', ['judge', 'removed']],
  ])('loses nothing of the matter: «%s»', (question, forms) => {
    expect(rest(question).terms.map(({ form }) => form)).toEqual(forms)
  })

  it('is all of it, where there is nothing else', () => {
    const query = understand('старая и новая конституция', 'ru', known)
    expect(withoutComparing(query)).toBe(query)
  })
})

const ranked = (...scores: readonly (readonly [Subject, number])[]) =>
  scores.map(([subject, score]) => ({ subject, score }) as Candidate)

describe('the articles on the change itself', () => {
  it.each([
    ['first and a tenth before all others', ranked([95, 10], [96, 9.9], [28, 8.9]), true],
    ['first, hardly before another', ranked([95, 10], [28, 9.1]), false],
    ['not first', ranked([28, 10], [95, 9]), false],
    ['first of the articles, a fact before them', ranked(['fact made', 11], [94, 10], [28, 5]), true],
    ['alone', ranked([92, 10]), true],
    ['not there', [], false],
  ])('%s', (_, candidates, clearly) => {
    expect(changeItselfIsFirst(candidates)).toBe(clearly)
  })

  it('tell what goes on of the old in two of them only', () => {
    expect(whatGoesOnIsFirst(ranked([96, 10], [28, 5]))).toBe(true)
    expect(whatGoesOnIsFirst(ranked([92, 10], [28, 5]))).toBe(false)
    expect(whatGoesOnIsFirst(ranked([96, 10], [92, 9.5]))).toBe(false)
  })
})
