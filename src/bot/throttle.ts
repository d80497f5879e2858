import type { MiddlewareFn } from 'grammy'
import { phrases } from '../reply/phrases/phrases.ts'
import { type BotContext, spokenLocale } from './context.ts'

const WINDOW = 10_000 // milliseconds
const AT_MOST = 20 // updates of one person in a window; nobody reads faster
const PEOPLE = 10_000

/** Keeps one person from taking everybody's time: told once in a window, then silence until it ends. */
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
    if (window.count > AT_MOST + 1) return
    const sentence = phrases[spokenLocale(ctx.from?.language_code)].tooFast
    await (ctx.callbackQuery ? ctx.answerCallbackQuery(sentence) : ctx.reply(sentence))
  }
}
