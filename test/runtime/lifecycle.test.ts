import { pino } from 'pino'
import { expect, it } from 'vitest'
import { untilStopped } from '../../src/runtime/lifecycle.ts'

it('closes what was opened, one after another, and throws the reason when the work ends by itself', async () => {
  const closed: string[] = []
  const closers = ['bot', 'storage'].map((name) => async () => void closed.push(name))
  const ended = Promise.resolve(new Error('409: Conflict'))
  await expect(untilStopped({ closers, ended, log: pino({ level: 'silent' }) })).rejects.toThrow('409: Conflict')
  expect(closed).toEqual(['bot', 'storage'])
})

it('closes without a fault when it is told to', async () => {
  const closed: string[] = []
  const closers = [async () => void closed.push('bot')]
  const stopped = untilStopped({ closers, ended: new Promise(() => {}), log: pino({ level: 'silent' }) })
  process.emit('SIGTERM', 'SIGTERM')
  await stopped
  expect(closed).toEqual(['bot'])
})
