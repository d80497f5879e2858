import { type Answer, accept, type Fields, refuse, type Update } from './wire.ts'

export type Poll = {
  readonly offset?: number
  readonly limit?: number
  readonly timeout?: number
  readonly allowed_updates?: readonly string[]
}

/** What people did and the bot has not yet confirmed. */
export type Updates = {
  /** Queues an update; its id, also of a kind that the bot has not asked for. */
  push(fields: Fields): number
  /** getUpdates: answers at once if there is something, else waits `timeout` seconds; gives up when `signal` aborts. */
  poll(poll: Poll, signal?: AbortSignal): Promise<Answer>
  allow(kinds: readonly string[] | undefined): void
  drop(): void
  pending(): number
  close(): void
}

// A bot that is down for a day leaves no more than this behind.
const KEPT = 10_000
// Telegram sends these only to a bot that names them.
const unasked = new Set(['chat_member', 'message_reaction', 'message_reaction_count'])

type Waiter = { readonly finish: (answer: Answer) => void; readonly limit: number }

export function createUpdates(): Updates {
  let queue: Update[] = []
  let nextId = 1
  let allowed: readonly string[] = []
  let waiting: Waiter | undefined

  const wanted = (kind: string) => (allowed.length === 0 ? !unasked.has(kind) : allowed.includes(kind))

  function push(fields: Fields): number {
    const update = { update_id: nextId++, ...fields }
    if (!Object.keys(fields).some(wanted)) return update.update_id
    queue = [...queue, update].slice(-KEPT)
    waiting?.finish(accept(queue.slice(0, waiting.limit)))
    return update.update_id
  }

  async function poll({ offset = 0, limit = 100, timeout = 0, allowed_updates }: Poll, signal?: AbortSignal) {
    allow(allowed_updates)
    // The newcomer goes on and the one that waits is told off: so two bots on one token disturb each other in turn.
    waiting?.finish(
      refuse(409, 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running'),
    )
    queue = offset < 0 ? queue.slice(offset) : queue.filter(({ update_id }) => update_id >= offset)
    const size = Math.min(Math.max(limit, 1), 100)
    if (queue.length > 0 || timeout <= 0) return accept(queue.slice(0, size))
    return wait(size, timeout, signal)
  }

  function wait(limit: number, seconds: number, signal?: AbortSignal): Promise<Answer> {
    return new Promise((resolve) => {
      const leave = () => waiter.finish(accept([]))
      const timer = setTimeout(leave, seconds * 1000)
      const waiter: Waiter = {
        limit,
        finish(answer) {
          clearTimeout(timer)
          signal?.removeEventListener('abort', leave)
          if (waiting === waiter) waiting = undefined
          resolve(answer)
        },
      }
      signal?.addEventListener('abort', leave)
      waiting = waiter
      if (signal?.aborted) leave()
    })
  }

  function allow(kinds: readonly string[] | undefined): void {
    allowed = kinds ?? allowed // not named: the former setting stays
  }

  function drop(): void {
    queue = []
  }

  return { push, poll, allow, drop, pending: () => queue.length, close: () => waiting?.finish(accept([])) }
}
