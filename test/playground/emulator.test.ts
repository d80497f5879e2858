import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEmulator } from '../../src/playground/emulator.ts'
import { meet } from '../support/person.ts'
import { startEchoBot } from './echo-bot.ts'

describe('a real grammY bot against the emulator, over HTTP', () => {
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

  it('carries a text there and back', async () => {
    const person = meet(emulator)
    expect((await person.send('мемлекеттік тіл')).text).toBe('мемлекеттік тіл')
  })

  it('shows what the bot marked up, as text and entities', async () => {
    const [hello] = (await meet(emulator, { about: { first_name: 'Ерлан' } }).send('/start')).messages
    expect(hello).toMatchObject({ text: 'Сәлем, Ерлан!', entities: [{ type: 'bold', offset: 7, length: 5 }] })
  })

  it('edits in place when a button is pressed', async () => {
    const person = meet(emulator)
    await person.send('/start')
    const reply = await person.press('+1 (0)')
    expect(reply.edits.map(({ text }) => text)).toEqual(['Саны: 1'])
    expect(reply.buttons.map(({ text }) => text)).toEqual(['+1 (1)', 'Ескерту'])
    expect(person.messages()).toHaveLength(2)
  })

  it('brings alerts to the one who pressed', async () => {
    const person = meet(emulator)
    await person.send('/start')
    expect((await person.press('Ескерту')).answers).toMatchObject([{ text: 'Бұл ескерту', alert: true }])
  })

  it('tells silence from an answer', async () => {
    const person = meet(emulator)
    expect((await person.send('/silent')).silent).toBe(true)
  })

  it('keeps many chats apart', async () => {
    const people = Array.from({ length: 20 }, () => meet(emulator))
    const replies = await Promise.all(people.map((person, index) => person.send(`сұрақ ${index}`)))
    expect(replies.map(({ text }) => text)).toEqual(people.map((_, index) => `сұрақ ${index}`))
  })

  it('sends a text of 10,000 characters in three messages, as Telegram clients do', async () => {
    const person = meet(emulator)
    expect((await person.send('ә'.repeat(10_000))).messages.map(({ text }) => text?.length)).toEqual([4096, 4096, 1808])
  })

  it('passes on edits, inline queries, stickers', async () => {
    const person = meet(emulator)
    await person.send('бір')
    const [first] = person.messages()
    expect((await person.edit(first?.message_id ?? 0, 'екі')).text).toBe('түзетілді: екі')
    expect(await person.askInline('тіл')).toMatchObject([{ id: '1', title: 'тіл' }])
    expect((await person.sendUpdate({ sticker: { file_id: 'x' } })).silent).toBe(true)
  })

  it('refused nothing in all this', () => {
    expect(emulator.refusals()).toEqual([])
  })
})
