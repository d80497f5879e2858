import { GrammyError, InlineKeyboard } from 'grammy'
import { type Button, encode, type Keyboard } from '../reply/buttons.ts'
import type { Reply } from '../reply/reply.ts'
import type { BotContext } from './context.ts'

/** Sends a reply as a new message. */
export async function send(ctx: BotContext, { html, keyboard }: Reply): Promise<void> {
  await ctx.reply(html.markup, { ...options(keyboard), ...inReply(ctx) })
}

/** Puts a reply in the place of the message whose button was pressed. */
export async function replace(ctx: BotContext, { html, keyboard }: Reply): Promise<void> {
  try {
    await ctx.editMessageText(html.markup, options(keyboard))
  } catch (error) {
    // Pressed twice: the message is already what was asked for.
    if (error instanceof GrammyError && error.description.includes('message is not modified')) return
    throw error
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
