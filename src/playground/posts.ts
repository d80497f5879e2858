import { readContent } from './content.ts'
import { checkMarkup } from './keyboard.ts'
import type { Marked } from './markup.ts'
import type { Room, Rooms } from './rooms.ts'
import {
  type Answer,
  accept,
  badRequest,
  type Fields,
  isFields,
  isRefusal,
  type Message,
  type Refusal,
  refuse,
  type User,
} from './wire.ts'

export type PostsOptions = { readonly rooms: Rooms; readonly me: User }

const actions = new Set(
  'typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker find_location record_video_note upload_video_note'.split(
    ' ',
  ),
)

/** The methods by which a bot speaks: sends, edits, deletes. */
export function createPosts({ rooms, me }: PostsOptions) {
  const { id, is_bot, first_name, username = '' } = me // getMe tells more than a message's sender does
  const from: User = { id, is_bot, first_name, username }

  function sendMessage(call: Fields): Answer {
    const content = readContent({ text: call.text, parse_mode: call.parse_mode, entities: call.entities })
    if (isRefusal(content)) return content
    const room = openRoom(call.chat_id)
    if (isRefusal(room)) return room
    const refusal = checkMarkup(call.reply_markup)
    if (refusal) return refusal
    const replied = repliedTo(room, call.reply_parameters)
    if (isRefusal(replied)) return replied
    return accept(room.add({ from, ...said(content), ...shown(call.reply_markup), ...replied }))
  }

  function editMessageText(call: Fields): Answer {
    const content = readContent({ text: call.text, parse_mode: call.parse_mode, entities: call.entities })
    if (isRefusal(content)) return content
    return edit(call, ({ reply_markup: _, entities: __, ...message }) => ({
      ...message,
      ...said(content),
      ...shown(call.reply_markup),
    }))
  }

  function editMessageReplyMarkup(call: Fields): Answer {
    return edit(call, ({ reply_markup: _, ...message }) => ({ ...message, ...shown(call.reply_markup) }))
  }

  function edit(call: Fields, change: (message: Message) => Message): Answer {
    if (call.message_id === undefined) return badRequest('message identifier is not specified')
    const room = findRoom(call.chat_id)
    if (isRefusal(room)) return room
    const refusal = checkMarkup(call.reply_markup)
    if (refusal) return refusal
    const message = room.find(call.message_id)
    if (!message) return badRequest('message to edit not found')
    if (message.from?.id !== me.id) return badRequest(`message can't be edited`)
    const changed = change(message)
    if (looks(changed) === looks(message)) {
      return badRequest(
        'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      )
    }
    return accept(room.replace(changed))
  }

  function deleteMessage(call: Fields): Answer {
    const room = findRoom(call.chat_id)
    if (isRefusal(room)) return room
    const message = room.find(call.message_id)
    if (!message) return badRequest('message to delete not found')
    room.remove(message)
    return accept(true)
  }

  function sendChatAction(call: Fields): Answer {
    const room = openRoom(call.chat_id)
    if (isRefusal(room)) return room
    const action = String(call.action)
    if (!actions.has(action)) return badRequest('wrong parameter action in request')
    room.tell({ kind: 'action', action })
    return accept(true)
  }

  function getChat(call: Fields): Answer {
    const room = findRoom(call.chat_id)
    return isRefusal(room) ? room : accept({ ...room.chat, accent_color_id: 0, max_reaction_count: 11 })
  }

  function findRoom(chatId: unknown): Room | Refusal {
    if (chatId === undefined || chatId === '') return badRequest('chat_id is empty')
    return rooms.find(chatId) ?? badRequest('chat not found')
  }

  function openRoom(chatId: unknown): Room | Refusal {
    const room = findRoom(chatId)
    if (isRefusal(room) || !room.blocked) return room
    return refuse(403, 'Forbidden: bot was blocked by the user')
  }

  return { sendMessage, editMessageText, editMessageReplyMarkup, deleteMessage, sendChatAction, getChat }
}

/** A message without entities has no such field. */
function said({ text, entities }: Marked): Fields {
  return entities.length > 0 ? { text, entities } : { text }
}

/** A message carries an inline keyboard only; an empty one is as good as none. */
function shown(markup: unknown): { readonly reply_markup?: Fields } {
  if (!isFields(markup) || !Array.isArray(markup.inline_keyboard) || markup.inline_keyboard.flat().length === 0)
    return {}
  return { reply_markup: markup }
}

function looks({ text, entities, reply_markup }: Message): string {
  return JSON.stringify([text, entities ?? [], reply_markup])
}

function repliedTo(room: Room, parameters: unknown): Refusal | { readonly reply_to_message?: Message } {
  if (!isFields(parameters)) return {}
  if (parameters.message_id === undefined) return badRequest(`can't find field "message_id"`)
  const found = room.find(parameters.message_id)
  if (found) return { reply_to_message: found }
  return parameters.allow_sending_without_reply === true ? {} : badRequest('message to be replied not found')
}
