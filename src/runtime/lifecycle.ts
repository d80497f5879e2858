import type { Log } from './log.ts'

export type Running = {
  /** What was opened, the last first. */
  readonly closers: readonly (() => Promise<void>)[]
  /** Resolves with the reason when the work ends without being told to. */
  readonly ended: Promise<unknown>
  readonly log: Log
}

/**
 * Waits for SIGINT or SIGTERM, or for the work to end by itself, then closes what was opened; a second signal ends at once.
 * Throws the reason where nobody asked for the end, so that whoever watches the process starts it again.
 */
export async function untilStopped({ closers, ended, log }: Running): Promise<void> {
  const signal = new Promise<string>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, resolve)
  })
  const stopped = await Promise.race([
    signal.then((name) => ({ kind: 'told', name }) as const),
    ended.then((reason) => ({ kind: 'ended', reason }) as const),
  ])
  log.info(stopped.kind === 'told' ? { signal: stopped.name } : {}, 'closing')
  for (const close of closers) await close()
  if (stopped.kind === 'ended') throw stopped.reason
}
