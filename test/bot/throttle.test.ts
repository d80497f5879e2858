import { expect, it } from 'vitest'
import { phrases } from '../../src/reply/phrases/phrases.ts'
import { type Running, russian, startRunning } from './running.ts'

// Each deed in these tests is two updates: the deed, and the press by which its end is known.
async function hurry(person: ReturnType<Running['meet']>, deeds: number) {
  for (let deed = 0; deed < deeds; deed++) await person.send('/cancel')
}

it('tells somebody too fast once, then says nothing more, but answers every press', async () => {
  const running = await startRunning({ tick: 0 })
  const person = running.meet(russian)
  await hurry(person, 10)
  expect((await person.send('/help')).text).toBe(phrases.ru.tooFast)
  const further = await person.send('/help')
  expect(further.messages).toEqual([])
  expect((await person.pressGone('t.ru')).answers).toMatchObject([{ text: phrases.ru.tooFast }])
  expect((await running.meet(russian).send('/cancel')).text).toBe(phrases.ru.nothingToCancel)
  await running.close()
})

it('lets twenty in ten seconds through', async () => {
  const running = await startRunning({ tick: 500 })
  const person = running.meet(russian)
  await hurry(person, 30)
  expect((await person.send('/cancel')).text).toBe(phrases.ru.nothingToCancel)
  await running.close()
})

it('keeps silent in a group, however fast people talk there', async () => {
  const running = await startRunning({ tick: 0 })
  const person = running.meet({ ...russian, group: running.emulator.group('Заңгерлер') })
  for (let deed = 0; deed < 11; deed++) await person.send('сәлем')
  expect(running.emulator.calls('sendMessage')).toEqual([])
  await running.close()
})
