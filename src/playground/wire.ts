/** The shapes of the Bot API that the emulator itself reads or makes; whatever else a bot sends passes through. */

export type User = {
  readonly id: number
  readonly is_bot: boolean
  readonly first_name: string
  readonly last_name?: string
  readonly username?: string
  readonly language_code?: string
}

export type Chat = {
  readonly id: number
  readonly type: 'private' | 'group' | 'supergroup'
  readonly title?: string
  readonly first_name?: string
  readonly last_name?: string
  readonly username?: string
}

/** Offsets and lengths are in UTF-16 code units, as JavaScript counts. */
export type Entity = {
  readonly type: string
  readonly offset: number
  readonly length: number
  readonly url?: string
  readonly language?: string
}

export type Button = { readonly text: string; readonly callback_data?: string; readonly url?: string } & Fields
export type Markup = { readonly inline_keyboard?: readonly (readonly Button[])[] } & Fields

export type Message = {
  readonly message_id: number
  readonly date: number
  readonly chat: Chat
  readonly from?: User
  readonly text?: string
  readonly entities?: readonly Entity[]
  readonly reply_markup?: Markup
  readonly reply_to_message?: Message
  readonly edit_date?: number
  readonly [more: string]: unknown
}

/** A JSON object whose fields nobody has looked at yet. */
export type Fields = { readonly [field: string]: unknown }
export type Update = { readonly update_id: number } & Fields

export type Refusal = {
  readonly ok: false
  readonly error_code: number
  readonly description: string
  readonly parameters?: { readonly retry_after?: number }
}
export type Accepted = { readonly ok: true; readonly result: unknown }
export type Answer = Accepted | Refusal

export function accept(result: unknown): Accepted {
  return { ok: true, result }
}

export function refuse(error_code: number, description: string): Refusal {
  return { ok: false, error_code, description }
}

export function badRequest(reason: string): Refusal {
  return refuse(400, `Bad Request: ${reason}`)
}

/** Tells a refusal from any other value, so that a check can return either. */
export function isRefusal(value: unknown): value is Refusal {
  return isFields(value) && value.ok === false && typeof value.error_code === 'number'
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
