import { describe, expect, it } from 'vitest'
import { createEmulator } from '../../src/playground/emulator.ts'
import { createSettings } from '../../src/playground/settings.ts'
import { call, refusalOf } from './call.ts'

const emulator = createEmulator()
const start = { command: 'start', description: 'Бастау' }
const set = (command: object, more = {}) => refusalOf(emulator, 'setMyCommands', { commands: [command], ...more })

describe('setMyCommands', () => {
  it('is read back by language, empty where nothing is set', async () => {
    expect(await set(start, { language_code: 'kk' })).toBe('ok')
    const get = async (language_code: string) => (await call(emulator, 'getMyCommands', { language_code })).body.result
    expect(await get('kk')).toEqual([start])
    expect(await get('ru')).toEqual([])
    await call(emulator, 'deleteMyCommands', { language_code: 'kk' })
    expect(await get('kk')).toEqual([])
  })

  it.each([
    ['capitals', { ...start, command: 'Start' }, 'BOT_COMMAND_INVALID'],
    ['a hyphen', { ...start, command: 'a-b' }, 'BOT_COMMAND_INVALID'],
    ['33 letters', { ...start, command: 'x'.repeat(33) }, 'BOT_COMMAND_INVALID'],
    ['no name', { ...start, command: '' }, 'command must be non-empty'],
    ['no description', { ...start, description: '' }, 'command description must be non-empty'],
    ['257 characters', { ...start, description: 'ә'.repeat(257) }, 'BOT_COMMAND_DESCRIPTION_INVALID'],
  ])('refuses %s', async (_, command, why) => {
    expect(await set(command)).toBe(`400 Bad Request: ${why}`)
  })

  it('refuses 101 commands, an unknown scope, a scope without its chat, a language that is none', async () => {
    const commands = Array.from({ length: 101 }, (_, index) => ({ ...start, command: `c${index}` }))
    expect(await refusalOf(emulator, 'setMyCommands', { commands })).toBe('400 Bad Request: BOT_COMMANDS_TOO_MUCH')
    expect(await set(start, { scope: { type: 'x' } })).toContain(
      `can't parse BotCommandScope: Unsupported type specified`,
    )
    expect(await set(start, { scope: { type: 'chat' } })).toContain(`Can't find field "chat_id"`)
    expect(await set(start, { language_code: 'kaz' })).toBe('400 Bad Request: invalid language code specified')
  })
})

describe('menuFor', () => {
  it('prefers the language, then private chats, then the default', () => {
    const { methods, menuFor } = createSettings({ changed: () => undefined })
    const menu = (description: string, more = {}) =>
      methods.setMyCommands({ commands: [{ command: 'a', description }], ...more })
    expect(menuFor('kk')).toEqual([])
    menu('default')
    expect(menuFor('kk')).toMatchObject([{ description: 'default' }])
    menu('kazakh', { language_code: 'kk' })
    expect(menuFor('kk')).toMatchObject([{ description: 'kazakh' }])
    expect(menuFor('ru')).toMatchObject([{ description: 'default' }])
    menu('private', { scope: { type: 'all_private_chats' } })
    expect(menuFor('ru')).toMatchObject([{ description: 'private' }])
  })
})

describe('descriptions', () => {
  it('hold 512 and 120 characters', async () => {
    expect(await refusalOf(emulator, 'setMyDescription', { description: 'ә'.repeat(512) })).toBe('ok')
    expect(await refusalOf(emulator, 'setMyDescription', { description: 'ә'.repeat(513) })).toBe(
      '400 Bad Request: description is too long',
    )
    expect(await refusalOf(emulator, 'setMyShortDescription', { short_description: 'ә'.repeat(121) })).toBe(
      '400 Bad Request: short_description is too long',
    )
  })
})
