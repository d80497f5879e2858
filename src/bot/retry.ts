import { autoRetry } from '@grammyjs/auto-retry'
import { HttpError, type Transformer } from 'grammy'
import type { Log } from '../runtime/log.ts'

/**
 * How a call to Telegram is made again: after the pause that Telegram asks for, after a fault of its own, and once where
 * the network failed. What fails still is thrown; polling goes on by itself (the runner sees to it).
 */
export function createRetries(log: Log): readonly Transformer[] {
  // Left to autoRetry a network fault would be waited out without end, up to an hour at a time.
  return [overNewConnection(log), autoRetry({ maxRetryAttempts: 3, maxDelaySeconds: 30, rethrowHttpErrors: true })]
}

/** A connection kept open too long is found dead by the next call; the one after it gets through. */
function overNewConnection(log: Log): Transformer {
  let lost = false
  return async (prev, method, payload, signal) => {
    const attempt = async () => {
      const answer = await prev(method, payload, signal)
      if (lost) log.info('Telegram is reached again')
      lost = false
      return answer
    }
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof HttpError) || signal?.aborted) throw error
      // The error itself is not logged: it holds the address, and in it the token.
      if (!lost) log.warn({ method }, 'Telegram cannot be reached')
      lost = true
      if (method === 'getUpdates') throw error
      return attempt()
    }
  }
}
