import { checkUrl } from './url.ts'
import { badRequest, type Fields, isFields, type Refusal } from './wire.ts'

export const BUTTONS = 100
export const CALLBACK_DATA_BYTES = 64
const COPY_TEXT = 256
// Not in Telegram's documents: keyboards serialized to more than some 10 KB come back as too long, whatever their number.
const KEYBOARD_BYTES = 10_240

const inlineOnly = ['switch_inline_query', 'switch_inline_query_current_chat', 'switch_inline_query_chosen_chat']

/** Checks a reply_markup as Telegram does; undefined where it has nothing to say. */
export function checkMarkup(markup: unknown): Refusal | undefined {
  if (markup === undefined) return undefined
  if (!isFields(markup)) return badRequest('object expected as reply markup')
  if (!Object.hasOwn(markup, 'inline_keyboard')) return undefined
  const rows = markup.inline_keyboard
  if (!Array.isArray(rows)) return badRequest('field "inline_keyboard" must be of type Array')
  const buttons: unknown[] = []
  for (const row of rows) {
    if (!Array.isArray(row)) return badRequest('field "inline_keyboard" must be an Array of Arrays')
    buttons.push(...row)
  }
  for (const button of buttons) {
    const refusal = checkButton(button)
    if (refusal) return refusal
  }
  const tooLong = buttons.length > BUTTONS || Buffer.byteLength(JSON.stringify(markup)) > KEYBOARD_BYTES
  return tooLong ? badRequest('reply markup is too long') : undefined
}

function checkButton(button: unknown): Refusal | undefined {
  if (!isFields(button)) return cannotParse('InlineKeyboardButton must be an Object')
  if (button.text === undefined) return cannotParse(`Can't find field "text"`)
  if (typeof button.text !== 'string') return cannotParse('Field "text" must be of type String')
  if (button.text.trim() === '') return badRequest('inline keyboard button text must be non-empty')
  return checkAction(button)
}

function checkAction(button: Fields): Refusal | undefined {
  if (isFilled(button.url)) return checkUrlButton(String(button.url))
  if (isFilled(button.callback_data)) return checkCallbackData(button.callback_data)
  if (isFields(button.copy_text)) return checkCopyText(button.copy_text.text)
  if (inlineOnly.some((field) => button[field] !== undefined)) return undefined
  if (button.pay === true || isFields(button.callback_game)) return badRequest('BUTTON_TYPE_INVALID')
  return cannotParse('Text buttons are unallowed in the inline keyboard')
}

function checkUrlButton(link: string): Refusal | undefined {
  const url = checkUrl(link)
  return url.kind === 'url' ? undefined : badRequest(`inline keyboard button URL '${link}' is invalid: ${url.why}`)
}

function checkCallbackData(data: unknown): Refusal | undefined {
  if (typeof data !== 'string') return cannotParse('Field "callback_data" must be of type String')
  return Buffer.byteLength(data) > CALLBACK_DATA_BYTES ? badRequest('BUTTON_DATA_INVALID') : undefined
}

function checkCopyText(text: unknown): Refusal | undefined {
  if (typeof text === 'string' && text.length >= 1 && text.length <= COPY_TEXT) return undefined
  return badRequest('BUTTON_COPY_TEXT_INVALID')
}

// An empty callback_data is to Telegram as good as none: the button then has no action.
function isFilled(value: unknown): boolean {
  return value !== undefined && value !== ''
}

function cannotParse(reason: string): Refusal {
  return badRequest(`can't parse inline keyboard button: ${reason}`)
}
