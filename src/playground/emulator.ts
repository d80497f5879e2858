import { randomBytes } from 'node:crypto'
import { createAdaptorServer } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { createBotApi } from './bot-api.ts'
import { createChat } from './chat.ts'
import { createPage } from './page.ts'
import { createPerson, type Person } from './person.ts'
import { createQueries } from './queries.ts'
import { createRooms, type Room } from './rooms.ts'
import { createSettings } from './settings.ts'
import { createUpdates } from './updates.ts'
import { type Answer, badRequest, type Fields, isFields, type Refusal, refuse, type User } from './wire.ts'

export type EmulatorOptions = {
  /** Milliseconds, for dates of messages and the age of queries. */
  readonly now?: () => number
  /** The one token it knows; made up when not given. */
  readonly token?: string
}

export type Call = { readonly method: string; readonly fields: Fields; readonly answer: Answer }
export type Emulator = ReturnType<typeof createEmulator>

const CALLS_KEPT = 1000
const MESSAGES_KEPT = 500
const FIRST_USER = 1001
const FIRST_GROUP = -1_001_000_000_001

/** Telegram without Telegram: the Bot API for one bot, people to talk to it, and a page on which to be one of them. */
export function createEmulator({ now = Date.now, token = madeUpToken() }: EmulatorOptions = {}) {
  const me = botOf(token)
  const rooms = createRooms({ now, kept: MESSAGES_KEPT })
  const updates = createUpdates()
  const queries = createQueries({ now })
  const settings = createSettings({ changed: () => rooms.tellAll({ kind: 'commands' }) })
  const callApi = createBotApi({ me, rooms, updates, queries, settings })
  const failures = new Map<string, Refusal[]>()
  let calls: readonly Call[] = []
  let nextUser = FIRST_USER
  let nextGroup = FIRST_GROUP

  /** Somebody new, in a private chat with the bot or, given one, in a group. */
  function person(about: Partial<User> = {}, group?: Room): Person {
    const user: User = { id: nextUser++, is_bot: false, first_name: 'Айгүл', language_code: 'kk', ...about }
    return createPerson({ user, room: group ?? rooms.open(privateChat(user)), updates, queries })
  }

  function group(title: string): Room {
    return rooms.open({ id: nextGroup--, type: 'supergroup', title })
  }

  /** Makes the bot's next call of `method` fail: `failNext('sendMessage', { error_code: 429, … })`. */
  function failNext(method: string, failure: Omit<Refusal, 'ok'>): void {
    failures.set(method, [...(failures.get(method) ?? []), { ok: false, ...failure }])
  }

  async function answer(method: string, fields: Fields, signal: AbortSignal): Promise<Answer> {
    const answer = failures.get(method)?.shift() ?? (await callApi(method, fields, signal))
    if (method !== 'getUpdates') calls = [...calls, { method, fields, answer }].slice(-CALLS_KEPT)
    return answer
  }

  const app = new Hono()
  app.all('/:bot{bot[^/]+}/:method', async (context) => {
    if (context.req.param('bot') !== `bot${token}`) return reply(context, refuse(401, 'Unauthorized'))
    const fields = await readFields(context)
    if (!fields) return reply(context, badRequest("can't parse JSON object"))
    return reply(context, await answer(context.req.param('method'), fields, context.req.raw.signal))
  })

  app.route('/', createPage())
  app.route(
    '/',
    createChat({
      meet: (language) => person({ first_name: 'Қонақ', language_code: language }),
      part: ({ room }) => rooms.close(room),
      menuFor: settings.menuFor,
    }),
  )

  /** Serves on `port` (0: any free one), to this machine alone unless `host` says more. */
  async function listen(port = 0, host = '127.0.0.1') {
    const server = createAdaptorServer({ fetch: app.fetch })
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error(`playground: expected a port, got ${address}.`)
    const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
    const url = `http://${reachable}:${address.port}`
    async function close(): Promise<void> {
      updates.close()
      const closed = new Promise((resolve) => server.close(resolve))
      if ('closeAllConnections' in server) server.closeAllConnections() // a page's event stream never ends by itself
      await closed
    }
    return { url, apiRoot: url, close }
  }

  return {
    me,
    token,
    app,
    listen,
    person,
    group,
    failNext,
    /** The bot's calls so far, the oldest forgotten, getUpdates left out. */
    calls: (method?: string) => calls.filter((call) => method === undefined || call.method === method),
    /** Those of them that were refused: none, if the bot is right. */
    refusals: () => calls.filter((call) => !call.answer.ok),
    pending: updates.pending,
  }
}

async function readFields(context: Context): Promise<Fields | undefined> {
  if (context.req.method === 'GET') return context.req.query()
  const body = await context.req.text()
  try {
    const fields: unknown = body === '' ? {} : JSON.parse(body)
    return isFields(fields) ? fields : undefined
  } catch {
    return undefined
  }
}

function reply(context: Context, answer: Answer): Response {
  return answer.ok ? context.json(answer) : context.json(answer, { status: answer.error_code as 400 })
}

function privateChat({ id, first_name, last_name, username }: User) {
  return { id, type: 'private', first_name, ...(last_name && { last_name }), ...(username && { username }) } as const
}

function botOf(token: string) {
  if (!/^\d+:/.test(token)) throw new Error('playground: expected a token like 1000001:abc, a bot id before the colon.')
  return {
    id: Number.parseInt(token, 10),
    is_bot: true,
    first_name: 'Ata Zań',
    username: 'ata_zan_bot',
    can_join_groups: true,
    can_read_all_group_messages: true, // the harder case: the bot itself must keep silent in groups
    supports_inline_queries: true,
    can_connect_to_business: false,
    has_main_web_app: false,
  } as const
}

function madeUpToken(): string {
  return `1000001:${randomBytes(24).toString('base64url')}`
}
