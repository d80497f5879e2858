import { describe, expect, it } from 'vitest'
import { lean, walk } from '../../src/retrieval/lean.ts'
import { foldWord } from '../../src/text/fold.ts'
import type { Locale } from '../../src/text/locale.ts'
import { words } from '../../src/text/words.ts'

const step = (message: string) => walk(words(message).map((word) => foldWord(word.text)))

describe('walk', () => {
  it.each([
    ['следующая', 'next'],
    ['а следующую статью покажи', 'next'],
    ['слеудющая', 'next'],
    ['Дальше!', 'next'],
    ['келесі бапты көрсетіңізші', 'next'],
    ['әрі қарай', 'next'],
    ['next one', 'next'],
    ['предыдущая', 'previous'],
    ['назад', 'previous'],
    ['алдыңғысы', 'previous'],
    ['the previous article', 'previous'],
    ['подробней', 'more'],
    ['подробнеее', 'more'],
    ['ещё', 'more'],
    ['вся статья целиком', 'more'],
    ['толығырақ айтыңызшы', 'more'],
    ['толык матини', 'more'],
    ['tell me more', 'more'],
    ['show the full text', 'more'],
  ])('«%s» walks: %s', (message, expected) => {
    expect(step(message)).toBe(expected)
  })

  it.each([
    '',
    'покажи',
    'а',
    'следующие выборы',
    'следующий пункт',
    'предыдущая конституция',
    'больше прав',
    'весь мир',
    'подробнее о курултае',
    'келесі сайлау',
    'кенесі',
    'толық билік',
    'more rights',
    'next election',
    'the whole country',
  ])('«%s» does not', (message) => {
    expect(step(message)).toBeUndefined()
  })
})

describe('a bare measure', () => {
  const said = (message: string, content: readonly string[], locale: Locale) =>
    lean({ forms: words(message).map((word) => foldWord(word.text)), content, who: new Set(), locale })

  it.each([
    ['неше жылға?', ['жылга'], 'kk'],
    ['сколько лет?', ['лет'], 'ru'],
    ['how old?', ['old'], 'en'],
  ] as const)('leans firmly, however sure its own answer is: «%s»', (message, content, locale) => {
    expect(said(message, content, locale)).toEqual({ lean: 'same', firmly: true })
  })

  it('with a word beside it leans only where nothing answers it: «какой срок полномочий»', () => {
    expect(said('какой срок полномочий', ['срок', 'полномочий'], 'ru')).toEqual({ lean: 'same', firmly: false })
  })
})
