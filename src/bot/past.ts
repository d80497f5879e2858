import type { Context } from 'grammy'
import type { Answer } from '../answers/answers.ts'
import type { Storage } from '../storage/storage.ts'

type Past = Answer['past']

/** What a person was last told in a chat, for a follow-up: to read, and to keep or (with nothing) to forget. */
export type Remembered = {
  readonly read: () => Promise<Past>
  readonly keep: (past: Past) => Promise<void>
}

// Who comes back later begins anew; and a question is not to lie about.
const FIVE_MINUTES = 5 * 60

/** In a group each person goes on with their own question. */
export function rememberedFor({ chat, from }: Context, storage: Storage): Remembered {
  if (!chat || !from) return { read: async () => undefined, keep: async () => {} }
  const key = `past:${chat.id}:${from.id}`
  return {
    read: async () => (await storage.read(key)) as Past,
    keep: (past) => (past ? storage.write(key, past, FIVE_MINUTES) : storage.remove(key)),
  }
}
