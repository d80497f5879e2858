import { checkFields, isMethod, type Method } from './methods.ts'
import { createPosts } from './posts.ts'
import type { createQueries } from './queries.ts'
import type { Rooms } from './rooms.ts'
import type { createSettings } from './settings.ts'
import type { Poll, Updates } from './updates.ts'
import { type Answer, accept, type Fields, refuse, type User } from './wire.ts'

export type BotApiOptions = {
  readonly me: User
  readonly rooms: Rooms
  readonly updates: Updates
  readonly queries: ReturnType<typeof createQueries>
  readonly settings: ReturnType<typeof createSettings>
}

/** The Bot API without HTTP: a method's name and fields in, Telegram's answer out. */
export function createBotApi({ me, rooms, updates, queries, settings }: BotApiOptions) {
  let webhook = ''

  function getUpdates(call: Fields, signal?: AbortSignal): Answer | Promise<Answer> {
    if (webhook === '') return updates.poll(call as Poll, signal) // checkFields has seen to the types
    return refuse(
      409,
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    )
  }

  // Only remembered: nothing is delivered to it. A webhook bot is tested by posting updates to the bot itself.
  function setWebhook(call: Fields): Answer {
    webhook = String(call.url)
    return forget(call)
  }

  function deleteWebhook(call: Fields): Answer {
    webhook = ''
    return forget(call)
  }

  function forget({ drop_pending_updates }: Fields): Answer {
    if (drop_pending_updates === true) updates.drop()
    return accept(true)
  }

  const handlers: Readonly<Record<Method, (call: Fields, signal?: AbortSignal) => Answer | Promise<Answer>>> = {
    ...createPosts({ rooms, me }),
    ...settings.methods,
    ...queries.methods,
    getMe: () => accept(me),
    getUpdates,
    setWebhook,
    deleteWebhook,
    getWebhookInfo: () =>
      accept({ url: webhook, has_custom_certificate: false, pending_update_count: updates.pending() }),
  }

  return async (method: string, call: Fields, signal?: AbortSignal): Promise<Answer> => {
    if (!isMethod(method)) return refuse(404, 'Not Found')
    return checkFields(method, call) ?? handlers[method](call, signal)
  }
}
