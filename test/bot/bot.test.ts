import { pino } from 'pino'
import { expect, it } from 'vitest'
import { startBot } from '../../src/bot/bot.ts'
import { createEmulator } from '../../src/playground/emulator.ts'
import { createMemoryStorage } from '../../src/storage/memory.ts'
import { restated, russian, startRunning } from './running.ts'

it('ends a webhook that is still set, so that polling is not refused', async () => {
  const running = await startRunning()
  expect(running.emulator.calls('deleteWebhook')).toHaveLength(1)
  await running.close()
})

it('answers what was sent while it was down, once', async () => {
  const running = await startRunning()
  const person = running.meet(russian)
  await person.send('/language')
  await person.press('English')
  await running.stop()
  person.person.send('46')
  await running.restart()
  await person.send('/cancel')
  const answers = person.messages().filter(({ text }) => text?.includes('Article 46.'))
  expect(answers).toHaveLength(1)
  await running.close()
})

it('closes only when what it is answering is answered', async () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const memory = createMemoryStorage({ now: () => 0 })
  let reading = () => {}
  const begun = new Promise<void>((resolve) => {
    reading = resolve
  })
  const read = async (key: string) => {
    reading()
    await held
    return memory.read(key)
  }
  const running = await startRunning({ storage: { ...memory, read } })
  const person = running.meet(russian)
  person.person.send('статья 23')
  await begun
  const closing = running.stop()
  release()
  await closing
  expect(person.messages().at(-1)?.text).toContain('Статья 23.')
  await running.close()
})

it('answers many people at the same time, each with their own answer', async () => {
  const running = await startRunning()
  const numbers = Array.from({ length: 20 }, (_, at) => at + 1)
  const replies = await Promise.all(numbers.map((number) => running.meet(russian).send(`статья ${number}`)))
  expect(replies.map(({ text }) => text.match(/^Статья (\d+)\./)?.[1])).toEqual(numbers.map(String))
  expect(running.emulator.refusals()).toEqual([])
  await running.close()
})

it('says that it has ended when Telegram takes the token away, and prints nothing of it', async () => {
  const running = await startRunning()
  running.emulator.failNext('getUpdates', { error_code: 401, description: 'Unauthorized' })
  running.meet(russian).person.send('/help') // ends the poll that is open; the next one is refused
  expect(String(await running.ended())).toContain('401: Unauthorized')
  await running.close()
})

it('with a token that Telegram does not know does not start', async () => {
  const emulator = createEmulator()
  const { apiRoot, close } = await emulator.listen()
  const storage = createMemoryStorage({ now: () => 0 })
  const log = pino({ level: 'silent' })
  const deps = { apiRoot, answers: restated, storage, adminIds: [], now: () => new Date(), log }
  await expect(startBot({ ...deps, token: '1:unknown' })).rejects.toThrow('401: Unauthorized')
  await close()
})
