import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createEmulator, type Emulator } from '../../src/playground/emulator.ts'
import { createUpdates, type Updates } from '../../src/playground/updates.ts'
import type { Update } from '../../src/playground/wire.ts'
import type { Body } from './call.ts'

describe('the queue of updates', () => {
  let updates: Updates
  beforeEach(() => {
    updates = createUpdates()
  })
  const message = (text: string) => updates.push({ message: { text } })
  const got = (text: string, update_id = 1) => ({ ok: true, result: [{ update_id, message: { text } }] })

  it('answers at once without a timeout', async () => {
    expect(await updates.poll({})).toEqual({ ok: true, result: [] })
  })

  it('keeps a poller waiting and wakes it when something happens', async () => {
    const waiting = updates.poll({ timeout: 30 })
    message('сәлем')
    expect(await waiting).toEqual(got('сәлем'))
  })

  it('answers with nothing when the timeout is over', async () => {
    vi.useFakeTimers()
    const waiting = updates.poll({ timeout: 30 })
    vi.advanceTimersByTime(30_000)
    vi.useRealTimers()
    expect(await waiting).toEqual({ ok: true, result: [] })
  })

  it('gives an update again until a higher offset confirms it', async () => {
    message('бір')
    message('екі')
    expect(await updates.poll({ limit: 1 })).toEqual(got('бір'))
    expect(await updates.poll({ limit: 1 })).toEqual(got('бір'))
    expect(await updates.poll({ offset: 2 })).toEqual(got('екі', 2))
    expect(updates.pending()).toBe(1)
  })

  it('forgets all but the last with a negative offset', async () => {
    message('бір')
    message('екі')
    expect(await updates.poll({ offset: -1 })).toEqual(got('екі', 2))
  })

  it('tells the first of two pollers off and serves the second', async () => {
    const first = updates.poll({ timeout: 30 })
    const second = updates.poll({ timeout: 30 })
    message('сәлем')
    expect(await first).toEqual({
      ok: false,
      error_code: 409,
      description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    })
    expect(await second).toEqual(got('сәлем'))
  })

  it('brings only the kinds asked for, and keeps to that', async () => {
    await updates.poll({ allowed_updates: ['callback_query'] })
    message('бір')
    updates.push({ callback_query: {} })
    expect(await updates.poll({})).toEqual({ ok: true, result: [{ update_id: 2, callback_query: {} }] })
  })

  it('leaves out what Telegram sends only to those who name it', async () => {
    updates.push({ message_reaction: {} })
    expect(updates.pending()).toBe(0)
  })
})

// Over real sockets: whether a poller that hangs up is noticed is a question of HTTP.
describe('getUpdates over HTTP', () => {
  let emulator: Emulator
  let server: Awaited<ReturnType<Emulator['listen']>>
  beforeEach(async () => {
    emulator = createEmulator()
    server = await emulator.listen()
  })
  afterEach(() => server.close())

  async function call(query: string, signal: AbortSignal | null = null): Promise<Body<readonly Update[]>> {
    const response = await fetch(`${server.apiRoot}/bot${emulator.token}/${query}`, {
      signal,
      method: 'POST',
      body: '',
    })
    return (await response.json()) as Body<readonly Update[]>
  }

  it('loses nothing to a poller that hung up', async () => {
    const gone = new AbortController()
    const body = JSON.stringify({ timeout: 30 })
    const url = `${server.apiRoot}/bot${emulator.token}/getUpdates`
    const first = fetch(url, { method: 'POST', body, signal: gone.signal }).catch((error: Error) => error.name)
    await call('getMe')
    gone.abort()
    expect(await first).toBe('AbortError')
    emulator.person().send('сәлем')
    expect((await call('getUpdates')).result).toMatchObject([{ message: { text: 'сәлем' } }])
  })

  it('is refused while a webhook is set', async () => {
    await fetch(`${server.apiRoot}/bot${emulator.token}/setWebhook?url=https://bot.example.kz/hook`)
    expect(await call('getUpdates')).toMatchObject({
      error_code: 409,
      description:
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    })
    await call('deleteWebhook')
    expect((await call('getUpdates')).ok).toBe(true)
  })

  it('does not keep the emulator from closing', async () => {
    const url = `${server.apiRoot}/bot${emulator.token}/getUpdates`
    const waiting = fetch(url, { method: 'POST', body: '{"timeout":50}' }).catch(() => 'cut')
    await call('getMe')
    await expect(server.close()).resolves.toBeUndefined()
    await waiting
    server = await emulator.listen()
  })
})
