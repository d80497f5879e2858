import { pino } from 'pino'
import { type Answers, createAnswers } from '../../src/answers/answers.ts'
import { type RunningBot, startBot } from '../../src/bot/bot.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import { createEmulator } from '../../src/playground/emulator.ts'
import { createMemoryStorage } from '../../src/storage/memory.ts'
import type { Storage } from '../../src/storage/storage.ts'
import { type MeetOptions, meet } from '../support/person.ts'

export type RunningOptions = {
  readonly answers?: Answers
  readonly storage?: Storage
  readonly adminIds?: readonly number[]
  /** Milliseconds between two looks at the clock: a second, so that nobody is too fast. */
  readonly tick?: number
}

export type Running = Awaited<ReturnType<typeof startRunning>>

let known: Answers | undefined

/** Answers out of the real corpus, without an imported text. */
export function restated(): Answers {
  known ??= createAnswers(loadCorpus({ corpusDir: 'corpus', dataDir: 'no-import-here' }))
  return known
}

/** The real bot against the emulator, over HTTP; its log lines as objects. */
export async function startRunning({
  answers = restated(),
  adminIds = [],
  tick = 1000,
  ...given
}: RunningOptions = {}) {
  const emulator = createEmulator()
  const server = await emulator.listen()
  const storage = given.storage ?? createMemoryStorage({ now: () => 0 })
  const lines: string[] = []
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
  let time = Date.parse('2026-09-01T10:00:00Z')
  const now = () => {
    time += tick
    return new Date(time)
  }
  const start = (): Promise<RunningBot> =>
    startBot({ token: emulator.token, apiRoot: server.apiRoot, answers: () => answers, storage, adminIds, now, log })
  let bot = await start()
  return {
    emulator,
    storage,
    log: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    meet: (options?: MeetOptions) => meet(emulator, options),
    /** Another process takes over: the same storage, nothing else. */
    restart: async () => {
      await bot.close()
      bot = await start()
    },
    ended: () => bot.ended,
    stop: () => bot.close(),
    close: async () => {
      await bot.close()
      await server.close()
    },
  }
}

export const russian = { about: { first_name: 'Иван', language_code: 'ru' } }
export const english = { about: { first_name: 'Ann', language_code: 'en' } }
