/** How long something takes, in milliseconds: in the middle, and at the slow end. */
export type Timing = { readonly p50: number; readonly p99: number }

/** The time of one call, and what it gave. */
export async function timed<T>(call: () => T | Promise<T>): Promise<{ readonly ms: number; readonly value: T }> {
  const begun = performance.now()
  const value = await call()
  return { ms: performance.now() - begun, value }
}

export function timing(durations: readonly number[]): Timing {
  const sorted = durations.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
  return { p50: at(0.5), p99: at(0.99) }
}
