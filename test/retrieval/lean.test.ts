import { describe, expect, it } from 'vitest'
import { walk } from '../../src/retrieval/lean.ts'
import { foldWord } from '../../src/text/fold.ts'
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
