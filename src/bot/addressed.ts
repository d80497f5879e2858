import type { Context } from 'grammy'

/** Is a message meant for the bot? In a group only what names it or replies to it is. */
export function isForUs(ctx: Context): boolean {
  if (ctx.chat?.type === 'private') return true
  if (ctx.chat?.type === 'channel') return false
  const text = textOf(ctx)
  // «/help@other_bot» is another's, also where it stands in a reply to us.
  const [, whose] = text.match(/^\/\w+@(\w+)/) ?? []
  if (whose) return whose.toLowerCase() === ctx.me.username.toLowerCase()
  return mention(ctx).test(text) || ctx.message?.reply_to_message?.from?.id === ctx.me.id
}

/** What somebody wrote, in a message or under a picture. */
export function textOf({ message }: Context): string {
  return message?.text ?? message?.caption ?? ''
}

/** The same without the bot's name, which asks for nothing. */
export function withoutMention(ctx: Context): string {
  return textOf(ctx).replace(mention(ctx), ' ')
}

function mention({ me }: Context): RegExp {
  return new RegExp(`(?<!\\w)@${me.username}(?!\\w)`, 'gi')
}
