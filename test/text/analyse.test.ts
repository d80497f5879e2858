import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse, readWords, stems } from '../../src/text/analyse.ts'
import { locales } from '../../src/text/locale.ts'
import { isStopWord } from '../../src/text/stop.ts'

describe('analyse', () => {
  it('gives the content words with their places', () => {
    const text = 'Президентті кім сайлайды?'
    const terms = analyse(text, 'kk')
    expect(terms.map(({ stem }) => stem)).toEqual(stems('президент сайлау', 'kk'))
    expect(terms.map(({ start, end }) => text.slice(start, end))).toEqual(['Президентті', 'сайлайды'])
  })

  it.each(locales)(
    'reads the same words with their places and without in %s, whatever stands between them',
    (locale) => {
      const text = '  Президент,  вице-президент (people’s choice)…\tҚұрылтай?! —  '
      const content = readWords(text, locale).filter(({ stop }) => !stop)
      expect(content.map(({ form, stem }) => ({ form, stem }))).toEqual(
        analyse(text, locale).map(({ form, stem }) => ({ form, stem })),
      )
      expect(readWords(' ', locale)).toEqual([])
    },
  )

  it.each([
    ['ru', 'Кто избирает президента?', 'выбирают ли президентов избиратели'],
    ['kk', 'Құқығымды кім қорғайды', 'кукыктарын қорғау'],
    ['en', 'Who elects the president?', 'electing presidents'],
  ] as const)('meets in %s: «%s» and «%s»', (locale, question, text) => {
    const known = stems(text, locale)
    expect(stems(question, locale).filter((each) => known.includes(each)).length).toBeGreaterThan(0)
  })

  it.each([
    ['ru', 'а что это такое, скажите пожалуйста'],
    ['kk', 'бұл не деген, айтыңызшы'],
    ['en', 'what is it, please tell me'],
  ] as const)('finds nothing in a question of stop words in %s: «%s»', (locale, question) => {
    expect(analyse(question, locale)).toEqual([])
  })

  it('knows stop words however they are spelled: «ЖОҚ», «жок»', () => {
    expect(stems('ЖОҚ жок', 'kk')).toEqual([])
  })

  it('slices back to the word and keeps none of the stop words, in any text and language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...locales), (text, locale) => {
        for (const { stem, form, start, end } of analyse(text, locale)) {
          expect(text.slice(start, end).length).toBeGreaterThan(0)
          expect(stem.length).toBeGreaterThan(0)
          expect(isStopWord(form, locale)).toBe(false)
        }
      }),
    )
  })
})

describe('isStopWord', () => {
  it('belongs to one language: «а» is Russian, "the" is English, «мен» is Kazakh', () => {
    expect([isStopWord('а', 'ru'), isStopWord('а', 'en')]).toEqual([true, false])
    expect([isStopWord('the', 'en'), isStopWord('the', 'ru')]).toEqual([true, false])
    expect([isStopWord('мен', 'kk'), isStopWord('мен', 'en')]).toEqual([true, false])
  })

  it.each([
    ['ru', 'суд'],
    ['kk', 'сот'],
    ['kk', 'заң'],
    ['en', 'court'],
    ['en', 'rights'],
  ] as const)('leaves the words of the law alone: %s «%s»', (locale, word) => {
    expect(isStopWord(word, locale)).toBe(false)
  })
})
