import type { Chat, Fields, Message } from './wire.ts'

/** What somebody looking at a chat sees happen. */
export type Happening =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'edited'; readonly message: Message }
  | { readonly kind: 'deleted'; readonly message_id: number }
  | { readonly kind: 'action'; readonly action: string }
  | {
      readonly kind: 'answered'
      readonly query: string
      readonly text?: string
      readonly alert: boolean
      readonly url?: string
    }
  | { readonly kind: 'results'; readonly query: string; readonly results: readonly Fields[] }
  | { readonly kind: 'commands' }

export type Watcher = (happening: Happening) => void

/** One chat as all in it see it: after edits and deletions, the oldest dropped beyond `kept`. */
export type Room = {
  readonly chat: Chat
  readonly messages: () => readonly Message[]
  readonly find: (messageId: unknown) => Message | undefined
  readonly add: (fields: Omit<Message, 'message_id' | 'date' | 'chat'>) => Message
  readonly replace: (message: Message) => Message
  readonly remove: (message: Message) => void
  readonly tell: Watcher
  /** Calls `watcher` for whatever happens here from now on, until the returned function is called. */
  readonly watch: (watcher: Watcher) => () => void
  blocked: boolean
}

export type Rooms = {
  open(chat: Chat): Room
  /** By the chat_id of a call: a number, or the same in a string. */
  find(chatId: unknown): Room | undefined
  close(room: Room): void
  tellAll: Watcher
}

export type RoomsOptions = { readonly now: () => number; readonly kept: number }

export function createRooms({ now, kept }: RoomsOptions): Rooms {
  const rooms = new Map<number, Room>()
  // One count for all chats, as in private chats at Telegram: a message_id of one chat is none in another.
  let lastId = 0

  function open(chat: Chat): Room {
    const room = createRoom({ chat, kept, date: () => Math.floor(now() / 1000), nextId: () => ++lastId })
    rooms.set(chat.id, room)
    return room
  }

  return {
    open,
    find: (chatId) => rooms.get(Number(chatId)),
    close: (room) => void rooms.delete(room.chat.id),
    tellAll(happening) {
      for (const room of rooms.values()) room.tell(happening)
    },
  }
}

type RoomOptions = {
  readonly chat: Chat
  readonly kept: number
  readonly date: () => number
  readonly nextId: () => number
}

function createRoom({ chat, kept, date, nextId }: RoomOptions): Room {
  let messages: readonly Message[] = []
  const watchers = new Set<Watcher>()
  const tell: Watcher = (happening) => {
    for (const watcher of [...watchers]) watcher(happening)
  }

  function add(fields: Omit<Message, 'message_id' | 'date' | 'chat'>): Message {
    const message: Message = { message_id: nextId(), date: date(), chat, ...fields }
    messages = [...messages, message].slice(-kept)
    tell({ kind: 'message', message })
    return message
  }

  function replace(message: Message): Message {
    const edited = { ...message, edit_date: date() }
    messages = messages.map((other) => (other.message_id === message.message_id ? edited : other))
    tell({ kind: 'edited', message: edited })
    return edited
  }

  function remove({ message_id }: Message): void {
    messages = messages.filter((other) => other.message_id !== message_id)
    tell({ kind: 'deleted', message_id })
  }

  function watch(watcher: Watcher): () => void {
    watchers.add(watcher)
    return () => void watchers.delete(watcher)
  }

  const find = (messageId: unknown) => messages.find(({ message_id }) => message_id === messageId)
  return { chat, messages: () => messages, find, add, replace, remove, tell, watch, blocked: false }
}
