import { Composer, GrammyError } from 'grammy'
import { type Action, decode } from '../reply/buttons.ts'
import { phrases } from '../reply/phrases/phrases.ts'
import { unreachable } from '../text/locale.ts'
import { welcomeReply } from './commands.ts'
import type { BotContext } from './context.ts'
import { WRONG } from './report.ts'
import { replace, sendAnswer } from './send.ts'

/** The buttons. Every press is answered, also of a button that means nothing any more. */
export function createBrowse(): Composer<BotContext> {
  const browse = new Composer<BotContext>()
  browse.on('callback_query', async (ctx) => {
    const action = decode(ctx.callbackQuery.data ?? '')
    const known = action !== undefined && (await perform(ctx, action))
    await answerPress(ctx, known)
  })
  return browse
}

async function answerPress(ctx: BotContext, known: boolean): Promise<void> {
  try {
    await ctx.answerCallbackQuery(known ? undefined : { text: phrases[ctx.locale].oldButton, show_alert: true })
  } catch (error) {
    // Pressed while the bot was down: what it asked for is done, and nobody waits for this any more.
    if (error instanceof GrammyError && error.description.includes('query is too old')) return
    throw error
  }
}

/** Does what a button asks for; false where that cannot be done any more. */
async function perform(ctx: BotContext, action: Action): Promise<boolean> {
  switch (action.kind) {
    case 'language':
      return chooseLanguage(ctx, action)
    case 'example':
      return askExample(ctx, action)
    case 'wrong':
      await ctx.conversation.exit(WRONG) // pressed again: the dialogue begins anew
      await ctx.conversation.enter(WRONG, action.locale, action.article)
      return true
    case 'article':
    case 'clause':
    case 'contents':
    case 'section':
    case 'topics':
    case 'topic':
    case 'explainer':
      return show(ctx, action)
    default:
      return unreachable(action)
  }
}

async function show(ctx: BotContext, action: Action): Promise<boolean> {
  const reply = ctx.answers.browse(action)
  if (!reply) return false
  if (action.kind === 'article') ctx.session = { ...ctx.session, article: action.article }
  if (action.kind === 'article' || action.kind === 'clause') await opened(ctx, action)
  await replace(ctx, reply)
  return true
}

/** What was opened is what a follow-up leans on; the question that led there stays. */
async function opened(ctx: BotContext, action: Extract<Action, { kind: 'article' | 'clause' }>): Promise<void> {
  const { locale, article } = action
  const past = await ctx.past.read()
  const question = past?.article === article && past.locale === locale ? past.question : undefined
  const clause = action.kind === 'clause' ? action.clause : undefined
  await ctx.past.keep({ locale, article, ...(question && { question }), ...(clause && { clause }) })
}

async function chooseLanguage(ctx: BotContext, { locale }: Action): Promise<boolean> {
  ctx.session = { ...ctx.session, locale }
  await replace(ctx, welcomeReply(locale))
  return true
}

async function askExample(
  ctx: BotContext,
  { locale, example }: Extract<Action, { kind: 'example' }>,
): Promise<boolean> {
  const question = phrases[locale].examples[example]
  if (question === undefined) return false
  await sendAnswer(ctx, ctx.answers.ask(question, locale))
  return true
}
