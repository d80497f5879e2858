import { readFile, stat } from 'node:fs/promises'

export type Fetched =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'unreachable'; readonly reason: string }

/** Bounds of one fetch. `signal` ends it early, as a process that stops does. */
export type Limits = {
  readonly timeoutMs?: number | undefined
  readonly maxBytes?: number | undefined
  readonly signal?: AbortSignal | undefined
}

type Bounds = { readonly signal: AbortSignal; readonly maxBytes: number }

/** The bytes of a file or of an http(s) address: at most 20 MB within 60 seconds if the limits say nothing else. */
export async function fetchSource(
  source: string,
  { timeoutMs = 60_000, maxBytes = 20_000_000, signal }: Limits = {},
): Promise<Fetched> {
  const timeout = AbortSignal.timeout(timeoutMs)
  const bounds = { maxBytes, signal: signal ? AbortSignal.any([signal, timeout]) : timeout }
  try {
    return await (/^https?:\/\//i.test(source) ? fromAddress(source, bounds) : fromFile(source, bounds))
  } catch (error) {
    return unreachable(
      `${source} cannot be read: ${timeout.aborted ? `no whole answer within ${timeoutMs} ms` : causeOf(error)}`,
    )
  }
}

async function fromAddress(address: string, { signal, maxBytes }: Bounds): Promise<Fetched> {
  const response = await fetch(address, { signal, redirect: 'follow', headers: { 'user-agent': 'AtaZan/0.1' } })
  if (!response.ok || !response.body) {
    await response.body?.cancel()
    return unreachable(`${address} answered ${response.status}`)
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body) {
    size += chunk.length
    if (size > maxBytes) return tooLarge(address, maxBytes)
    chunks.push(chunk)
  }
  return { kind: 'bytes', bytes: Buffer.concat(chunks) }
}

async function fromFile(path: string, { signal, maxBytes }: Bounds): Promise<Fetched> {
  const { size } = await stat(path)
  return size > maxBytes ? tooLarge(path, maxBytes) : { kind: 'bytes', bytes: await readFile(path, { signal }) }
}

function tooLarge(source: string, maxBytes: number): Fetched {
  return unreachable(`${source} is larger than ${maxBytes / 1_000_000} MB`)
}

function unreachable(reason: string): Fetched {
  return { kind: 'unreachable', reason }
}

// fetch says only «fetch failed», what failed is its cause (ECONNRESET, ENOTFOUND). A cause with several addresses has no message.
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.cause instanceof Error) return causeOf(error.cause)
  return error.message || ('code' in error ? String(error.code) : error.name)
}
