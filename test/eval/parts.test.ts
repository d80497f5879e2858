import { describe, expect, it } from 'vitest'
import { OFF_TOPIC, passages } from '../../src/corpus/passages.ts'
import { createClassifier } from '../../src/retrieval/classifier.ts'
import { createLabelsOf } from '../../src/retrieval/labels.ts'
import { readModel } from '../../src/retrieval/model.ts'
import { understand } from '../../src/retrieval/understand.ts'
import { article, corpus, wording } from '../corpus/made.ts'
import { lexicons, text } from '../retrieval/made.ts'
import {
  blank,
  both,
  type Change,
  withoutChangeQuestions,
  withoutCorrection,
  withoutExplainers,
  withoutOtherLanguages,
  withoutQuestions,
  withoutRepair,
  withoutSynonyms,
  withoutTerms,
  withoutWords,
  withQuestions,
} from './parts.ts'

const asked = Array.from({ length: 8 }, (_, at) => ({ text: `вопрос ${at}` }))
const change = { old: 'Ж', now: 'Ж', questions: ['что изменилось'] }
const explanation = { title: 'О судьях', text: 'О судьях говорят.', questions: ['как судят'] }
const whole = {
  ...corpus(
    article(1, {
      ru: wording('Судья судит.', { questions: asked, words: ['судить'] }),
      since1995: { from: [], kk: change, ru: change, en: change },
    }),
  ),
  terms: { kk: [], ru: [{ say: ['третейский'], law: 'суд', articles: [1] }], en: [] },
  explainers: [{ slug: 'judges', articles: [1], sources: [], kk: explanation, ru: explanation, en: explanation }],
}
const texts = (change: Change) => new Set(passages(change(whole), 'ru').map(({ text }) => text))
const gone = (change: Change) => [...texts((same) => same)].filter((each) => !texts(change).has(each)).sort()

describe('a corpus without a part', () => {
  it.each<[string, Change, string[]]>([
    ['questions', withoutQuestions, asked.map(({ text }) => text)],
    ['words', withoutWords, ['судить']],
    ['terms', withoutTerms, ['суд', 'третейский']],
    ['questions about change', withoutChangeQuestions, ['что изменилось']],
    ['explainers', withoutExplainers, ['О судьях говорят.', 'как судят']],
    ['questions and words', both(withoutQuestions, withoutWords), [...asked.map(({ text }) => text), 'судить']],
  ])('has none of its %s, and all else', (_, change, expected) => {
    expect(gone(change)).toEqual(expected)
  })

  it('has no synonyms, and all its passages', () => {
    const spoken = { ...whole, synonyms: [{ kk: [], ru: ['суд', 'трибунал'], en: ['court'] }] }
    expect(withoutSynonyms(spoken)).toEqual({ ...whole, synonyms: [] })
  })

  it('leaves the whole one as it is', () => {
    const before = structuredClone(whole)
    both(withoutQuestions, withoutWords, withoutTerms, withoutChangeQuestions, withoutExplainers)(whole)
    expect(whole).toEqual(before)
  })
})

describe('some questions a provision', () => {
  it('are as many as asked for, if there are so many', () => {
    expect(gone(withQuestions(5))).toHaveLength(3)
    expect(gone(withQuestions(30))).toEqual([])
  })

  it('are among those of a larger number, the same each time', () => {
    expect(gone(withQuestions(3))).toEqual(expect.arrayContaining(gone(withQuestions(5))))
    expect(gone(withQuestions(3))).toEqual(gone(withQuestions(3)))
  })
})

describe('a blank classifier', () => {
  it('has no opinion', () => {
    const model = blank(readModel())
    const { of } = createClassifier(model, createLabelsOf(model.labels, whole))('кто судит судью', 'ru')
    expect(of(46)).toBeCloseTo(of(1))
    expect(of(OFF_TOPIC)).toBeCloseTo(of(1))
    expect(of(1)).toBeGreaterThan(Number.NEGATIVE_INFINITY)
  })
})

describe('reading with less help', () => {
  const known = lexicons({ ru: [text(1, 'Свобода слова, квартира')], kk: [text(1, 'Тұрғын үй, сот шешімі')] })
  const stems = (read: typeof understand, question: string) =>
    read(question, 'ru', known).terms.map(({ stem, locale, known, corrected }) => ({ stem, locale, known, corrected }))

  it('leaves a misspelt word unknown', () => {
    const [corrected] = stems(understand, 'свабода')
    expect(corrected).toMatchObject({ known: true, corrected: true })
    expect(stems(withoutCorrection, 'свабода')).toMatchObject([{ known: false, corrected: false }])
    expect(stems(withoutCorrection, 'свобода')).toEqual(stems(understand, 'свобода'))
  })

  it.each(['cdj,jlf ckjdf', 'svoboda slova'])('leaves «%s» as it was typed', (typed) => {
    expect(understand(typed, 'ru', known).reading.text).toBe('свобода слова')
    expect(withoutRepair(typed, 'ru', known).reading).toMatchObject({ text: typed, repair: 'none' })
  })

  it('reads plain text the same without repair', () => {
    expect(withoutRepair('свобода слова', 'ru', known).reading).toEqual(
      understand('свобода слова', 'ru', known).reading,
    )
  })

  it('does not look a word up in another language', () => {
    expect(stems(understand, 'свобода слова тұрғын')).toContainEqual(
      expect.objectContaining({ locale: 'kk', known: true }),
    )
    const own = stems(withoutOtherLanguages, 'свобода слова тұрғын')
    expect(own.map(({ locale }) => locale)).toEqual(['ru', 'ru', 'ru'])
    expect(own.map(({ known }) => known)).toEqual([true, true, false])
  })
})
