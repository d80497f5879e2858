import { beforeEach, describe, expect, it } from 'vitest'
import { createEmulator, type Emulator } from '../../src/playground/emulator.ts'
import type { Person } from '../../src/playground/person.ts'
import type { Message } from '../../src/playground/wire.ts'
import { call, refusalOf } from './call.ts'

let emulator: Emulator
let person: Person
let chat_id: number
beforeEach(() => {
  emulator = createEmulator({ now: () => 1_780_000_000_000 })
  person = emulator.person()
  chat_id = person.room.chat.id
})

const sent = async (fields: object) =>
  (await call<Message>(emulator, 'sendMessage', { chat_id, ...fields })).body.result

describe('sendMessage', () => {
  it('returns the message with text, entities, date and chat', async () => {
    expect(await sent({ text: '<b>23-бап</b>', parse_mode: 'HTML' })).toEqual({
      message_id: 1,
      date: 1_780_000_000,
      chat: { id: chat_id, type: 'private', first_name: 'Айгүл' },
      from: { id: 1000001, is_bot: true, first_name: 'Ata Zań', username: 'ata_zan_bot' },
      text: '23-бап',
      entities: [{ type: 'bold', offset: 0, length: 6 }],
    })
  })

  it('trims the ends, entities with them', async () => {
    expect(await sent({ text: ' <b> а </b> ', parse_mode: 'html' })).toMatchObject({
      text: 'а',
      entities: [{ offset: 0, length: 1 }],
    })
  })

  it('takes 4096 UTF-16 units after markup, however long the markup', async () => {
    const text = `<b>${'ә'.repeat(4096)}</b>`
    expect(await refusalOf(emulator, 'sendMessage', { chat_id, text, parse_mode: 'HTML' })).toBe('ok')
  })

  it('keeps the first hundred entities', async () => {
    expect((await sent({ text: '<b>а</b> '.repeat(101), parse_mode: 'HTML' })).entities).toHaveLength(100)
  })

  it('shows which message is answered', async () => {
    const [question] = person.send('сұрақ')
    const reply = await sent({ text: 'жауап', reply_parameters: { message_id: question?.message_id } })
    expect(reply.reply_to_message?.text).toBe('сұрақ')
  })

  it.each([
    ['no text', { text: undefined }, '400 Bad Request: message text is empty'],
    ['an empty text', { text: '' }, '400 Bad Request: message text is empty'],
    ['blanks alone', { text: ' \n ' }, '400 Bad Request: text must be non-empty'],
    ['markup around nothing', { text: '<b></b>', parse_mode: 'HTML' }, '400 Bad Request: text must be non-empty'],
    ['4097 units', { text: 'ә'.repeat(4097) }, '400 Bad Request: message is too long'],
    ['2049 emoji', { text: '😀'.repeat(2049) }, '400 Bad Request: message is too long'],
    [
      'broken markup',
      { text: '<b>а', parse_mode: 'HTML' },
      `400 Bad Request: can't parse entities: Can't find end tag corresponding to start tag "b"`,
    ],
    ['an unknown parse_mode', { parse_mode: 'XML' }, '400 Bad Request: unsupported parse_mode'],
    ['no chat', { chat_id: undefined }, '400 Bad Request: chat_id is empty'],
    ['an empty chat', { chat_id: '' }, '400 Bad Request: chat_id is empty'],
    ['an unknown chat', { chat_id: 5 }, '400 Bad Request: chat not found'],
    ['an unknown name', { chat_id: '@nobody' }, '400 Bad Request: chat not found'],
    [
      'a reply to nothing',
      { reply_parameters: { message_id: 99 } },
      '400 Bad Request: message to be replied not found',
    ],
    ['a reply without id', { reply_parameters: {} }, `400 Bad Request: can't find field "message_id"`],
    [
      'an entity past the end',
      { entities: [{ type: 'bold', offset: 9, length: 1 }] },
      '400 Bad Request: entity begins after the end of the text at UTF-16 offset 9',
    ],
    [
      'an entity too long',
      { entities: [{ type: 'bold', offset: 0, length: 9 }] },
      '400 Bad Request: entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 9',
    ],
    [
      'an entity that links to no address',
      { entities: [{ type: 'text_link', offset: 0, length: 1, url: 'javascript:alert(1)' }] },
      `400 Bad Request: entity URL 'javascript:alert(1)' is invalid: Wrong HTTP URL`,
    ],
    [
      'an entity before the start',
      { entities: [{ type: 'bold', offset: -1, length: 1 }] },
      '400 Bad Request: receive an entity with incorrect offset -1',
    ],
  ])('refuses %s', async (_, fields, refusal) => {
    expect(await refusalOf(emulator, 'sendMessage', { chat_id, text: 'мәтін', ...fields })).toBe(refusal)
  })

  it('refuses to reach somebody who blocked the bot, until unblocked', async () => {
    person.block()
    expect(await refusalOf(emulator, 'sendMessage', { chat_id, text: 'а' })).toBe(
      '403 Forbidden: bot was blocked by the user',
    )
    person.unblock()
    expect(await refusalOf(emulator, 'sendMessage', { chat_id, text: 'а' })).toBe('ok')
  })
})

