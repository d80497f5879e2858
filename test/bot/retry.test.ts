import { HttpError, type Transformer } from 'grammy'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { createRetries } from '../../src/bot/retry.ts'

const secret = 'https://api.telegram.org/bot123:secret'

/** A network that fails so many times, and the first of the retries over it: how often it was tried, what was logged. */
function over(failures: number) {
  const lines: string[] = []
  const log = pino({}, { write: (line: string) => void lines.push(line) })
  const [again] = createRetries(log)
  if (!again) throw new Error('tests: expected a retry, there is none.')
  let tries = 0
  const network = async () => {
    tries++
    if (tries <= failures) throw new HttpError('Network request failed', new Error(secret))
    return { ok: true as const, result: true as const }
  }
  const call = async (method: 'sendMessage' | 'getUpdates') =>
    again(network as unknown as Parameters<Transformer>[0], method, {} as never)
  return { call, tries: () => tries, log: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) }
}

it('makes a call again over a new connection, once', async () => {
  const lucky = over(1)
  expect(await lucky.call('sendMessage')).toEqual({ ok: true, result: true })
  const unlucky = over(2)
  await expect(unlucky.call('sendMessage')).rejects.toThrow('Network request failed')
  expect([lucky.tries(), unlucky.tries()]).toEqual([2, 2])
})

it('leaves polling to the runner, and logs an outage once at its beginning and once at its end, without the token', async () => {
  const network = over(3)
  for (let poll = 0; poll < 3; poll++) await expect(network.call('getUpdates')).rejects.toThrow()
  for (let poll = 0; poll < 2; poll++) await network.call('getUpdates')
  expect(network.tries()).toBe(5)
  expect(network.log().map(({ msg }) => msg)).toEqual(['Telegram cannot be reached', 'Telegram is reached again'])
  expect(JSON.stringify(network.log())).not.toContain('secret')
})
