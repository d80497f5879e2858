import { describe, expect, it } from 'vitest'
import { type Action, decode, encode } from '../../src/reply/buttons.ts'

describe('an action', () => {
  const actions: readonly Action[] = [
    { kind: 'article', locale: 'kk', article: 96, page: 12 },
    { kind: 'clause', locale: 'ru', article: 46, clause: 1, item: 22 },
    { kind: 'contents', locale: 'en' },
    { kind: 'section', locale: 'kk', section: 11 },
    { kind: 'topics', locale: 'ru' },
    { kind: 'topic', locale: 'en', topic: 'constitutional-court' },
    { kind: 'language', locale: 'kk' },
    { kind: 'example', locale: 'ru', example: 2 },
    { kind: 'wrong', locale: 'en', article: 0 },
  ]
  it.each(actions)('$kind comes back from its data', (action) => {
    expect(decode(encode(action))).toEqual(action)
  })
})

describe('data', () => {
  it('with fewer numbers than are sent today stays readable', () => {
    expect(decode('a.kk.23')).toEqual({ kind: 'article', locale: 'kk', article: 23, page: 0 })
    expect(decode('c.ru.28.1')).toEqual({ kind: 'clause', locale: 'ru', article: 28, clause: 1, item: 0 })
  })

  it.each([
    '',
    'a',
    'a.',
    'a.uz.1',
    'z.kk.1',
    'a.kk.x',
    'a.kk.1.x',
    'a.kk.1234',
    'a.kk.-1',
    'a.kk. 1',
    `p.kk.${'a'.repeat(60)}`,
  ])('«%s» is none of ours', (data) => {
    expect(decode(data)).toBeUndefined()
  })
})
