import { describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/corpus/load.ts'
import { passages } from '../../src/corpus/passages.ts'
import { asksForChange, asksForExplanation } from '../../src/retrieval/wants.ts'
import { locales } from '../../src/text/locale.ts'
import { restatedCorpus } from '../answers/corpora.ts'

describe('asks what changed', () => {
  it.each([
    'что изменилось в выборах президента',
    'куда делся сенат',
    'это новая норма?',
    'в старой конституции было право на забастовку?',
    'тіл туралы не өзгерді',
    'ескі конституцияда бар ма еді',
    'сенат қайда кетті',
    'what changed about the courts',
    'is dual citizenship still banned',
    'the old constitution against the new one',
    'where did article 9 go',
  ])('«%s»', (question) => {
    expect(asksForChange(question)).toBe(true)
  })

  it.each([
    'кто избирает президента',
    'снесли старый мавзолей',
    'кто может внести изменение в Конституцию',
    'полномочия прекращены раньше срока',
    'ескі көлікті тыйса бола ма',
    'құрылтай мерзімінен бұрын тараса',
    'how old must the president be',
    'can I be held before a court decides',
    'what can never be changed',
    'difference between a law and a decree',
  ])('not «%s»', (question) => {
    expect(asksForChange(question)).toBe(false)
  })

  it('agrees with what the corpus says of its own questions: most of those about change, few of the others', () => {
    const corpus = restatedCorpus()
    expect(shareOfQuestions(corpus, true)).toBeGreaterThan(0.7)
    expect(shareOfQuestions(corpus, false)).toBeLessThan(0.02)
  })
})

/** The part of the corpus's questions about articles, on what changed or on what is so, that is taken to ask for change. */
function shareOfQuestions(corpus: Corpus, change: boolean): number {
  const asked = locales
    .flatMap((locale) => passages(corpus, locale))
    .filter((each) => each.kind === 'question' && typeof each.subject === 'number' && Boolean(each.change) === change)
  return asked.filter(({ text }) => asksForChange(text)).length / asked.length
}

describe('asks for an explanation', () => {
  it.each([
    'почему Курултай однопалатный',
    'объясните, как принимают законы',
    'Халық Кеңесі деген не',
    'неге сенат жоқ',
    'why is there a vice-president',
    'how does a referendum work',
  ])('«%s»', (question) => {
    expect(asksForExplanation(question)).toBe(true)
  })

  it.each([
    'кто избирает президента',
    'могут ли выселить без суда',
    'президент неше жылға сайланады',
    'who signs laws',
  ])('not «%s»', (question) => {
    expect(asksForExplanation(question)).toBe(false)
  })
})
