import { type Api, type CommandContext, Composer } from 'grammy'
import { bold, html, lines, paragraphs } from '../reply/html.ts'
import { phrases } from '../reply/phrases/phrases.ts'
import type { Reply } from '../reply/reply.ts'
import { type Locale, locales } from '../text/locale.ts'
import { isForUs } from './addressed.ts'
import type { BotContext } from './context.ts'
import { send, sendAnswer } from './send.ts'

const LISTED = ['start', 'help', 'article', 'contents', 'language', 'privacy', 'forget'] as const

/** The commands. They stand before the conversation, so that they work in the middle of it too. */
export function createCommands(): Composer<BotContext> {
  const commands = new Composer<BotContext>()
  commands.command(['start', 'language'], (ctx) => send(ctx, languageReply()))
  commands.command('help', (ctx) => send(ctx, listReply(ctx.locale, 'help')))
  commands.command('privacy', (ctx) => send(ctx, listReply(ctx.locale, 'privacy')))
  commands.command('article', article)
  commands.command('contents', (ctx) => send(ctx, ctx.answers.contents(ctx.locale)))
  commands.command('forget', forget)
  commands.command('cancel', cancel)
  commands.on('message:entities:bot_command').filter(isForUs).filter(startsWithCommand, unknown)
  return commands
}

/** Names the commands in Telegram's menu, in each language; the list without a language serves everyone else. */
export async function announceCommands(api: Api): Promise<void> {
  await api.setMyCommands(described('en'))
  for (const locale of locales) await api.setMyCommands(described(locale), { language_code: locale })
}

/** After /start and a language: what the bot is for, and three questions to touch. */
export function welcomeReply(locale: Locale): Reply {
  const say = phrases[locale]
  const examples = say.examples.map((text, example) => [
    { text, action: { kind: 'example', locale, example } as const },
  ])
  return { html: html(say.welcome), keyboard: examples }
}

function languageReply(): Reply {
  const asked = locales.map((locale) => phrases[locale].chooseLanguage)
  const button = (locale: Locale) => ({
    text: phrases[locale].languageName,
    action: { kind: 'language', locale } as const,
  })
  return { html: lines(bold('Ata Zań'), asked.join(' · ')), keyboard: [locales.map(button)] }
}

function listReply(locale: Locale, which: 'help' | 'privacy'): Reply {
  return { html: paragraphs(...phrases[locale][which]), keyboard: [] }
}

async function article(ctx: CommandContext<BotContext>): Promise<void> {
  const answer = ctx.answers.lookUp(ctx.match, ctx.locale)
  await (answer ? sendAnswer(ctx, answer) : send(ctx, sentence(ctx, 'articleUsage')))
}

async function forget(ctx: BotContext): Promise<void> {
  ctx.session = {}
  await ctx.past.keep(undefined)
  await ctx.conversation.exitAll()
  await send(ctx, sentence(ctx, 'forgotten'))
}

async function cancel(ctx: BotContext): Promise<void> {
  const active = Object.keys(ctx.conversation.active()).length > 0
  await ctx.conversation.exitAll()
  await send(ctx, sentence(ctx, active ? 'cancelled' : 'nothingToCancel'))
}

function startsWithCommand(ctx: BotContext): boolean {
  const [first] = ctx.message?.entities ?? []
  return first?.type === 'bot_command' && first.offset === 0
}

// Here and not with the questions: in the middle of a dialogue too «/stop» is no report.
async function unknown(ctx: BotContext): Promise<void> {
  await send(ctx, sentence(ctx, 'unknownCommand'))
}

type Sentence = 'articleUsage' | 'forgotten' | 'cancelled' | 'nothingToCancel' | 'unknownCommand'

function sentence({ locale }: BotContext, which: Sentence): Reply {
  return { html: html(phrases[locale][which]), keyboard: [] }
}

function described(locale: Locale) {
  return LISTED.map((command) => ({ command, description: phrases[locale].commands[command] }))
}
