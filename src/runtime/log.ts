import { type Logger, pino } from 'pino'

export type Log = Logger

/** One JSON line an event on standard output. Nothing that a person wrote goes into it. */
export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
}
