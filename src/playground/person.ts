import { MESSAGE_TEXT } from './content.ts'
import { detectEntities } from './detect.ts'
import type { createQueries } from './queries.ts'
import type { Room } from './rooms.ts'
import type { Updates } from './updates.ts'
import type { Button, Fields, Message, User } from './wire.ts'

export type PersonOptions = {
  readonly user: User
  readonly room: Room
  readonly updates: Updates
  readonly queries: ReturnType<typeof createQueries>
}

/** What came of pressing a button: a query the bot is to answer, or a link for the person to open. */
export type Pressed =
  | { readonly kind: 'query'; readonly query: string }
  | { readonly kind: 'url'; readonly url: string }

/** Somebody in a chat with the bot. Each deed becomes the update that Telegram would send. */
export function createPerson({ user, room, updates, queries }: PersonOptions) {
  let from = user

  /** Puts a message of any content into the chat: `{ sticker: … }`, `{ voice: … }`, a forwarded one. */
  function sendUpdate(fields: Fields): Message {
    const message = room.add({ from, ...fields })
    updates.push({ message })
    return message
  }

  /** Sends a text, in several messages if it is too long for one: so Telegram's own clients do. */
  function send(text: string, extra: Fields = {}): readonly Message[] {
    const parts = text.match(new RegExp(`[^]{1,${MESSAGE_TEXT}}`, 'g')) ?? ['']
    return parts.map((part) => sendUpdate({ ...written(part), ...extra }))
  }

  function edit(messageId: number, text: string): Message {
    const { entities: _, ...message } = theMessage(room, messageId)
    const edited_message = room.replace({ ...message, ...written(text) })
    updates.push({ edited_message })
    return edited_message
  }

  /** Presses a button by its place under a message. */
  function pressAt(messageId: number, row: number, column: number): Pressed {
    const message = theMessage(room, messageId)
    const button = message.reply_markup?.inline_keyboard?.[row]?.[column]
    if (!button) throw new Error(`person: message ${messageId} has no button in row ${row}, column ${column}.`)
    return pressButton(message, button)
  }

  /** Presses the newest button with this label or data. */
  function press(label: string): Pressed {
    for (const message of [...room.messages()].reverse()) {
      const rows: readonly (readonly Button[])[] = message.reply_markup?.inline_keyboard ?? []
      const button = rows.flat().find(({ text, callback_data }) => text === label || callback_data === label)
      if (button) return pressButton(message, button)
    }
    throw new Error(`person: expected a button «${label}», found ${labels(room) || 'none'}.`)
  }

  /** Presses what is no longer there: a button of a message that Telegram cannot show the bot any more. */
  function pressGone(data: string): Pressed {
    return callBack({ message_id: 0, date: 0, chat: room.chat }, data)
  }

  function pressButton(message: Message, { url, callback_data = '' }: Button): Pressed {
    return url ? { kind: 'url', url } : callBack(message, callback_data)
  }

  function callBack(message: Message, data: string): Pressed {
    const query = queries.ask(room)
    updates.push({ callback_query: { id: query, from, message, chat_instance: String(room.chat.id), data } })
    return { kind: 'query', query }
  }

  /** Types `@bot query` in some chat; the id under which results come. */
  function askInline(query: string, offset = ''): string {
    const id = queries.ask(room)
    updates.push({ inline_query: { id, from, query, offset, chat_type: 'sender' } })
    return id
  }

  function setBlocked(blocked: boolean): void {
    room.blocked = blocked
    const status = (now: boolean) => ({ user: from, status: now ? 'kicked' : 'member' })
    updates.push({
      my_chat_member: {
        chat: room.chat,
        from,
        date: 0,
        old_chat_member: status(!blocked),
        new_chat_member: status(blocked),
      },
    })
  }

  function speak(language_code: string): void {
    from = { ...from, language_code }
  }

  return {
    room,
    get user() {
      return from
    },
    messages: room.messages,
    send,
    sendUpdate,
    edit,
    press,
    pressAt,
    pressGone,
    askInline,
    block: () => setBlocked(true),
    unblock: () => setBlocked(false),
    speak,
  }
}

export type Person = ReturnType<typeof createPerson>

function written(text: string): Fields {
  const entities = detectEntities(text)
  return entities.length > 0 ? { text, entities } : { text }
}

function theMessage(room: Room, messageId: number): Message {
  const message = room.find(messageId)
  if (!message) throw new Error(`person: chat ${room.chat.id} has no message ${messageId}.`)
  return message
}

function labels(room: Room): string {
  const buttons = room.messages().flatMap(({ reply_markup }) => reply_markup?.inline_keyboard?.flat() ?? [])
  return buttons.map(({ text }) => `«${text}»`).join(', ')
}
