import { describe, expect, it } from 'vitest'
import { clauseNumber, officialAddress, provisionOf } from '../../src/corpus/provision.ts'
import { article, corpus, official, wording } from './made.ts'

const two = {
  clauses: [
    { text: 'Раз.', items: [] },
    { text: 'Два.', items: [] },
  ],
}

describe('provisionOf', () => {
  it('is our restatement where nothing is imported, and says so', () => {
    expect(provisionOf(corpus(), 5, 'ru')).toEqual({
      article: 5,
      section: 1,
      locale: 'ru',
      title: 'Ж',
      clauses: [{ text: 'Выдумано 5.', items: [] }],
      official: false,
    })
  })

  it('is the official text where that is imported, under our title', () => {
    const law = [{ text: 'Выдуманный закон.', items: ['первое'] }]
    const made = {
      ...corpus(article(5, { ru: wording('Своё.', { title: 'О выдумке' }) })),
      official: { ru: official('ru', 5, law) },
    }
    expect(provisionOf(made, 5, 'ru')).toMatchObject({ title: 'О выдумке', clauses: law, official: true })
    expect(provisionOf(made, 5, 'kk').official).toBe(false)
  })

  it('is always our restatement in English', () => {
    const made = { ...corpus(), official: { ru: official('ru', 5, [{ text: 'Закон.', items: [] }]) } }
    expect(provisionOf(made, 5, 'en')).toMatchObject({ clauses: [{ text: 'Made up 5.' }], official: false })
  })

  it('has the preamble as article 0', () => {
    expect(provisionOf(corpus(), 0, 'kk')).toMatchObject({ article: 0, section: 0 })
  })

  it('throws for a number that is not there, naming those that are', () => {
    expect(() => provisionOf(corpus(), 97, 'ru')).toThrow('corpus: article 97 was asked for; there are 0 to 96.')
  })
})

describe('clauseNumber', () => {
  it('counts from 1 where there are several clauses', () => {
    expect(clauseNumber(provisionOf(corpus(article(5, { ru: wording('', two) })), 5, 'ru'), 1)).toBe(2)
  })

  it('is absent for the only clause, and in the preamble', () => {
    expect(clauseNumber(provisionOf(corpus(), 5, 'ru'), 0)).toBeUndefined()
    expect(clauseNumber(provisionOf(corpus(article(0, { ru: wording('', two) })), 0, 'ru'), 1)).toBeUndefined()
  })
})

it('links the Kazakh page for Kazakh and the Russian one else', () => {
  expect(officialAddress('kk')).toBe('https://adilet.zan.kz/kaz/docs/K2600000000')
  expect(officialAddress('en')).toBe(officialAddress('ru'))
})
