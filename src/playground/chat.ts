import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { streamSSE } from 'hono/streaming'
import { isLocale, type Locale } from '../text/locale.ts'
import type { Person } from './person.ts'
import type { Command } from './settings.ts'
import { type Fields, isFields } from './wire.ts'

export type ChatOptions = {
  readonly meet: (language: Locale) => Person
  readonly part: (person: Person) => void
  readonly menuFor: (language: string) => readonly Command[]
  /** How many people the page has at once; the one who was away longest goes first. */
  readonly people?: number
}

type Guest = { readonly person: Person; readonly leave: AbortController }

const SESSION = '/chat/:session{[A-Za-z0-9-]{8,64}}'
const BODY_BYTES = 64 * 1024

/** What the page speaks with: a stream of what happens in the chat, and the person's deeds as small JSON posts. */
export function createChat({ meet, part, menuFor, people = 200 }: ChatOptions) {
  const guests = new Map<string, Guest>()

  function guestOf(session: string, language: Locale = 'kk'): Guest {
    const guest = guests.get(session) ?? { person: meet(language), leave: new AbortController() }
    guests.delete(session) // and set anew: the map's order is that of the last visit
    guests.set(session, guest)
    const [oldest] = guests.keys()
    if (guests.size > people && oldest !== undefined) dismiss(oldest)
    return guest
  }

  function dismiss(session: string): void {
    const guest = guests.get(session)
    guests.delete(session)
    guest?.leave.abort()
    if (guest) part(guest.person)
  }

  const app = new Hono()

  app.get(`${SESSION}/events`, (context) => {
    const language = context.req.query('language')
    const { person, leave } = guestOf(context.req.param('session'), isLocale(language) ? language : 'kk')
    return streamSSE(context, async (stream) => {
      const tell = (happening: Fields) => void stream.writeSSE({ data: JSON.stringify(happening) })
      const menu = () => menuFor(person.user.language_code ?? '')
      const stop = person.room.watch((happening) =>
        tell(happening.kind === 'commands' ? { kind: 'commands', commands: menu() } : happening),
      )
      tell({ kind: 'all', messages: person.messages(), commands: menu() })
      await new Promise<void>((resolve) => {
        stream.onAbort(resolve)
        leave.signal.addEventListener('abort', () => resolve())
      })
      stop()
    })
  })

  const deeds = new Map<string, (person: Person, body: Fields) => Fields | string>(
    Object.entries({ send, press, language }),
  )
  const limit = bodyLimit({
    maxSize: BODY_BYTES,
    onError: (context) => context.json({ error: 'The body is over 64 KB.' }, 413),
  })

  app.post(`${SESSION}/:deed`, limit, async (context) => {
    const deed = deeds.get(context.req.param('deed'))
    if (!deed) return context.json({ error: `There is no such deed; there are ${[...deeds.keys()].join(', ')}.` }, 404)
    // Another site's form cannot send this type without the browser asking us first, and we do not consent.
    const isJson = context.req.header('content-type')?.startsWith('application/json')
    const body = isJson ? await context.req.json().catch(() => undefined) : undefined
    if (!isFields(body)) return context.json({ error: 'Expected a JSON object, of type application/json.' }, 400)
    const outcome = deed(guestOf(context.req.param('session')).person, body)
    return typeof outcome === 'string' ? context.json({ error: outcome }, 400) : context.json(outcome)
  })

  function language(person: Person, { language_code }: Fields): Fields | string {
    if (!isLocale(language_code)) return 'Expected language_code: kk, ru or en.'
    person.speak(language_code)
    person.room.tell({ kind: 'commands' })
    return {}
  }

  return app
}

function send(person: Person, { text }: Fields): Fields | string {
  if (typeof text !== 'string' || text.trim() === '') return 'Expected a text that is not empty.'
  person.send(text.trim())
  return {}
}

function press(person: Person, { message_id, row, column }: Fields): Fields | string {
  const markup = person.room.find(message_id)?.reply_markup
  const button = markup?.inline_keyboard?.[Number(row)]?.[Number(column)]
  if (!button) return 'There is no such button any more.'
  return person.pressAt(Number(message_id), Number(row), Number(column))
}
