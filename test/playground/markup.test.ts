import { describe, expect, it } from 'vitest'
import { parseMarkup } from '../../src/playground/markup.ts'

describe('parseMarkup', () => {
  it.each([
    ['<b>а</b>', 'bold'],
    ['<strong>а</strong>', 'bold'],
    ['<i>а</i>', 'italic'],
    ['<em>а</em>', 'italic'],
    ['<u>а</u>', 'underline'],
    ['<ins>а</ins>', 'underline'],
    ['<s>а</s>', 'strikethrough'],
    ['<strike>а</strike>', 'strikethrough'],
    ['<del>а</del>', 'strikethrough'],
    ['<code>а</code>', 'code'],
    ['<pre>а</pre>', 'pre'],
    ['<tg-spoiler>а</tg-spoiler>', 'spoiler'],
    ['<span class="tg-spoiler">а</span>', 'spoiler'],
    ['<blockquote>а</blockquote>', 'blockquote'],
    ['<blockquote expandable>а</blockquote>', 'expandable_blockquote'],
    ['<B>а</b>', 'bold'],
  ])('reads %s as %s', (html, type) => {
    expect(parseMarkup(html)).toEqual({ text: 'а', entities: [{ type, offset: 0, length: 1 }] })
  })

  it('counts in UTF-16 units: an emoji is two, a Kazakh letter one', () => {
    expect(parseMarkup('😀қ <b>🇰🇿ң</b>')).toEqual({
      text: '😀қ 🇰🇿ң',
      entities: [{ type: 'bold', offset: 4, length: 5 }],
    })
  })

  it('lists outer before inner', () => {
    expect(parseMarkup('<blockquote><b><i>а</i>б</b>в</blockquote>')).toMatchObject({
      entities: [
        { type: 'blockquote', length: 3 },
        { type: 'bold', length: 2 },
        { type: 'italic', length: 1 },
      ],
    })
  })

  it('reads a link with its address, quoted either way, and drops what is none', () => {
    expect(parseMarkup(`<a href='https://adilet.zan.kz/?a=1&amp;b=2'>х</a>`)).toMatchObject({
      entities: [{ type: 'text_link', url: 'https://adilet.zan.kz/?a=1&b=2' }],
    })
    expect(parseMarkup('<a href="http://localhost:8080">х</a>')).toEqual({ text: 'х', entities: [] })
  })

  it('names the language of a code block', () => {
    expect(parseMarkup('<pre><code class="language-ts">x</code></pre>')).toEqual({
      text: 'x',
      entities: [{ type: 'pre', offset: 0, length: 1, language: 'ts' }],
    })
    expect(parseMarkup('<code class="language-ts">x</code>')).toMatchObject({ entities: [{ type: 'code' }] })
  })

  it('decodes the four named entities and numbers, and leaves the rest as it stands', () => {
    expect(parseMarkup('&lt;&gt;&amp;&quot;&#1178;&#x49A;&nbsp;&laquo;& 1')).toMatchObject({
      text: '<>&"ҚҚ&nbsp;&laquo;& 1',
    })
  })

  it('makes no entity of an empty tag', () => {
    expect(parseMarkup('<b></b>а')).toEqual({ text: 'а', entities: [] })
  })

  it.each([
    ['<b>а', `Can't find end tag corresponding to start tag "b"`],
    ['әә<div>', 'Unsupported start tag "div" at byte offset 4'],
    ['1 < 2', 'Unsupported start tag "" at byte offset 2'],
    ['а <b', 'Unclosed start tag at byte offset 3'],
    ['а < 2>', 'Unsupported start tag "" at byte offset 3'],
    ['а</b>', 'Unexpected end tag at byte offset 2'],
    ['<b><i>test</b></i>', 'Unmatched end tag at byte offset 10, expected "</i>", found "</b>"'],
    ['<b>а</b', 'Unclosed end tag at byte offset 5'],
    ['<span class="x">а</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<a ="x">а</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
    ['<a href=a_b>а</a>', 'Unexpected end of name token at byte offset 8'],
    ['<a href="x', 'Unclosed start tag at byte offset 0'],
  ])('refuses %s', (html, why) => {
    expect(parseMarkup(html)).toEqual({
      ok: false,
      error_code: 400,
      description: `Bad Request: can't parse entities: ${why}`,
    })
  })
})
