import { Bot, InlineKeyboard } from 'grammy'
import type { Emulator } from '../../src/playground/emulator.ts'

/** A real grammY bot, small enough to see through: it echoes, counts on a button, and answers every press. */
export async function startEchoBot(emulator: Emulator, apiRoot: string) {
  const bot = new Bot(emulator.token, { client: { apiRoot } })
  const counter = (count: number) =>
    new InlineKeyboard().text(`+1 (${count})`, `count:${count + 1}`).text('Ескерту', 'alert')
  bot.command('start', (ctx) =>
    ctx.reply(`Сәлем, <b>${ctx.from?.first_name}</b>!`, { parse_mode: 'HTML', reply_markup: counter(0) }),
  )
  bot.command('silent', () => undefined)
  bot.command('long', (ctx) =>
    ctx.reply(
      `<b>23-<i>бап</i></b>\n<blockquote expandable>${'Ұзақ тармақ. '.repeat(80)}</blockquote>\n<a href="https://adilet.zan.kz/">Құжат</a> <tg-spoiler>құпия</tg-spoiler> /start`,
      { parse_mode: 'HTML' },
    ),
  )
  bot.callbackQuery(/^count:(\d+)$/, async (ctx) => {
    await ctx.answerCallbackQuery()
    await ctx.editMessageText(`Саны: ${ctx.match[1]}`, { reply_markup: counter(Number(ctx.match[1])) })
  })
  bot.callbackQuery('alert', (ctx) => ctx.answerCallbackQuery({ text: 'Бұл ескерту', show_alert: true }))
  bot.on('callback_query', (ctx) => ctx.answerCallbackQuery({ text: 'Бұл батырма ескірген' }))
  bot.on('inline_query', (ctx) =>
    ctx.answerInlineQuery([
      {
        type: 'article',
        id: '1',
        title: ctx.inlineQuery.query,
        input_message_content: { message_text: ctx.inlineQuery.query },
      },
    ]),
  )
  bot.on('message:text', async (ctx) => {
    await ctx.replyWithChatAction('typing')
    await ctx.reply(ctx.message.text)
  })
  bot.on('edited_message:text', (ctx) => ctx.reply(`түзетілді: ${ctx.editedMessage.text}`))
  await bot.api.setMyCommands([{ command: 'start', description: 'Бастау' }], { language_code: 'kk' })
  await bot.api.setMyCommands([{ command: 'start', description: 'Start' }])
  await new Promise<void>((resolve) => void bot.start({ onStart: () => resolve() }))
  return bot
}
