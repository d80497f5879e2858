import { badRequest, type Fields, isFields, type Refusal } from './wire.ts'

type Type = 'integer' | 'string' | 'boolean' | 'chat' | 'object' | 'array'

/**
 * `max` counts `unit`: a string's characters (`parsed`: after its markup is read, in content.ts) or UTF-8 bytes, an
 * array's items, or the number itself.
 */
export type Field = {
  readonly type: Type
  readonly required?: true
  readonly min?: number
  readonly max?: number
  readonly unit?: 'characters' | 'parsed' | 'bytes' | 'items' | 'value'
}

const chat = { type: 'chat', required: true } as const
const integer = { type: 'integer' } as const
const string = { type: 'string' } as const
const boolean = { type: 'boolean' } as const
const object = { type: 'object' } as const
const array = { type: 'array' } as const
const language = { scope: object, language_code: string }
const formatted = { parse_mode: string, entities: array, link_preview_options: object, reply_markup: object }
const edited = { chat_id: { type: 'chat' }, message_id: integer, inline_message_id: string } as const

/** The methods the emulator speaks, with the fields it takes; compared in the tests with the Bot API's own table. */
export const methods = {
  getMe: {},
  getUpdates: {
    offset: integer,
    limit: { type: 'integer', min: 1, max: 100, unit: 'value' },
    timeout: integer,
    allowed_updates: array,
  },
  setWebhook: {
    url: { type: 'string', required: true },
    max_connections: { type: 'integer', min: 1, max: 100, unit: 'value' },
    allowed_updates: array,
    drop_pending_updates: boolean,
    secret_token: { type: 'string', min: 1, max: 256, unit: 'characters' },
  },
  deleteWebhook: { drop_pending_updates: boolean },
  getWebhookInfo: {},
  setMyCommands: { commands: { type: 'array', required: true, max: 100, unit: 'items' }, ...language },
  getMyCommands: language,
  deleteMyCommands: language,
  setMyDescription: { description: { type: 'string', min: 0, max: 512, unit: 'characters' }, language_code: string },
  setMyShortDescription: {
    short_description: { type: 'string', min: 0, max: 120, unit: 'characters' },
    language_code: string,
  },
  getChat: { chat_id: chat },
  sendMessage: {
    text: { type: 'string', required: true, min: 1, max: 4096, unit: 'parsed' }, // before the chat: Telegram's order
    chat_id: chat,
    disable_notification: boolean,
    protect_content: boolean,
    reply_parameters: object,
    ...formatted,
  },
  editMessageText: {
    ...edited,
    text: { type: 'string', min: 1, max: 4096, unit: 'parsed' },
    ...formatted,
  },
  editMessageReplyMarkup: { ...edited, reply_markup: object },
  deleteMessage: { chat_id: chat, message_id: { type: 'integer', required: true } },
  sendChatAction: { chat_id: chat, action: { type: 'string', required: true } },
  answerCallbackQuery: {
    callback_query_id: { type: 'string', required: true },
    text: { type: 'string', min: 0, max: 200, unit: 'characters' },
    show_alert: boolean,
    url: string,
    cache_time: integer,
  },
  answerInlineQuery: {
    inline_query_id: { type: 'string', required: true },
    results: { type: 'array', required: true, max: 50, unit: 'items' },
    cache_time: integer,
    is_personal: boolean,
    next_offset: { type: 'string', max: 64, unit: 'bytes' },
    button: object,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Field>>>>

export type Method = keyof typeof methods

export function isMethod(name: string): name is Method {
  return Object.hasOwn(methods, name)
}

/** Checks a call's fields against the table: known, of their type, there, not too long. */
export function checkFields(method: Method, sent: Fields): Refusal | undefined {
  const fields: Readonly<Record<string, Field>> = methods[method]
  for (const [name, value] of Object.entries(sent)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    // Telegram ignores a field it does not know; here a misspelt parse_mode shall be found by a test.
    if (!field) return badRequest(`unknown field "${name}" in ${method} (the playground refuses what Telegram ignores)`)
    if (!isOfType(value, field.type)) return badRequest(`field "${name}" must be of type ${typeNames[field.type]}`)
  }
  for (const [name, field] of Object.entries(fields)) {
    const refusal = checkPresence(name, field, sent[name]) ?? checkLength(name, field, sent[name])
    if (refusal) return refusal
  }
  return undefined
}

const typeNames: Readonly<Record<Type, string>> = {
  integer: 'Number',
  string: 'String',
  boolean: 'Boolean',
  chat: 'Number or String',
  object: 'Object',
  array: 'Array',
}

function isOfType(value: unknown, type: Type): boolean {
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'chat') return Number.isInteger(value) || typeof value === 'string'
  if (type === 'object') return isFields(value)
  if (type === 'array') return Array.isArray(value)
  return typeof value === type
}

// Telegram's words where they are known; its text for the rest differs by method and is not published.
const whenMissing: Readonly<Record<string, string>> = {
  chat_id: 'chat_id is empty',
  text: 'message text is empty',
  message_id: 'message identifier is not specified',
  callback_query_id: 'query is too old and response timeout expired or query ID is invalid',
  inline_query_id: 'query is too old and response timeout expired or query ID is invalid',
  action: 'wrong parameter action in request',
}

function checkPresence(name: string, field: Field, value: unknown): Refusal | undefined {
  if (!field.required || (value !== undefined && !(value === '' && name in whenMissing))) return undefined
  return badRequest(whenMissing[name] ?? `parameter "${name}" is required`)
}

const whenTooLong: Readonly<Record<string, string>> = {
  text: 'MESSAGE_TOO_LONG', // of a callback query's answer
  results: 'RESULTS_TOO_MUCH',
  commands: 'BOT_COMMANDS_TOO_MUCH',
  next_offset: 'NEXT_OFFSET_INVALID',
}

function checkLength(name: string, { max, unit }: Field, value: unknown): Refusal | undefined {
  if (max === undefined || unit === 'value' || unit === 'parsed') return undefined // Telegram clamps numbers
  const length = Array.isArray(value) ? value.length : typeof value === 'string' ? lengthIn(unit, value) : 0
  return length > max ? badRequest(whenTooLong[name] ?? `${name} is too long`) : undefined
}

function lengthIn(unit: Field['unit'], value: string): number {
  return unit === 'bytes' ? Buffer.byteLength(value) : value.length
}
