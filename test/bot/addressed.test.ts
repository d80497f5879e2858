import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { phrases } from '../../src/reply/phrases/phrases.ts'
import { type Running, russian, startRunning } from './running.ts'

let running: Running
beforeAll(async () => {
  running = await startRunning()
})
afterEach(() => expect(running.emulator.refusals()).toEqual([]))
afterAll(() => running.close())

const inGroup = () => running.meet({ ...russian, group: running.emulator.group('Заңгерлер') })

describe('in a group', () => {
  it.each([
    ['the talk of people', 'статья 23'],
    ['a question of theirs', 'Могут ли выселить без суда?'],
    ['another name', '@other_bot статья 23'],
    ['a longer name that begins like ours', '@ata_zan_bot2 статья 23'],
    ['an address that ends like our name', 'пишите на zan@ata_zan_bot статья 23'],
    ['a command for another bot', '/help@other_bot'],
    ['a command that nobody here knows', '/roll 20'],
  ])('%s is left alone', async (_, text) => {
    expect((await inGroup().send(text)).silent).toBe(true)
  })

  it('stickers and people who come are left alone', async () => {
    const person = inGroup()
    expect((await person.sendUpdate({ sticker: { file_id: 's' } })).silent).toBe(true)
    expect((await person.sendUpdate({ new_chat_members: [person.person.user] })).silent).toBe(true)
  })

  it.each([
    ['@ata_zan_bot статья 23'],
    ['@Ata_Zan_Bot, статья 23'],
    ['статья 23 @ata_zan_bot'],
    ['@ata_zan_bot @ata_zan_bot статья 23'],
    ['/article 23'],
    ['/article@ata_zan_bot 23'],
  ])('«%s» is answered, in reply to it', async (text) => {
    const { messages } = await inGroup().send(text)
    expect(messages).toHaveLength(1)
    expect(messages[0]?.text).toContain('Статья 23.')
    expect(messages[0]?.reply_to_message?.text).toBe(text)
  })

  it('a reply to the bot is answered, a reply to somebody else is not', async () => {
    const person = inGroup()
    const { messages } = await person.send('/article 23')
    expect((await person.send('24', { reply_to_message: messages[0] })).text).toContain('Статья 24.')
    const theirs = person.messages().find(({ from }) => !from?.is_bot)
    expect((await person.send('25', { reply_to_message: theirs })).silent).toBe(true)
  })

  it('a command for another bot is left alone in a reply to us, too', async () => {
    const person = inGroup()
    const { messages } = await person.send('/article 23')
    expect((await person.send('/help@other_bot', { reply_to_message: messages[0] })).silent).toBe(true)
  })

  it('an unknown command that names us gets a sentence', async () => {
    expect((await inGroup().send('/roll@ata_zan_bot 20')).text).toBe(phrases.ru.unknownCommand)
  })

  it('our name alone is told how to ask', async () => {
    expect((await inGroup().send('@ata_zan_bot')).text.startsWith(phrases.ru.nothingButText)).toBe(true)
  })

  it('buttons work for everybody, each with their own language', async () => {
    const group = running.emulator.group('Аралас')
    const first = running.meet({ ...russian, group })
    const second = running.meet({ about: { language_code: 'kk' }, group })
    await first.send('/article 23')
    expect((await second.press('Ст. 24 ›')).text).toContain('Статья 24.')
    expect((await second.pressGone('gone')).answers).toMatchObject([{ text: phrases.kk.oldButton }])
  })
})
