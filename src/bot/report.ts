import { type Conversation, conversations, createConversation } from '@grammyjs/conversations'
import { type Api, Composer, type Context, type Filter } from 'grammy'
import { html } from '../reply/html.ts'
import { cut } from '../reply/pages.ts'
import { phrases } from '../reply/phrases/phrases.ts'
import type { Storage } from '../storage/storage.ts'
import type { Locale } from '../text/locale.ts'
import { isForUs, textOf } from './addressed.ts'
import type { BotContext } from './context.ts'
import { send } from './send.ts'

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
export function createConversations(storage: Storage) {
  return conversations<BotContext, Context>({
    storage: {
      type: 'key',
      getStorageKey: (ctx) => conversationKey(ctx),
      adapter: {
        read: async (key) => (await storage.read(key)) as never,
        write: (key, state) => storage.write(key, nameless(state), PATIENCE / 1000),
        delete: (key) => storage.remove(key),
      },
    },
  })
}

// A person's dialogue in one chat: in a group two people may report at the same time.
function conversationKey(ctx: Context): string | undefined {
  return ctx.chat && ctx.from ? `conversation:${ctx.chat.id}:${ctx.from.id}` : undefined
}

const PERSONAL = new Set(['first_name', 'last_name', 'username', 'title', 'text', 'caption', 'reply_to_message'])

/** A dialogue keeps the updates it has seen; who sent them and what they said is nothing that it goes on with. */
function nameless(state: unknown): unknown {
  return JSON.parse(JSON.stringify(state, (key, value) => (PERSONAL.has(key) ? undefined : value)))
}

/** «What is wrong with this answer?», one message, thanks. Whatever is no message goes on to the other handlers. */
export function createReport({ api, storage, adminIds, now, onFault }: ReportDeps): Composer<BotContext> {
  async function wrong(conversation: Conversation<BotContext, Context>, _: Context, locale: Locale, article: number) {
    // Through the bot's own context: a dialogue's would send without the retries, or wait for them in each replay.
    const say = (sentence: 'askWhatIsWrong' | 'wrongNeedsText' | 'wrongKept') =>
      conversation.external((ctx) => send(ctx, { html: html(phrases[locale][sentence]), keyboard: [] }))
    await say('askWhatIsWrong')
    for (;;) {
      const [text = ''] = cut(textOf(await conversation.waitUntil(isMessageForUs, { next: true })), LONGEST_REPORT)
      if (text) {
        await conversation.external(() => keep({ locale, article, text }))
        return say('wrongKept')
      }
      await say('wrongNeedsText')
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

function isMessageForUs(ctx: Context): ctx is Filter<Context, 'message'> {
  return ctx.has('message') && isForUs(ctx)
}

function forAdmins({ locale, article, text }: Report): string {
  return `👎 ${locale}, ${phrases[locale].article(article)}\n\n${text}`
}
