import { describe, expect, it } from 'vitest'
import { indexed } from '../../src/retrieval/indexed.ts'
import { createLexicon } from '../../src/retrieval/lexicon.ts'
import { meaningsOf } from '../../src/retrieval/meanings.ts'
import { lexicons, question, stem, text } from './made.ts'

const { ru, kk, en } = lexicons({
  ru: [
    text(1, 'Судья независим', { title: 'Судья' }),
    text(2, 'Судья и прокурор', { title: 'Прокуратура' }),
    question(3, 'кто защищает гражданство ребенка'),
  ],
  kk: [text(1, 'Сот тәуелсіз, судья ешкімге бағынбайды')],
  en: [text(1, 'The president of science'), text(2, 'He is present in the car')],
})

describe('what a lexicon knows', () => {
  it('is the stems of texts, titles and questions, in whatever form they are asked for', () => {
    expect(['судьям', 'прокуратуры', 'гражданству'].map((word) => ru.knows(stem(word, 'ru')))).toEqual([
      true,
      true,
      true,
    ])
    expect(ru.knows(stem('борщ', 'ru'))).toBe(false)
  })

  it('belongs to one language', () => {
    expect([kk.knows(stem('сот', 'kk')), ru.knows(stem('сот', 'ru'))]).toEqual([true, false])
  })
})

describe('a word with a meaning', () => {
  it('is no misspelling of another, though the corpus does not have it', () => {
    const only = indexed([text(1, 'вернуть землю')], 'ru')
    const { ru: meanings } = meaningsOf([{ kk: [], ru: ['тернуть', 'уволить'], en: [] }])
    const word = { form: 'тернуть', stem: stem('тернуть', 'ru') }
    expect(createLexicon(only, new Map()).corrected(word)).toMatchObject({ form: 'вернуть' })
    expect(createLexicon(only, meanings).corrected(word)).toBeUndefined()
  })
})

describe('rarity', () => {
  it('grows as fewer subjects have the word, and is greatest for what none has', () => {
    const [common, rare, none] = ['судья', 'прокурор', 'борщ'].map((word) => ru.rarity(stem(word, 'ru')))
    expect(common).toBeLessThan(rare ?? 0)
    expect(rare).toBeLessThan(none ?? 0)
  })

  it('counts subjects, not mentions: «судья» stands twice in the first', () => {
    const once = lexicons({ ru: [text(1, 'судья'), text(2, 'судья и прокурор'), text(3, 'гражданство')] }).ru
    expect(ru.rarity(stem('судья', 'ru'))).toBe(once.rarity(stem('судья', 'ru')))
  })
})

describe('share', () => {
  it.each([
    ['судья и прокурор', 1], // «и» is a stop word of the language
    ['судья борщ', 5 / 9],
    ['судья 2026', 1], // numbers belong to no language
    ['2026', 0],
    ['', 0],
    ['борщ', 0],
  ])('of «%s» is %d of its letters', (words, share) => {
    expect(ru.share(words)).toBeCloseTo(share)
  })
})

describe('corrected', () => {
  it('is towards the words of titles and passages', () => {
    expect(ru.corrected({ form: 'прокруор', stem: stem('прокруор', 'ru') })?.stem).toBe(stem('прокурор', 'ru'))
    expect(en.corrected({ form: 'sceince', stem: stem('sceince', 'en') })?.stem).toBe(stem('science', 'en'))
  })
})
