import { type Api, Composer } from 'grammy'
import { bold, html, lines, paragraphs } from '../reply/html.ts'
import { phrases } from '../reply/phrases/phrases.ts'
import type { Reply } from '../reply/reply.ts'
import { type Locale, locales } from '../text/locale.ts'
import type { BotContext } from './context.ts'
import { send } from './send.ts'

const LISTED = ['start', 'help', 'article', 'contents', 'language', 'privacy', 'forget'] as const

/** The commands. They stand before the conversation, so that they work in the middle of it too. */
export function createCommands(): Composer<BotContext> {
  const commands = new Composer<BotContext>()
  commands.command(['start', 'language'], (ctx) => send(ctx, languageReply()))
  commands.command('help', (ctx) => send(ctx, listReply(ctx.locale, 'help')))
  commands.command('privacy', (ctx) => send(ctx, listReply(ctx.locale, 'privacy')))
  commands.command('article', (ctx) => send(ctx, articleCommand(ctx, ctx.match)))
  commands.command('contents', (ctx) => send(ctx, contents(ctx)))
  commands.command('forget', forget)
  commands.command('cancel', cancel)
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

function articleCommand({ answers, locale }: BotContext, argument: string): Reply {
  const found = argument && answers.lookUp(argument, locale)
  return found || { html: html(phrases[locale].articleUsage), keyboard: [] }
}

function contents({ answers, locale }: BotContext): Reply {
  return answers.browse({ kind: 'contents', locale }) as Reply
}

async function forget(ctx: BotContext): Promise<void> {
  const { locale } = ctx
  ctx.session = {}
  await ctx.conversation.exitAll()
  await send(ctx, { html: html(phrases[locale].forgotten), keyboard: [] })
}

async function cancel(ctx: BotContext): Promise<void> {
  const active = Object.keys(ctx.conversation.active()).length > 0
  await ctx.conversation.exitAll()
  const say = phrases[ctx.locale]
  await send(ctx, { html: html(active ? say.cancelled : say.nothingToCancel), keyboard: [] })
}

function described(locale: Locale) {
  return LISTED.map((command) => ({ command, description: phrases[locale].commands[command] }))
}
