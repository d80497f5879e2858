import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createEmulator } from '../../src/playground/emulator.ts'
import { type Field, isMethod, type Method, methods } from '../../src/playground/methods.ts'
import { call, refusalOf } from './call.ts'

const API = new URL('../../../shared/telegram/api.min.json', import.meta.url)
const table = Object.entries(methods) as readonly (readonly [Method, Readonly<Record<string, Field>>])[]

type TheirField = { name: string; types: string[]; required: boolean; description: string }

describe.skipIf(!existsSync(API))(
  'the method table (skipped where ../shared/telegram/api.min.json is not there)',
  () => {
    const theirs = (existsSync(API) ? JSON.parse(readFileSync(API, 'utf8')) : { methods: {} }).methods
    const fieldsOf = (method: string): TheirField[] => theirs[method].fields ?? []

    it.each(table)('%s has the Bot API’s fields, types and required ones', (method, ours) => {
      const known = new Map(fieldsOf(method).map((field) => [field.name, field]))
      for (const [name, field] of Object.entries(ours)) {
        expect(known.has(name), `${method}.${name}`).toBe(true)
        expect(known.get(name)?.types.map(typeName), `${method}.${name}`).toContain(
          field.type === 'chat' ? 'integer' : field.type,
        )
      }
      const required = (names: [string, boolean][]) =>
        names
          .filter(([, is]) => is)
          .map(([name]) => name)
          .sort()
      expect(required(Object.entries(ours).map(([name, field]) => [name, field.required === true]))).toEqual(
        required(fieldsOf(method).map(({ name, required }) => [name, required])),
      )
    })

    it.each(table)('%s has the limits its description states', (method, ours) => {
      for (const { name, description } of fieldsOf(method)) {
        const stated = /(\d+)-(\d+)(?: characters|\.? Defaults| are accepted)/.exec(description)
        const field = ours[name]
        if (stated && field)
          expect([field.min, field.max], `${method}.${name}`).toEqual([Number(stated[1]), Number(stated[2])])
      }
    })

    it('has the limits stated for lists and bytes', () => {
      const text = JSON.stringify(theirs)
      const stated = ['No more than 50 results', 'At most 100 commands', "Offset length can't exceed 64 bytes"]
      expect(stated.filter((sentence) => !text.includes(sentence))).toEqual([])
      expect([methods.answerInlineQuery.results.max, methods.setMyCommands.commands.max]).toEqual([50, 100])
      expect(methods.answerInlineQuery.next_offset).toMatchObject({ max: 64, unit: 'bytes' })
    })
  },
)

function typeName(type: string): string {
  if (type.startsWith('Array of')) return 'array'
  return ['Integer', 'String', 'Boolean'].includes(type) ? type.toLowerCase() : 'object'
}

describe('a call', () => {
  const emulator = createEmulator()

  it('of an unknown method is 404, also of one that objects have by nature', async () => {
    expect((await call(emulator, 'sendPigeon')).body).toEqual({ ok: false, error_code: 404, description: 'Not Found' })
    expect(isMethod('toString')).toBe(false)
  })

  it('with another token is 401', async () => {
    const { status, body } = await call(emulator, 'getMe', {}, '1:wrong')
    expect([status, body]).toEqual([401, { ok: false, error_code: 401, description: 'Unauthorized' }])
  })

  it('that is no JSON object is 400', async () => {
    expect((await call(emulator, 'getMe', '{')).body.description).toBe("Bad Request: can't parse JSON object")
    expect((await call(emulator, 'getMe', '[]')).status).toBe(400)
  })

  it('with a field nobody knows is refused here, though Telegram would ignore it', async () => {
    expect(await refusalOf(emulator, 'sendMessage', { chat_id: 1, text: 'а', parsemode: 'HTML' })).toBe(
      '400 Bad Request: unknown field "parsemode" in sendMessage (the playground refuses what Telegram ignores)',
    )
  })

  it('with a field of another type is refused', async () => {
    expect(await refusalOf(emulator, 'sendMessage', { chat_id: 1, text: 23 })).toBe(
      '400 Bad Request: field "text" must be of type String',
    )
  })

  it('without a required field is refused', async () => {
    expect(await refusalOf(emulator, 'setMyCommands', {})).toBe('400 Bad Request: parameter "commands" is required')
    expect(await refusalOf(emulator, 'deleteMessage', { chat_id: 1 })).toBe(
      '400 Bad Request: message identifier is not specified',
    )
  })

  it('fails as a test wants, once', async () => {
    const chat_id = emulator.person().room.chat.id
    emulator.failNext('sendMessage', {
      error_code: 429,
      description: 'Too Many Requests: retry after 3',
      parameters: { retry_after: 3 },
    })
    const first = await call(emulator, 'sendMessage', { chat_id, text: 'а' })
    expect([first.status, first.body.parameters]).toEqual([429, { retry_after: 3 }])
    expect((await call(emulator, 'sendMessage', { chat_id, text: 'а' })).body.ok).toBe(true)
    expect(emulator.calls('sendMessage')).toHaveLength(4)
    expect(emulator.refusals().at(-1)?.answer).toMatchObject({ error_code: 429 })
  })
})
