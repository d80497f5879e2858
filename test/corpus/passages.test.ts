import { describe, expect, it } from 'vitest'
import { OFF_TOPIC, passages, type Subject } from '../../src/corpus/passages.ts'
import { article, corpus, wording } from './made.ts'

const asked = (...texts: readonly string[]) => texts.map((text) => ({ text }))
const told = { fact: 'Ф', questions: ['kogda prinyali'] }
const made = {
  ...corpus(
    article(9, {
      kk: wording('Ж', { questions: asked('memlekettik til qandai') }),
      ru: wording('Ж', { questions: asked('prava cheloveka', 'права whatsapp'), words: ['школа', 'садик'] }),
      en: wording('J', { questions: asked('human rights'), words: ['school'] }),
    }),
  ),
  facts: [
    { id: 'made', date: null, firmness: 'firm' as const, articles: [], sources: [], kk: told, ru: told, en: told },
  ],
  offTopic: { kk: [], ru: ['kurs dollara'], en: ['dollar rate'] },
}

const textsOf = (locale: 'kk' | 'ru' | 'en', subject: Subject) =>
  passages(made, locale)
    .filter((each) => each.subject === subject && each.kind === 'question')
    .map(({ text }) => text)

describe('passages', () => {
  it('have the words of a provision in one', () => {
    expect(textsOf('ru', 9)).toContain('школа садик')
    expect(textsOf('ru', 9)).not.toContain('школа')
  })

  it('have questions out of Latin letters, as those are read that come so', () => {
    expect(textsOf('kk', 9)).toEqual(['мемлекеттик тил кандай'])
    expect(textsOf('ru', 9)).toContain('права человека')
    expect(textsOf('ru', OFF_TOPIC)).toEqual(['курс доллара'])
    expect(textsOf('ru', 'fact made')).toEqual(['когда приняли'])
  })

  it('have questions at the clause or item they ask for; of an article of one clause at that', () => {
    const two = { clauses: [1, 2].map(() => ({ text: 'Выдумано.', items: ['раз;', 'два.'] })) }
    const questions = [{ text: 'кто' }, { text: 'где', clause: 2 }, { text: 'когда', clause: 2, item: 1 }]
    const placesOf = (more: Parameters<typeof wording>[1]) =>
      passages(corpus(article(9, { ru: wording('Выдумано.', { ...more, questions }) })), 'ru').flatMap(
        ({ subject, kind, clause, item }) => (subject === 9 && kind === 'question' ? [[clause, item]] : []),
      )
    expect(placesOf(two)).toEqual([
      [undefined, undefined],
      [2, undefined],
      [2, 1],
    ])
    expect(placesOf({})[0]).toEqual([1, undefined])
  })

  it('leave alone what has Cyrillic letters too, and English', () => {
    expect(textsOf('ru', 9)).toContain('права whatsapp')
    expect(textsOf('en', 9)).toEqual(['human rights', 'school'])
    expect(textsOf('en', OFF_TOPIC)).toEqual(['dollar rate'])
  })
})
