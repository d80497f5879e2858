import { describe, expect, it } from 'vitest'
import { highlight } from '../../src/retrieval/highlight.ts'
import { term } from './made.ts'

const marked = (text: string, locale: 'kk' | 'ru' | 'en', ...terms: Parameters<typeof highlight>[2]) =>
  highlight(text, locale, terms).map(({ start, end }) => text.slice(start, end))

describe('the words of a question in a text', () => {
  it('are found through their stems, at their places in the text as it stands', () => {
    const text = 'Президентті  халық сайлайды; ПРЕЗИДЕНТ – ел басшысы.'
    const spans = highlight(text, 'kk', [term('президент', 'kk'), term('сайлау', 'kk')])
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Президентті', 'сайлайды', 'ПРЕЗИДЕНТ'])
    expect(spans[0]).toEqual({ start: 0, end: 11 })
  })

  it('are found through folding: Kazakh letters, ё, letters of the other alphabet', () => {
    expect(marked('Құқық бұзылды', 'kk', term('кукык', 'kk'))).toEqual(['Құқық'])
    expect(marked('Ребёнок имеет имя', 'ru', term('ребенок', 'ru'))).toEqual(['Ребёнок'])
    expect(marked('бiр адам', 'kk', term('бір', 'kk'))).toEqual(['бiр']) // a Latin i, as in the official text
  })

  it('have the places of UTF-16, behind emoji too', () => {
    expect(marked('😀😀 Судья независим', 'ru', term('судьи', 'ru'))).toEqual(['Судья'])
  })

  it('stand in order and apart from each other', () => {
    const spans = highlight('суд судит суды судом', 'ru', [term('суд', 'ru'), term('судить', 'ru')])
    expect(spans.length).toBeGreaterThan(1)
    spans.forEach(({ start, end }, at) => {
      expect(start).toBeLessThan(end)
      expect(start).toBeGreaterThan(spans[at - 1]?.end ?? -1)
    })
  })

  it('of another language are left alone', () => {
    expect(marked('Президент избирается', 'ru', term('президент', 'kk'))).toEqual([])
  })

  it('are none where there are none', () => {
    expect(highlight('Президент избирается', 'ru', [])).toEqual([])
    expect(highlight('', 'ru', [term('президент', 'ru')])).toEqual([])
  })
})
