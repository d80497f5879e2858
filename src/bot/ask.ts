import { Composer } from 'grammy'
import { html } from '../reply/html.ts'
import { phrases } from '../reply/phrases/phrases.ts'
import { isForUs, withoutMention } from './addressed.ts'
import type { BotContext } from './context.ts'
import { send, sendAnswer } from './send.ts'

/** What is left when no command, button or dialogue took it: a question. */
export function createAsk(): Composer<BotContext> {
  const ask = new Composer<BotContext>()
  const addressed = ask.on('message').filter(isForUs).use(oncePerAlbum())
  addressed.on(['message:text', 'message:caption'], async (ctx) =>
    sendAnswer(ctx, ctx.answers.ask(withoutMention(ctx), ctx.locale, await ctx.past.read())),
  )
  addressed.on(['message:file', 'message:location', 'message:contact', 'message:poll', 'message:dice'], (ctx) =>
    send(ctx, { html: html(phrases[ctx.locale].textOnly), keyboard: [] }),
  )
  return ask
}

/** The pictures of an album come as messages of their own, the first with the words: one answer is enough. */
function oncePerAlbum() {
  let last: string | undefined
  return async (ctx: BotContext, next: () => Promise<void>): Promise<void> => {
    const album = ctx.message?.media_group_id
    if (album && album === last) return
    last = album ?? last
    await next()
  }
}
