import { type BotError, GrammyError, HttpError } from 'grammy'
import { phrases } from '../reply/phrases/phrases.ts'
import type { Log } from '../runtime/log.ts'
import { type BotContext, spokenLocale } from './context.ts'

/** What became of an update that failed: logged without its text, and told to the person in their language. */
export function createErrorHandler(log: Log) {
  return async ({ error, ctx }: BotError<BotContext>): Promise<void> => {
    log.error({ update: ctx.update.update_id, ...described(error) }, 'an update failed')
    // Telegram has refused the chat itself: there is nobody to tell.
    if (error instanceof GrammyError && error.error_code === 403) return
    const sentence = phrases[ctx.locale ?? spokenLocale(ctx.from?.language_code)].fault
    try {
      if (ctx.callbackQuery) await ctx.answerCallbackQuery({ text: sentence, show_alert: true })
      else if (ctx.chat) await ctx.reply(sentence)
    } catch (again) {
      log.warn({ update: ctx.update.update_id, ...described(again) }, 'the failure could not be told')
    }
  }
}

/** An error without what people wrote: grammY's errors carry the whole request. */
export function described(error: unknown): Record<string, unknown> {
  if (error instanceof GrammyError) return { method: error.method, code: error.error_code, reason: error.description }
  if (error instanceof HttpError) return { reason: 'Telegram cannot be reached' }
  return error instanceof Error ? { reason: error.message, stack: error.stack } : { reason: String(error) }
}
