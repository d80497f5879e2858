import { beforeEach, describe, expect, it } from 'vitest'
import { createEmulator, type Emulator } from '../../src/playground/emulator.ts'
import type { Person } from '../../src/playground/person.ts'
import { refusalOf } from './call.ts'

const TOO_OLD = '400 Bad Request: query is too old and response timeout expired or query ID is invalid'

let time = 0
let emulator: Emulator
let person: Person
beforeEach(() => {
  time = 1_780_000_000_000
  emulator = createEmulator({ now: () => time })
  person = emulator.person()
})

function pressed(): string {
  const outcome = person.pressGone('x')
  return outcome.kind === 'query' ? outcome.query : ''
}

describe('answerCallbackQuery', () => {
  it('is taken once', async () => {
    const callback_query_id = pressed()
    expect(await refusalOf(emulator, 'answerCallbackQuery', { callback_query_id })).toBe('ok')
    expect(await refusalOf(emulator, 'answerCallbackQuery', { callback_query_id })).toBe(TOO_OLD)
  })

  it('is refused when late, unknown or missing', async () => {
    const callback_query_id = pressed()
    time += 31_000
    expect(await refusalOf(emulator, 'answerCallbackQuery', { callback_query_id })).toBe(TOO_OLD)
    expect(await refusalOf(emulator, 'answerCallbackQuery', { callback_query_id: '7' })).toBe(TOO_OLD)
    expect(await refusalOf(emulator, 'answerCallbackQuery', {})).toBe(TOO_OLD)
  })

  it('holds 200 characters', async () => {
    const answer = (text: string) => refusalOf(emulator, 'answerCallbackQuery', { callback_query_id: pressed(), text })
    expect(await answer('ә'.repeat(200))).toBe('ok')
    expect(await answer('ә'.repeat(201))).toBe('400 Bad Request: MESSAGE_TOO_LONG')
  })
})

describe('answerInlineQuery', () => {
  const article = (id: string, more = {}) => ({
    type: 'article',
    id,
    title: 'Т',
    input_message_content: { message_text: 'м', ...more },
  })
  const answer = (results: unknown) =>
    refusalOf(emulator, 'answerInlineQuery', { inline_query_id: person.askInline('тіл'), results })

  it('takes up to fifty articles, once', async () => {
    const inline_query_id = person.askInline('тіл')
    const results = Array.from({ length: 50 }, (_, index) => article(String(index)))
    expect(await refusalOf(emulator, 'answerInlineQuery', { inline_query_id, results })).toBe('ok')
    expect(await refusalOf(emulator, 'answerInlineQuery', { inline_query_id, results })).toBe(TOO_OLD)
    expect(await answer([...results, article('50')])).toBe('400 Bad Request: RESULTS_TOO_MUCH')
  })

  it.each([
    ['an id twice', [article('1'), article('1')], 'RESULT_ID_DUPLICATE'],
    ['an id of 65 bytes', [article('x'.repeat(65))], 'RESULT_ID_INVALID'],
    ['no id', [article('')], 'RESULT_ID_EMPTY'],
    ['no title', [{ ...article('1'), title: '' }], 'ARTICLE_TITLE_EMPTY'],
    ['a text too long', [article('1', { message_text: 'ә'.repeat(4097) })], 'message is too long'],
    [
      'broken markup',
      [article('1', { message_text: '</b>', parse_mode: 'HTML' })],
      `can't parse entities: Unexpected end tag at byte offset 0`,
    ],
    [
      'no content',
      [{ type: 'article', id: '1', title: 'Т' }],
      `can't parse inline query result: Input message content is not specified`,
    ],
    [
      'a bad button',
      [{ ...article('1'), reply_markup: { inline_keyboard: [[{ text: 'а', callback_data: 'x'.repeat(65) }]] } }],
      'BUTTON_DATA_INVALID',
    ],
  ])('refuses %s', async (_, results, why) => {
    expect(await answer(results)).toBe(`400 Bad Request: ${why}`)
  })
})
