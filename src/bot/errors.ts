import { type BotError, GrammyError, HttpError } from 'grammy'
import { phrases } from '../reply/phrases/phrases.ts'
import type { Log } from '../runtime/log.ts'
import { words } from '../text/words.ts'
import { isForUs, textOf } from './addressed.ts'
import { type BotContext, spokenLocale } from './context.ts'

/** What became of an update that failed: logged without its text, and told to the person in their language. */
export function createErrorHandler(log: Log) {
  return async ({ error, ctx }: BotError<BotContext>): Promise<void> => {
    log.error({ update: ctx.update.update_id, ...described(error, textOf(ctx)) }, 'an update failed')
    // Telegram has refused the chat itself: there is nobody to tell.
    if (error instanceof GrammyError && error.error_code === 403) return
    try {
      await tell(ctx)
    } catch (again) {
      log.warn({ update: ctx.update.update_id, ...described(again) }, 'the failure could not be told')
    }
  }
}

async function tell(ctx: BotContext): Promise<void> {
  const sentence = phrases[ctx.locale ?? spokenLocale(ctx.from?.language_code)].fault
  if (ctx.callbackQuery) await ctx.answerCallbackQuery({ text: sentence, show_alert: true })
  // While storage is down every message of a group fails, those too that are nothing to us.
  else if (ctx.chat && isForUs(ctx)) await ctx.reply(sentence)
}

// Shorter words («не», "the") are in every sentence and tell nothing.
const TELLING = 4

/** An error without what people wrote: grammY's errors carry the whole request, others may quote what they failed on. */
export function described(error: unknown, written = ''): Record<string, unknown> {
  if (error instanceof GrammyError) return { method: error.method, code: error.error_code, reason: error.description }
  if (error instanceof HttpError) return { reason: 'Telegram cannot be reached' }
  const reason = error instanceof Error ? error.message : String(error)
  const quotes = words(written).some(({ text }) => text.length >= TELLING && reason.includes(text))
  const stack = error instanceof Error ? (error.stack ?? '').replace(reason, '').match(/^ +at .*$/gm) : null
  return { reason: quotes ? 'left out: it quotes the message' : reason, ...(stack && { stack }) }
}