describe('editMessageText', () => {
  it('changes text and keyboard in place, and drops the keyboard that is not given again', async () => {
    const { message_id } = await sent({
      text: 'бір',
      reply_markup: { inline_keyboard: [[{ text: 'а', callback_data: 'a' }]] },
    })
    const { body } = await call<Message>(emulator, 'editMessageText', { chat_id, message_id, text: 'екі' })
    expect(body.result).toMatchObject({ message_id, text: 'екі', edit_date: 1_780_000_000 })
    expect(person.messages()).toEqual([body.result])
    expect(body.result.reply_markup).toBeUndefined()
  })

  it('refuses to change nothing', async () => {
    const { message_id } = await sent({ text: '<b>а</b>', parse_mode: 'HTML' })
    const same = { chat_id, message_id, text: '<strong>а</strong>', parse_mode: 'HTML' }
    expect(await refusalOf(emulator, 'editMessageText', same)).toBe(
      '400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    )
  })

  it('refuses a message that is not there, not the bot’s, or not named', async () => {
    const [theirs] = person.send('менікі')
    const edit = (message_id?: number) => refusalOf(emulator, 'editMessageText', { chat_id, message_id, text: 'х' })
    expect(await edit(77)).toBe('400 Bad Request: message to edit not found')
    expect(await edit(theirs?.message_id)).toBe(`400 Bad Request: message can't be edited`)
    expect(await edit()).toBe('400 Bad Request: message identifier is not specified')
  })

  it('finds no message of one chat in another', async () => {
    const { message_id } = await sent({ text: 'бір' })
    const other = emulator.person().room.chat.id
    expect(await refusalOf(emulator, 'editMessageText', { chat_id: other, message_id, text: 'х' })).toBe(
      '400 Bad Request: message to edit not found',
    )
  })
})

describe('the other posts', () => {
  it('editMessageReplyMarkup changes the keyboard alone', async () => {
    const { message_id } = await sent({ text: 'бір' })
    const reply_markup = { inline_keyboard: [[{ text: 'а', callback_data: 'a' }]] }
    const { body } = await call<Message>(emulator, 'editMessageReplyMarkup', { chat_id, message_id, reply_markup })
    expect(body.result).toMatchObject({ text: 'бір', reply_markup })
  })

  it('deleteMessage takes it out of the chat, once', async () => {
    const { message_id } = await sent({ text: 'бір' })
    expect(await refusalOf(emulator, 'deleteMessage', { chat_id, message_id })).toBe('ok')
    expect(person.messages()).toEqual([])
    expect(await refusalOf(emulator, 'deleteMessage', { chat_id, message_id })).toBe(
      '400 Bad Request: message to delete not found',
    )
  })

  it('sendChatAction knows its actions', async () => {
    expect(await refusalOf(emulator, 'sendChatAction', { chat_id, action: 'typing' })).toBe('ok')
    expect(await refusalOf(emulator, 'sendChatAction', { chat_id, action: 'thinking' })).toBe(
      '400 Bad Request: wrong parameter action in request',
    )
  })

  it('getChat tells who is there', async () => {
    expect((await call(emulator, 'getChat', { chat_id: String(chat_id) })).body.result).toMatchObject({
      id: chat_id,
      type: 'private',
    })
  })
})
