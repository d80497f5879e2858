import type { Emulator } from '../../src/playground/emulator.ts'
import type { Happening, Room } from '../../src/playground/rooms.ts'
import type { Button, Fields, Message, User } from '../../src/playground/wire.ts'

export type MeetOptions = {
  /** Who: `{ language_code: 'ru', first_name: 'Иван' }`. */
  readonly about?: Partial<User>
  /** A group to be in, from `emulator.group('…')`; else a private chat. */
  readonly group?: Room
  /** Callback data that the bot answers with nothing but answerCallbackQuery: an unknown button. */
  readonly sentinel?: string
  /** How long the bot may take before a test fails, in milliseconds. */
  readonly patience?: number
}

/** All that the bot did in the chat because of one deed, in order. */
export type Reply = {
  readonly messages: readonly Message[]
  readonly edits: readonly Message[]
  readonly deleted: readonly number[]
  readonly answers: readonly Extract<Happening, { kind: 'answered' }>[]
  /** Texts of what was sent and edited, parted by empty lines. */
  readonly text: string
  /** The buttons under the last message sent or edited, row by row. */
  readonly buttons: readonly Button[]
  readonly silent: boolean
}

/**
 * A person in a test. Every deed resolves when the bot has done all it will do about it, without a pause anywhere: after
 * the deed a second update is sent, a press of a button that is gone. A bot that handles a chat's updates one after
 * another and answers every press, in the middle of a dialogue too (as ours must), answers that press last, so its
 * answer says that the deed is through. What a bot does later by itself (an outbox, a timer) is for `until`.
 */
export function meet(emulator: Emulator, { about, group, sentinel = 'gone', patience = 5000 }: MeetOptions = {}) {
  const person = emulator.person(about, group)

  async function through(what: string, deed: () => string | undefined): Promise<Reply> {
    const seen: Happening[] = []
    const stop = person.room.watch((happening) => seen.push(happening))
    try {
      const asked = deed()
      const pressed = person.pressGone(sentinel)
      const last = pressed.kind === 'query' ? pressed.query : ''
      await until(what, (happening) => happening.kind === 'answered' && happening.query === last)
      if (asked && !seen.some((happening) => happening.kind === 'answered' && happening.query === asked)) {
        throw new Error(`person: ${what}: expected answerCallbackQuery for it, the bot made none.`)
      }
      return replyOf(seen.filter((happening) => !(happening.kind === 'answered' && happening.query === last)))
    } finally {
      stop()
    }
  }

  /** The next thing to happen in the chat for which `wanted` holds: for what the bot does by itself. */
  function until(what: string, wanted: (happening: Happening) => boolean): Promise<Happening> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        stop()
        reject(new Error(`person: ${what}: expected the bot to be through within ${patience} ms. ${state(emulator)}`))
      }, patience)
      const stop = person.room.watch((happening) => {
        if (!wanted(happening)) return
        clearTimeout(timer)
        stop()
        resolve(happening)
      })
    })
  }

  function press(label: string): Promise<Reply> {
    return through(`pressed «${label}»`, () => queryOf(person.press(label)))
  }

  async function askInline(query: string, offset = ''): Promise<readonly Fields[]> {
    let id = ''
    const results = until(
      `asked inline «${query}»`,
      ({ kind, ...rest }) => kind === 'results' && 'query' in rest && rest.query === id,
    )
    id = person.askInline(query, offset)
    const happening = await results
    return happening.kind === 'results' ? happening.results : []
  }

  return {
    /** The person's own handle, for deeds whose end is not to be waited for. */
    person,
    send: (text: string, extra?: Fields) => through(`sent «${text.slice(0, 60)}»`, () => void person.send(text, extra)),
    sendUpdate: (fields: Fields) => through(`sent ${Object.keys(fields)}`, () => void person.sendUpdate(fields)),
    edit: (messageId: number, text: string) => through(`edited to «${text}»`, () => void person.edit(messageId, text)),
    press,
    /** Presses a button that is no longer there, with this callback data. */
    pressGone: (data: string) => through(`pressed ${data}`, () => queryOf(person.pressGone(data))),
    block: () => person.block(), // the bot can say nothing now: there is no answer to wait for
    unblock: () => through('unblocked', () => void person.unblock()),
    askInline,
    until,
    speak: person.speak,
    messages: person.messages,
  }
}

function queryOf(pressed: ReturnType<ReturnType<Emulator['person']>['press']>): string | undefined {
  return pressed.kind === 'query' ? pressed.query : undefined
}

function replyOf(seen: readonly Happening[]): Reply {
  const byBot = (message: Message) => message.from?.is_bot === true
  const messages = seen.flatMap((happening) => (happening.kind === 'message' ? [happening.message] : [])).filter(byBot)
  const edits = seen.flatMap((happening) => (happening.kind === 'edited' ? [happening.message] : [])).filter(byBot)
  const deleted = seen.flatMap((happening) => (happening.kind === 'deleted' ? [happening.message_id] : []))
  const answers = seen.flatMap((happening) => (happening.kind === 'answered' ? [happening] : []))
  const texts = [...messages, ...edits].map(({ text }) => text ?? '')
  const last = edits.at(-1) ?? messages.at(-1)
  return {
    messages,
    edits,
    deleted,
    answers,
    text: texts.join('\n\n'),
    buttons: last?.reply_markup?.inline_keyboard?.flat() ?? [],
    silent: messages.length + edits.length + deleted.length + answers.length === 0,
  }
}

function state(emulator: Emulator): string {
  const calls = emulator
    .calls()
    .slice(-5)
    .map(({ method, answer }) => (answer.ok ? method : `${method}: ${answer.description}`))
  return `Updates not confirmed: ${emulator.pending()}; last calls: ${calls.join(', ') || 'none'}.`
}
