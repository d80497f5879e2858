import { type RunnerHandle, run, sequentialize } from '@grammyjs/runner'
import { Bot, session } from 'grammy'
import type { Answers } from '../answers/answers.ts'
import type { Log } from '../runtime/log.ts'
import type { Storage } from '../storage/storage.ts'
import { createAsk } from './ask.ts'
import { createBrowse } from './browse.ts'
import { announceCommands, createCommands } from './commands.ts'
import { type BotContext, type Session, spokenLocale } from './context.ts'
import { createErrorHandler, described } from './errors.ts'
import { rememberedFor } from './past.ts'
import { createConversations, createReport } from './report.ts'
import { createRetries } from './retry.ts'
import { createThrottle } from './throttle.ts'

export type BotDeps = {
  readonly token: string
  readonly apiRoot: string // https://api.telegram.org, or the playground's
  readonly answers: () => Answers // those of the corpus as it is now
  readonly storage: Storage
  readonly adminIds: readonly number[]
  readonly now: () => Date
  readonly log: Log
}

/** The running bot. */
export type RunningBot = {
  readonly name: string
  /** Resolves with the error when Telegram ends the polling for good: a token revoked, a second bot on the same one. */
  readonly ended: Promise<unknown>
  /** Ends the polling and waits for what is being answered. */
  readonly close: () => Promise<void>
}

// Milliseconds between two attempts to poll while Telegram cannot be reached.
const POLL_AGAIN = 3000

/**
 * Starts the bot by long polling.
 * Throws where Telegram refuses the token.
 */
export async function startBot(deps: BotDeps): Promise<RunningBot> {
  const underway = new Set<Promise<void>>()
  const bot = createBot(deps, underway)
  await bot.init()
  await bot.api.deleteWebhook() // else polling is refused
  await announceCommands(bot.api)
  const fetch = { allowed_updates: ['message', 'callback_query'] as const }
  // Silent: the runner would print whole errors, with the token in them; retry.ts logs what matters.
  const runner: RunnerHandle = run(bot, { runner: { fetch, retryInterval: POLL_AGAIN, silent: true } })
  return {
    name: bot.botInfo.username,
    ended: new Promise((resolve) => runner.task()?.catch(resolve)),
    close: async () => {
      if (runner.isRunning()) await runner.stop()
      await Promise.allSettled(underway) // the runner does not wait for what it has handed out
    },
  }
}

/** One update walks: errors → throttle → session → commands → conversation → browse → ask; each may end the walk. */
function createBot(deps: BotDeps, underway: Set<Promise<void>>): Bot<BotContext> {
  const { token, apiRoot, answers, storage, adminIds, now, log } = deps
  const bot = new Bot<BotContext>(token, { client: { apiRoot } })
  bot.api.config.use(...createRetries(log))
  bot.use((_, next) => {
    const one = next().finally(() => underway.delete(one))
    underway.add(one)
    return one
  })
  const safe = bot.errorBoundary(createErrorHandler(log))
  safe.use(sequentialize((ctx) => [ctx.chat, ctx.from].flatMap((each) => (each ? String(each.id) : []))))
  safe.use(createThrottle({ now }))
  safe.use(session({ initial: () => ({}), getSessionKey: personKey, storage: sessions(storage) }))
  safe.use((ctx, next) => {
    ctx.answers = answers()
    ctx.locale = ctx.session.locale ?? spokenLocale(ctx.from?.language_code)
    ctx.past = rememberedFor(ctx, storage)
    return next()
  })
  safe.use(createConversations(storage))
  safe.use(createCommands())
  const onFault = (error: unknown) => log.warn(described(error), 'an admin could not be told')
  safe.use(createReport({ api: bot.api, storage, adminIds, now, onFault }))
  safe.use(createBrowse())
  safe.use(createAsk())
  return bot
}

/** A person's session, in whatever chat they write. */
function personKey(ctx: { readonly from?: { readonly id: number } | undefined }): string | undefined {
  return ctx.from && `session:${ctx.from.id}`
}

function sessions(storage: Storage) {
  return {
    read: async (key: string) => (await storage.read(key)) as Session | undefined,
    write: (key: string, value: Session) =>
      Object.keys(value).length ? storage.write(key, value) : storage.remove(key),
    delete: (key: string) => storage.remove(key),
  }
}
