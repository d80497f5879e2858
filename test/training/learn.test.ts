import { describe, expect, it } from 'vitest'
import { setAside } from '../../src/training/learn.ts'
import { taught } from './made.ts'

const messages = Array.from({ length: 25 }, (_, at) => `рецепт борща номер ${at}`)
const asked = Array.from({ length: 12 }, (_, at) => ({ text: `сколько лет судье, вопрос ${at}` }))
const [preamble, judge, ...others] = taught.articles
if (!preamble || !judge) throw new Error('made.ts: expected an article on judges')
const told = { fact: 'Придумано 1 января.', questions: Array.from({ length: 10 }, (_, at) => `когда придумано, ${at}`) }
const corpus = {
  ...taught,
  articles: [preamble, { ...judge, ru: { ...judge.ru, questions: asked } }, ...others],
  facts: [
    { id: 'made', date: null, firmness: 'one' as const, articles: [], sources: [], kk: told, ru: told, en: told },
  ],
  offTopic: { kk: [], ru: messages, en: messages },
}

describe('what is set aside', () => {
  const { kept, aside } = setAside(corpus)

  it('is every tenth message about something else in each language, as a question that has no answer', () => {
    const negatives = aside.filter(({ kind }) => kind === 'negative')
    expect(negatives.map(({ lang, question }) => `${lang} ${question}`)).toEqual(
      ['ru', 'en'].flatMap((lang) => [`${lang} рецепт борща номер 9`, `${lang} рецепт борща номер 19`]),
    )
    expect(negatives.every(({ primary }) => primary.length === 0)).toBe(true)
  })

  it('is every tenth question of an article, with its answer', () => {
    expect(aside.filter(({ kind }) => kind === 'topic')).toEqual([
      { question: asked[9]?.text, lang: 'ru', kind: 'topic', primary: [judge.article] },
    ])
  })

  it('is every tenth question of a fact', () => {
    const reform = aside.filter(({ kind }) => kind === 'reform')
    expect(reform.map(({ lang, question }) => `${lang} ${question}`)).toEqual(
      ['kk', 'ru', 'en'].map((lang) => `${lang} когда придумано, 9`),
    )
  })

  it('is not in the corpus it is asked of; all else is', () => {
    expect(kept.facts[0]?.ru.questions).toHaveLength(9)
    expect(kept.offTopic.ru).toHaveLength(23)
    expect(kept.articles[1]?.ru.questions).toHaveLength(11)
    for (const { question } of aside) {
      expect(kept.offTopic.ru).not.toContain(question)
      expect(kept.articles[1]?.ru.questions.map(({ text }) => text)).not.toContain(question)
    }
    expect({ ...kept, articles: corpus.articles, facts: corpus.facts, offTopic: corpus.offTopic }).toEqual(corpus)
  })
})
