import { type Conversation, conversations, createConversation } from '@grammyjs/conversations'
import { type Api, Composer, type Context, type Transformer } from 'grammy'
import { phrases } from '../reply/phrases/phrases.ts'
import type { Storage } from '../storage/storage.ts'
import type { Locale } from '../text/locale.ts'
import type { BotContext } from './context.ts'

/** The dialogue behind 👎, by its name among the conversations. */
export const WRONG = 'wrong'

/** What is kept of a report: the words and where they belong, not whose they are. */
export type Report = { readonly at: string; readonly locale: Locale; readonly article: number; readonly text: string }

export const REPORTS = 'reports'

type ReportDeps = {
  readonly api: Api
  readonly storage: Storage
  readonly adminIds: readonly number[]
  readonly now: () => Date
  readonly onFault: (error: unknown) => void
}

// A dialogue that nobody goes on with is left after a day.
const PATIENCE = 24 * 60 * 60 * 1000
const LONGEST_REPORT = 2000

/** The dialogues' state, kept in storage: it outlives a restart. */
export function createConversations(storage: Storage, retry: Transformer) {
  return conversations<BotContext, Context>({
    // A dialogue has an Api of its own, without what is installed on the bot's.
    plugins: [
      (ctx, next) => {
        ctx.api.config.use(retry)
        return next()
      },
    ],
    storage: {
      type: 'key',
      getStorageKey: (ctx) => conversationKey(ctx),
      adapter: {
        read: async (key) => (await storage.read(key)) as never,
        write: (key, state) => storage.write(key, state, PATIENCE / 1000),
        delete: (key) => storage.remove(key),
      },
    },
  })
}

// A person's dialogue in one chat: in a group two people may report at the same time.
function conversationKey(ctx: Context): string | undefined {
  return ctx.chat && ctx.from ? `conversation:${ctx.chat.id}:${ctx.from.id}` : undefined
}

/** «What is wrong with this answer?», one message, thanks. Whatever is no message goes on to the other handlers. */
export function createReport({ api, storage, adminIds, now, onFault }: ReportDeps): Composer<BotContext> {
  async function wrong(conversation: Conversation<BotContext, Context>, ctx: Context, locale: Locale, article: number) {
    const say = phrases[locale]
    await ctx.reply(say.askWhatIsWrong)
    for (;;) {
      const answer = await conversation.waitFor('message', { next: true })
      const text = answer.message.text ?? answer.message.caption
      if (text) {
        await conversation.external(() => keep({ locale, article, text: text.slice(0, LONGEST_REPORT) }))
        await answer.reply(say.wrongKept)
        return
      }
      await answer.reply(say.wrongNeedsText)
    }
  }
  async function keep(told: Omit<Report, 'at'>): Promise<void> {
    const report: Report = { at: now().toISOString(), ...told }
    await storage.append(REPORTS, report)
    for (const admin of adminIds) await api.sendMessage(admin, forAdmins(report)).catch(onFault)
  }
  const report = new Composer<BotContext>()
  report.use(createConversation(wrong, { id: WRONG, maxMillisecondsToWait: PATIENCE }))
  return report
}

function forAdmins({ locale, article, text }: Report): string {
  return `👎 ${locale}, ${phrases[locale].article(article)}\n\n${text}`
}
