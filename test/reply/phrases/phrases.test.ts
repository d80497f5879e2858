import { beforeAll, describe, expect, it } from 'vitest'
import { createEmulator } from '../../../src/playground/emulator.ts'
import { html } from '../../../src/reply/html.ts'
import { en } from '../../../src/reply/phrases/en.ts'
import { phrases } from '../../../src/reply/phrases/phrases.ts'
import { locales } from '../../../src/text/locale.ts'
import { refusalOf } from '../../playground/call.ts'

type Sentence = { readonly path: string; readonly text: string }

// What the sentences with a gap are given: numbers for numbers, words for words.
const given: Readonly<Record<string, readonly unknown[]>> = {
  section: ['IV'],
  searchedFor: ['<b>не & так'],
  whole: ['Статья 23'],
  noSuchClause: ['Статья 23', 9, 3],
  noSuchItem: ['Статья 23', 9, 3],
  inLanguage: ['kk', true],
}

/** Every sentence of a locale by its place, the ones with a gap filled. */
function sentences(value: unknown, path = ''): readonly Sentence[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value === 'function') return [{ path, text: String(value(...(given[path] ?? [1, 11]))) }]
  return Object.entries(value as object).flatMap(([key, each]) => sentences(each, path ? `${path}.${key}` : key))
}

describe.each(locales)('in %s', (locale) => {
  const all = sentences(phrases[locale])
  const emulator = createEmulator()
  let chat_id: number
  beforeAll(() => {
    chat_id = emulator.person().user.id
  })

  it('there is every sentence of the English ones, and none besides', () => {
    expect(all.map(({ path }) => path)).toEqual(sentences(en).map(({ path }) => path))
  })

  it.each(all)('$path is a sentence that Telegram takes', async ({ text }) => {
    expect(text.trim()).not.toBe('')
    expect(text).not.toMatch(/undefined|NaN|\[object/)
    expect(await refusalOf(emulator, 'sendMessage', { chat_id, text: html(text).markup, parse_mode: 'HTML' })).toBe(
      'ok',
    )
  })

  it('what is shown over the chat is short enough: 200 characters', () => {
    const { oldButton, fault, tooFast } = phrases[locale]
    for (const text of [oldButton, fault, tooFast]) expect(text.length).toBeLessThanOrEqual(200)
  })
})

describe('numbers', () => {
  it('are declined', () => {
    const { ru } = phrases
    expect([1, 3, 5, 11, 21].map((count) => ru.noSuchClause('Статья 7', 30, count).replace(/.* в ней /, ''))).toEqual([
      '1 пункт.',
      '3 пункта.',
      '5 пунктов.',
      '11 пунктов.',
      '21 пункт.',
    ])
    expect(phrases.en.noSuchClause('Article 7', 9, 1)).toBe('Article 7 has no clause 9: it has 1 clause.')
    expect(phrases.en.noSuchItem('Article 7, clause 2', 9, 0)).toBe('Article 7, clause 2 has no numbered items.')
    expect(phrases.kk.noSuchItem('46-бап', 23, 22)).toBe('46-бап: 23-тармақша жоқ, мұнда 22 тармақша бар.')
  })
})
