import { Composer } from 'grammy'
import { html } from '../reply/html.ts'
import { phrases } from '../reply/phrases/phrases.ts'
import type { BotContext } from './context.ts'
import { send } from './send.ts'

/** What is left when no command, button or dialogue took it: a question. */
export function createAsk(): Composer<BotContext> {
  const ask = new Composer<BotContext>()
  const addressed = ask.on('message').filter(isForUs)
  addressed.on('message:entities:bot_command').filter(startsWithCommand, (ctx) => say(ctx, 'unknownCommand'))
  addressed.on(['message:text', 'message:caption'], (ctx) =>
    question(ctx, ctx.message.text ?? ctx.message.caption ?? ''),
  )
  addressed.on(
    [
      'message:media',
      'message:sticker',
      'message:voice',
      'message:location',
      'message:contact',
      'message:poll',
      'message:dice',
    ],
    (ctx) => say(ctx, 'textOnly'),
  )
  return ask
}

/** In a group only what names the bot or replies to it is meant for it. */
function isForUs(ctx: BotContext): boolean {
  if (ctx.chat?.type === 'private') return true
  if (ctx.chat?.type === 'channel') return false
  const replied = ctx.message?.reply_to_message?.from?.id === ctx.me.id
  const text = ctx.message?.text ?? ctx.message?.caption ?? ''
  return replied || mention(ctx).test(text)
}

function startsWithCommand(ctx: BotContext): boolean {
  const [first] = ctx.message?.entities ?? []
  return first?.type === 'bot_command' && first.offset === 0
}

async function question(ctx: BotContext, text: string): Promise<void> {
  await ctx.replyWithChatAction('typing').catch(() => {})
  const answer = ctx.answers.ask(text.replace(mention(ctx), ' '), ctx.locale)
  const [article] = answer.articles
  if (article !== undefined) ctx.session = { ...ctx.session, article }
  await send(ctx, answer.reply)
}

function mention(ctx: BotContext): RegExp {
  return new RegExp(`@${ctx.me.username}(?!\\w)`, 'i')
}

function say(ctx: BotContext, sentence: 'unknownCommand' | 'textOnly'): Promise<void> {
  return send(ctx, { html: html(phrases[ctx.locale][sentence]), keyboard: [] })
}
