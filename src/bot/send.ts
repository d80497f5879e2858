import { GrammyError, InlineKeyboard } from 'grammy'
import type { Answer } from '../answers/answers.ts'
import { type Button, encode, type Keyboard } from '../reply/buttons.ts'
import type { Reply } from '../reply/reply.ts'
import type { BotContext } from './context.ts'

/** Sends an answer, and remembers the article it shows and what a follow-up needs. */
export async function sendAnswer(ctx: BotContext, { intent, articles, reply, past }: Answer): Promise<void> {
  const [article] = articles
  const shown = intent === 'lookup' || intent === 'provision'
  if (shown && article !== undefined) ctx.session = { ...ctx.session, article }
  // After «спасибо», or where nothing was found, one may still go on with what was found before.
  if (intent !== 'nothing' && intent !== 'smalltalk') await ctx.past.keep(past)
  await send(ctx, reply)
}

/** Sends a reply as a new message. */
export async function send(ctx: BotContext, { html, keyboard }: Reply): Promise<void> {
  await ctx.reply(html.markup, { ...options(keyboard), ...inReply(ctx) })
}

/** Puts a reply in the place of the message whose button was pressed; where that is gone, sends it anew. */
export async function replace(ctx: BotContext, reply: Reply): Promise<void> {
  if (ctx.callbackQuery?.message?.date === 0) return send(ctx, reply) // too old for Telegram to show it to us
  try {
    await ctx.editMessageText(reply.html.markup, options(reply.keyboard))
  } catch (error) {
    const reason = error instanceof GrammyError ? error.description : ''
    // Pressed twice: the message is already what was asked for.
    if (reason.includes('message is not modified')) return
    if (!/message to edit not found|message can't be edited/.test(reason)) throw error
    await send(ctx, reply)
  }
}

function options(keyboard: Keyboard) {
  return {
    parse_mode: 'HTML' as const,
    link_preview_options: { is_disabled: true },
    reply_markup: inlineKeyboard(keyboard),
  }
}

/** In a group it must be seen whose question is answered. */
function inReply(ctx: BotContext) {
  if (ctx.chat?.type === 'private' || !ctx.message) return {}
  return { reply_parameters: { message_id: ctx.message.message_id, allow_sending_without_reply: true } }
}

function inlineKeyboard(keyboard: Keyboard): InlineKeyboard {
  return InlineKeyboard.from(keyboard.map((row) => row.map(inlineButton)))
}

function inlineButton(button: Button) {
  return 'url' in button
    ? InlineKeyboard.url(button.text, button.url)
    : InlineKeyboard.text(button.text, encode(button.action))
}
