import { describe, expect, it } from 'vitest'
import { checkMarkup } from '../../src/playground/keyboard.ts'

const under = (...buttons: unknown[]) => checkMarkup({ inline_keyboard: [buttons] })?.description ?? 'ok'

describe('checkMarkup', () => {
  it.each([
    ['data of 64 bytes', { text: 'а', callback_data: 'ә'.repeat(32) }],
    ['a link', { text: 'а', url: 'https://adilet.zan.kz' }],
    ['a tg link', { text: 'а', url: 'tg://resolve?domain=ata_zan_bot' }],
    ['a text to copy', { text: 'а', copy_text: { text: '23-бап' } }],
    ['an inline query', { text: 'а', switch_inline_query_current_chat: '' }],
  ])('takes %s', (_, button) => {
    expect(under(button)).toBe('ok')
  })

  it.each([
    ['data of 65 bytes', { text: 'а', callback_data: `${'ә'.repeat(32)}a` }, 'BUTTON_DATA_INVALID'],
    [
      'no action',
      { text: 'а' },
      `can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard`,
    ],
    [
      'empty data',
      { text: 'а', callback_data: '' },
      `can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard`,
    ],
    ['no text', { callback_data: 'a' }, `can't parse inline keyboard button: Can't find field "text"`],
    ['blank text', { text: ' ', callback_data: 'a' }, 'inline keyboard button text must be non-empty'],
    [
      'a number for text',
      { text: 1, callback_data: 'a' },
      `can't parse inline keyboard button: Field "text" must be of type String`,
    ],
    [
      'no address',
      { text: 'а', url: 'not-a-url' },
      `inline keyboard button URL 'not-a-url' is invalid: Wrong HTTP URL`,
    ],
    [
      'localhost',
      { text: 'а', url: 'http://localhost:8080/' },
      `inline keyboard button URL 'http://localhost:8080/' is invalid: Wrong HTTP URL`,
    ],
    [
      'ftp',
      { text: 'а', url: 'ftp://example.com' },
      `inline keyboard button URL 'ftp://example.com' is invalid: Unsupported URL protocol`,
    ],
    ['too much to copy', { text: 'а', copy_text: { text: 'x'.repeat(257) } }, 'BUTTON_COPY_TEXT_INVALID'],
    ['a pay button', { text: 'а', pay: true }, 'BUTTON_TYPE_INVALID'],
    ['a string', 'а', `can't parse inline keyboard button: InlineKeyboardButton must be an Object`],
  ])('refuses %s', (_, button, why) => {
    expect(under(button)).toBe(`Bad Request: ${why}`)
  })

  it('refuses a hundred and one buttons, and a keyboard over 10 KB', () => {
    const buttons = (count: number) => Array.from({ length: count }, () => ({ text: 'а', callback_data: 'a' }))
    expect(under(...buttons(100))).toBe('ok')
    expect(under(...buttons(101))).toBe('Bad Request: reply markup is too long')
    expect(under(...buttons(50).map((button) => ({ ...button, text: 'ә'.repeat(120) })))).toBe(
      'Bad Request: reply markup is too long',
    )
  })

  it('refuses rows that are none', () => {
    expect(checkMarkup({ inline_keyboard: 'а' })?.description).toBe(
      'Bad Request: field "inline_keyboard" must be of type Array',
    )
    expect(checkMarkup({ inline_keyboard: [{ text: 'а' }] })?.description).toContain('must be an Array of Arrays')
  })
})
