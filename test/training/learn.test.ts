import { describe, expect, it } from 'vitest'
import { setAside } from '../../src/training/learn.ts'
import { taught } from './made.ts'

const messages = Array.from({ length: 25 }, (_, at) => `рецепт борща номер ${at}`)
const corpus = { ...taught, offTopic: { kk: [], ru: messages, en: messages } }

describe('messages set aside', () => {
  const { kept, aside } = setAside(corpus)

  it('are every tenth of each language, as questions that have no answer', () => {
    expect(aside.map(({ lang, question }) => `${lang} ${question}`)).toEqual(
      ['ru', 'en'].flatMap((lang) => [`${lang} рецепт борща номер 9`, `${lang} рецепт борща номер 19`]),
    )
    expect(aside.every(({ kind, primary }) => kind === 'negative' && primary.length === 0)).toBe(true)
  })

  it('are not in the corpus they are asked of; all else is', () => {
    expect(kept.offTopic.ru).toHaveLength(23)
    for (const { question } of aside) expect(kept.offTopic.ru).not.toContain(question)
    expect({ ...kept, offTopic: corpus.offTopic }).toEqual(corpus)
  })
})
