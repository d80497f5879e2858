import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createChat } from '../../src/playground/chat.ts'
import { createEmulator } from '../../src/playground/emulator.ts'
import type { Happening } from '../../src/playground/rooms.ts'
import { call } from './call.ts'
import { startEchoBot } from './echo-bot.ts'

type Seen =
  | Happening
  | { readonly kind: 'all'; readonly messages: readonly unknown[]; readonly commands: readonly unknown[] }

describe('the page over HTTP', () => {
  const emulator = createEmulator()
  let server: Awaited<ReturnType<typeof emulator.listen>>
  let bot: Awaited<ReturnType<typeof startEchoBot>>
  beforeAll(async () => {
    server = await emulator.listen()
    bot = await startEchoBot(emulator, server.apiRoot)
  })
  afterAll(async () => {
    await bot.stop()
    await server.close()
  })

  const post = (path: string, body: unknown, type = 'application/json') =>
    fetch(`${server.url}/chat/${path}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })

  async function* watch(session: string, language = 'kk'): AsyncGenerator<Seen> {
    const response = await fetch(`${server.url}/chat/${session}/events?language=${language}`)
    let buffer = ''
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const lines = (buffer + chunk).split('\n')
      buffer = lines.pop() ?? ''
      for (const line of lines) if (line.startsWith('data: ')) yield JSON.parse(line.slice(6))
    }
  }

  async function next(events: AsyncGenerator<Seen>, kind: Seen['kind']): Promise<Seen> {
    for (;;) {
      const { value, done } = await events.next()
      if (done) throw new Error(`chat: expected an event ${kind}, the stream ended.`)
      if (value.kind === kind) return value
    }
  }

  it('is one page with nothing from elsewhere', async () => {
    const response = await fetch(server.url)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
    const html = await response.text()
    expect(html).toContain('<title>Ata Zań</title>')
    expect(html.match(/(?:src|href)="(?!data:|\/)[^"]*"/g)).toBeNull()
    for (const [, path] of html.matchAll(/(?:src|href)="(\/[^"]+)"/g)) {
      expect((await fetch(server.url + path)).status, path).toBe(200)
    }
  })

  it('streams all there is, then what happens, to the question and back', async () => {
    const events = watch('session-1')
    expect(await next(events, 'all')).toEqual({
      kind: 'all',
      messages: [],
      commands: [{ command: 'start', description: 'Бастау' }],
    })
    expect((await post('session-1/send', { text: ' 23-бап ' })).status).toBe(200)
    expect(await next(events, 'message')).toMatchObject({ message: { text: '23-бап', from: { is_bot: false } } })
    expect(await next(events, 'action')).toEqual({ kind: 'action', action: 'typing' })
    expect(await next(events, 'message')).toMatchObject({ message: { text: '23-бап', from: { is_bot: true } } })
    expect(await next(watch('session-1'), 'all')).toMatchObject({ messages: [{}, {}] })
  })

  it('presses buttons by their place', async () => {
    const events = watch('session-2')
    await next(events, 'all')
    await post('session-2/send', { text: '/start' })
    await next(events, 'message')
    const shown = await next(events, 'message')
    const message_id = shown.kind === 'message' ? shown.message.message_id : 0
    const pressed = await post('session-2/press', { message_id, row: 0, column: 1 })
    expect(await pressed.json()).toMatchObject({ kind: 'query' })
    expect(await next(events, 'answered')).toMatchObject({ text: 'Бұл ескерту', alert: true })
  })

  it('brings the command menu of the language switched to', async () => {
    const events = watch('session-3')
    await next(events, 'all')
    await post('session-3/language', { language_code: 'en' })
    expect(await next(events, 'commands')).toEqual({
      kind: 'commands',
      commands: [{ command: 'start', description: 'Start' }],
    })
  })

  it.each([
    ['broken JSON', 'send', '{', 400, 'Expected a JSON object'],
    ['a list', 'send', [], 400, 'Expected a JSON object'],
    ['no text', 'send', {}, 400, 'Expected a text that is not empty.'],
    ['a blank text', 'send', { text: ' ' }, 400, 'Expected a text that is not empty.'],
    ['a text of another type', 'send', { text: 23 }, 400, 'Expected a text that is not empty.'],
    [
      'a button that is not there',
      'press',
      { message_id: 99_999, row: 0, column: 0 },
      400,
      'There is no such button any more.',
    ],
    [
      'a place that is none',
      'press',
      { message_id: '__proto__', row: 'x', column: {} },
      400,
      'There is no such button any more.',
    ],
    ['a language we do not speak', 'language', { language_code: 'tlh' }, 400, 'Expected language_code: kk, ru or en.'],
    ['another deed', 'toString', {}, 404, 'There is no such deed'],
    ['64 KB and more', 'send', { text: 'x'.repeat(65 * 1024) }, 413, 'The body is over 64 KB.'],
  ])('answers %s with a sentence', async (_, deed, body, status, sentence) => {
    const response = await post(`session-4/${deed}`, body)
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({ error: expect.stringContaining(sentence) })
  })

  it('takes nothing from another site’s form', async () => {
    expect((await post('session-5/send', '{"text":"а"}', 'text/plain')).status).toBe(400)
  })

  it('leaves the emulator whole after all this', async () => {
    expect((await call(emulator, 'getMe')).body.ok).toBe(true)
  })
})

describe('a page with more people than it has room for', () => {
  it('lets the one who was away longest go', async () => {
    const emulator = createEmulator()
    const parted: number[] = []
    const app = createChat({
      meet: () => emulator.person(),
      part: ({ user }) => parted.push(user.id),
      menuFor: () => [],
      people: 2,
    })
    const headers = { 'content-type': 'application/json' }
    const visit = (session: string) =>
      app.request(`/chat/${session}/send`, { method: 'POST', headers, body: '{"text":"а"}' })
    for (const session of ['person-1', 'person-2', 'person-1', 'person-3']) await visit(session)
    expect(parted).toEqual([1002])
  })
})
