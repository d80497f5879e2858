import { run, sequentialize } from '@grammyjs/runner'
import { Bot } from 'grammy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEmulator, type Emulator } from '../../src/playground/emulator.ts'
import { meet } from '../support/person.ts'

describe('a person in a test', () => {
  let emulator: Emulator
  let server: Awaited<ReturnType<Emulator['listen']>>
  let bot: Bot
  let stop: () => Promise<void>
  beforeEach(async () => {
    emulator = createEmulator()
    server = await emulator.listen()
    bot = new Bot(emulator.token, { client: { apiRoot: server.apiRoot } })
    stop = async () => undefined
  })
  afterEach(async () => {
    await stop()
    await server.close()
  })

  function start(): void {
    bot.use(sequentialize((ctx) => String(ctx.chat?.id ?? ctx.from?.id)))
    const runner = run(bot)
    stop = () => runner.stop()
  }

  it('sees all a bot does about a message, also under a runner that confirms before it handles', async () => {
    start()
    bot.on('message', async (ctx) => {
      for (const text of ['бір', 'екі', 'үш']) await ctx.reply(text)
      await ctx.api.deleteMessage(ctx.chat.id, ctx.msg.message_id)
    })
    bot.on('callback_query', (ctx) => ctx.answerCallbackQuery())
    const replies = await Promise.all([meet(emulator).send('а'), meet(emulator).send('ә')])
    for (const reply of replies) {
      expect(reply.messages.map(({ text }) => text)).toEqual(['бір', 'екі', 'үш'])
      expect(reply.deleted).toHaveLength(1)
    }
  })

  it('says what it waited for when the bot never gets through', async () => {
    const person = meet(emulator, { patience: 20 })
    await expect(person.send('сәлем')).rejects.toThrow(
      'person: sent «сәлем»: expected the bot to be through within 20 ms. Updates not confirmed: 2; last calls: none.',
    )
  })

  it('fails when a press is not answered', async () => {
    start()
    bot.on('message', (ctx) =>
      ctx.reply('а', { reply_markup: { inline_keyboard: [[{ text: 'Бас', callback_data: 'b' }]] } }),
    )
    bot.callbackQuery('gone', (ctx) => ctx.answerCallbackQuery())
    const person = meet(emulator)
    await person.send('а')
    await expect(person.press('Бас')).rejects.toThrow('expected answerCallbackQuery for it, the bot made none.')
    await expect(person.press('Жоқ')).rejects.toThrow('person: expected a button «Жоқ», found «Бас».')
  })

  it('is in a group with others, where commands and mentions are entities', async () => {
    start()
    bot.command('help', (ctx) => ctx.reply('көмек'))
    bot.on('message::mention', (ctx) => ctx.reply(`${ctx.chat.type}: ${ctx.from.first_name}`))
    bot.on('callback_query', (ctx) => ctx.answerCallbackQuery())
    const group = emulator.group('Заңгерлер')
    const [first, second] = ['Ерлан', 'Динара'].map((first_name) => meet(emulator, { group, about: { first_name } }))
    expect((await first?.send('жай сөз'))?.silent).toBe(true)
    expect((await first?.send('/help@ata_zan_bot'))?.text).toBe('көмек')
    expect((await second?.send('@ata_zan_bot 23-бап'))?.text).toBe('supergroup: Динара')
    expect(second?.messages()).toHaveLength(5)
  })

  it('tells the bot when it blocks it', async () => {
    start()
    const statuses: string[] = []
    bot.on('my_chat_member', (ctx) => void statuses.push(ctx.myChatMember.new_chat_member.status))
    bot.on('callback_query', (ctx) => ctx.answerCallbackQuery())
    const person = meet(emulator)
    person.block()
    await person.unblock()
    expect(statuses).toEqual(['kicked', 'member'])
  })
})
