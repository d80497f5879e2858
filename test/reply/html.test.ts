import { describe, expect, it } from 'vitest'
import {
  bold,
  expandable,
  html,
  italic,
  lines,
  link,
  marked,
  paragraphs,
  plainText,
  quote,
} from '../../src/reply/html.ts'

describe('text', () => {
  it('is escaped once, however deep it stands', () => {
    expect(bold(italic('a < b & "c"')).markup).toBe('<b><i>a &lt; b &amp; &quot;c&quot;</i></b>')
    expect(html(html('&amp;')).markup).toBe('&amp;amp;')
  })

  it('is measured as Telegram does: without markup and entities, an emoji as two', () => {
    expect(quote(bold('<😀>')).length).toBe(4)
    expect(link('https://example.kz/?a=1&b="2"', 'здесь')).toEqual({
      markup: '<a href="https://example.kz/?a=1&amp;b=&quot;2&quot;">здесь</a>',
      length: 5,
    })
  })

  it('stands in paragraphs and lines without gaps for what is absent', () => {
    expect(paragraphs('а', undefined, '', 'б').markup).toBe('а\n\nб')
    expect(lines(undefined, 'а', bold('б'))).toEqual({ markup: 'а\n<b>б</b>', length: 3 })
    expect(paragraphs(undefined)).toEqual({ markup: '', length: 0 })
  })

  it('is bold where it is marked', () => {
    const spans = [
      { start: 0, end: 3 },
      { start: 6, end: 9 },
    ]
    expect(marked('суд < суд', spans).markup).toBe('<b>суд</b> &lt; <b>суд</b>')
    expect(marked('суд', [])).toEqual(html('суд'))
  })
})

it('is read back as plain text, links with their address', () => {
  const written = paragraphs(expandable('1 < 2 &amp; "3"'), link('https://example.kz/?a=1&b=2', 'здесь'))
  expect(plainText(written)).toBe('1 < 2 &amp; "3"\n\nздесь (https://example.kz/?a=1&b=2)')
})
