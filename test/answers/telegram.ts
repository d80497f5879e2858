import { createEmulator } from '../../src/playground/emulator.ts'
import { encode } from '../../src/reply/buttons.ts'
import type { Reply } from '../../src/reply/reply.ts'
import { refusalOf } from '../playground/call.ts'

/** What Telegram would refuse of these messages (lengths, markup, callback data), each with its place. */
export async function refusals(messages: Iterable<readonly [place: string, reply: Reply]>): Promise<string[]> {
  const emulator = createEmulator()
  const chat_id = emulator.person().user.id
  const found: string[] = []
  for (const [place, { html, keyboard }] of messages) {
    const inline_keyboard = keyboard.map((row) =>
      row.map((button) => ('url' in button ? button : { text: button.text, callback_data: encode(button.action) })),
    )
    const fields = { chat_id, text: html.markup, parse_mode: 'HTML', reply_markup: { inline_keyboard } }
    const refusal = await refusalOf(emulator, 'sendMessage', fields)
    if (refusal !== 'ok') found.push(`${place}: ${refusal}`)
  }
  return found
}
