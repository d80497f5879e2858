import type { MiddlewareFn } from 'grammy'
import { phrases } from '../reply/phrases/phrases.ts'
import { type BotContext, spokenLocale } from './context.ts'

const WINDOW = 10_000 // milliseconds
const AT_MOST = 20 // updates of one person in a window; nobody reads faster
const PEOPLE = 10_000

/** Keeps one person from taking everybody's time: told once in a window, then silence; every press is answered. */
export function createThrottle({ now }: { readonly now: () => Date }): MiddlewareFn<BotContext> {
  const windows = new Map<number, { until: number; count: number }>()
  return async (ctx, next) => {
    const person = ctx.from?.id
    if (person === undefined) return next()
    const at = now().getTime()
    const open = windows.get(person)
    const window = open && open.until > at ? open : { until: at + WINDOW, count: 0 }
    if (windows.size >= PEOPLE) windows.clear()
    windows.set(person, window)
    window.count++
    if (window.count <= AT_MOST) return next()
    const sentence = phrases[spokenLocale(ctx.from?.language_code)].tooFast
    if (ctx.callbackQuery) await ctx.answerCallbackQuery(sentence)
    // In a group people may talk as fast as they like; the bot keeps out of it.
    else if (ctx.chat?.type === 'private' && window.count === AT_MOST + 1) await ctx.reply(sentence)
  }
}
