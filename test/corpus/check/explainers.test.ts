import { describe, expect, it } from 'vitest'
import { explainerFaults } from '../../../src/corpus/check/explainers.ts'
import type { Article, Explainer, Fact } from '../../../src/corpus/schema.ts'
import { article, corpus, wording } from '../made.ts'

const filler = (word: string) => `${word} `.repeat(90)
const explained = (text: string, word: string) => ({ title: 'Ж', text: `${text} ${filler(word)}.`, questions: ['?'] })
const boats: Explainer = {
  slug: 'boats',
  articles: [7],
  sources: [],
  kk: explained('Қайық (7-бап).', 'жүзеді'),
  ru: explained('Лодка (статья 7).', 'плывёт'),
  en: explained('The boat (article 7).', 'sails'),
}
type World = { readonly articles?: Article[]; readonly facts?: Fact[] }
const faults = (more: Partial<Explainer>, { articles = [], facts = [] }: World = {}) =>
  explainerFaults({ ...corpus(...articles), facts, explainers: [{ ...boats, ...more }] }, undefined)
/** The same said in the three languages, each after its own fashion. */
const saying = (kk: string, ru: string, en: string) => ({
  kk: explained(kk, 'жүзеді'),
  ru: explained(ru, 'плывёт'),
  en: explained(en, 'sails'),
})
const told = (what: string) =>
  ['kk', 'ru', 'en'].map(
    (locale) => `explainers/boats.yaml: ${locale} tells ${what}, which neither its articles nor the timeline have.`,
  )

describe('check: explainers', () => {
  it('finds nothing wrong in one that says what its articles say', () => {
    expect(faults({})).toEqual([])
  })

  it('counts words', () => {
    const short = { title: 'Ж', text: 'Лодка плывёт.', questions: ['?'] }
    const long = { title: 'Ж', text: filler('плывёт').repeat(3), questions: ['?'] }
    expect(faults({ ru: short })).toContain('explainers/boats.yaml: ru has 2 words, it shall have 80 to 200.')
    expect(faults({ ru: long })).toContain('explainers/boats.yaml: ru has 270 words, it shall have 80 to 200.')
  })

  it('sees a number that not all languages have', () => {
    const seven = { articles: [article(7, { ru: wording('Девять лодок.'), en: wording('Nine boats.') })] }
    const said = saying('Қайық.', 'Девять лодок.', 'Nine boats.')
    expect(faults(said, seven)).toEqual(['explainers/boats.yaml: 9 (ru, en) does not stand in all languages.'])
  })

  it('sees an article that is not there, a clause that is not there, and one that it does not rest on', () => {
    expect(faults(saying('97-бап.', 'Статья 97.', 'Article 97.'))).toContain(
      'explainers/boats.yaml: ru refers to «Статья 97», which is not there.',
    )
    expect(faults(saying('7.2-тармақ.', 'Пункт 7.2.', 'Clause 7.2.'))).toContain(
      'explainers/boats.yaml: kk refers to «7.2», which is not there.',
    )
    expect(faults(saying('Сол жерде (8).', 'Там же (8).', 'There too (8).'))).toContain(
      'explainers/boats.yaml: en names article 8, which is not among its articles.',
    )
  })

  it('takes an article of 1995 where it says that it is of 1995', () => {
    const old = saying('1995 жылғы 98-бап.', 'Статья 98 Конституции 1995 года.', 'Article 98 of the 1995 Constitution.')
    expect(faults(old)).toEqual([])
  })

  it.each([
    ['the number 30', 'Отыз қайық.', 'Тридцать лодок.', 'Thirty boats.'],
    ['the Government', 'Үкімет.', 'Правительство.', 'The Government.'],
    ['a third', 'Үштен бірі.', 'Не менее трети.', 'At least a third.'],
    ['the day 03-15', '15 наурызда.', '15 марта.', 'On 15 March.'],
    ['the Senate', 'Сенат жоқ.', 'Сената нет.', 'No Senate.'],
  ])('sees %s that nothing behind it has', (what, kk, ru, en) => {
    expect(faults(saying(kk, ru, en))).toEqual(told(what))
  })

  it('lets it tell what the past of its articles has', () => {
    const change = (old: string) => ({ old, now: 'Ж', questions: [] })
    const past = {
      from: ['9'],
      kk: change('Сенат болған.'),
      ru: change('Был Сенат.'),
      en: change('There was a Senate.'),
    }
    const said = saying('Сенат жоқ.', 'Сената нет.', 'No Senate.')
    expect(faults(said, { articles: [article(7, { since1995: past })] })).toEqual([])
    expect(faults(said, { articles: [article(8, { since1995: past })] })).toEqual(told('the Senate'))
  })

  it('lets it tell what a fact of its day has, and not what any fact has', () => {
    const fact = (text: string) => ({ fact: text, questions: ['?'] })
    const launched: Fact = {
      id: 'launched',
      date: '2026-03-15',
      firmness: 'firm',
      articles: [],
      sources: [],
      kk: fact('15 наурызда отыз қайық.'),
      ru: fact('15 марта тридцать лодок.'),
      en: fact('Thirty boats on 15 March.'),
    }
    const dated = saying('15 наурызда отыз.', '15 марта тридцать.', 'Thirty on 15 March.')
    expect(faults(dated, { facts: [launched] })).toEqual([])
    expect(faults(saying('Отыз.', 'Тридцать.', 'Thirty.'), { facts: [launched] })).toEqual(told('the number 30'))
  })
})
