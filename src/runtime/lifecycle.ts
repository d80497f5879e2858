import type { Log } from './log.ts'

/** Waits for SIGINT or SIGTERM, then closes what was opened, in the order given; a second signal ends at once. */
export async function untilStopped(closers: readonly (() => Promise<void>)[], log: Log): Promise<void> {
  const signal = await new Promise<string>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, resolve)
  })
  log.info({ signal }, 'closing')
  for (const close of closers) await close()
}
