import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fetchSource } from '../../src/importer/fetch.ts'

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString()

describe('an address', () => {
  let server: Server
  let answer: RequestListener
  let address: string
  let agents: (string | undefined)[]

  beforeEach(async () => {
    agents = []
    server = createServer((request, response) => {
      agents.push(request.headers['user-agent'])
      answer(request, response)
    })
    address = await listening(server)
  })
  afterEach(() => void server.close().closeAllConnections())

  it('gives its bytes, after a redirect too, and is told who asks', async () => {
    answer = (request, response) => {
      if (request.url === '/to') response.end('текст')
      else response.writeHead(302, { location: '/to' }).end()
    }
    const fetched = await fetchSource(`${address}/from`)
    expect(fetched.kind === 'bytes' && text(fetched.bytes)).toBe('текст')
    expect(agents).toEqual(['AtaZan/0.1', 'AtaZan/0.1'])
  })

  it('that answers 404 is unreachable', async () => {
    answer = (_, response) => void response.writeHead(404).end('нет')
    expect(await fetchSource(address)).toEqual({ kind: 'unreachable', reason: `${address} answered 404` })
  })

  it('that resets the connection is unreachable, with the network word for it', async () => {
    answer = (request) => void request.socket.resetAndDestroy()
    expect(await fetchSource(address)).toMatchObject({
      kind: 'unreachable',
      reason: expect.stringContaining('ECONNRESET'),
    })
  })

  it('that ends in the middle is unreachable, not half a file', async () => {
    answer = (request, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('половина', () => request.socket.destroy())
    }
    expect(await fetchSource(address)).toMatchObject({ kind: 'unreachable' })
  })

  it('that gives more than the limit is unreachable, though it does not say how much comes', async () => {
    answer = (_, response) => void response.writeHead(200).end('a'.repeat(2_001))
    expect(await fetchSource(address, { maxBytes: 2_000 })).toMatchObject({
      kind: 'unreachable',
      reason: expect.stringContaining('larger than 0.002 MB'),
    })
    expect(await fetchSource(address, { maxBytes: 2_001 })).toMatchObject({ kind: 'bytes' })
  })

  it('that does not answer in time is unreachable', async () => {
    answer = () => undefined
    const reason = `${address} cannot be read: no whole answer within 30 ms`
    expect(await fetchSource(address, { timeoutMs: 30 })).toEqual({ kind: 'unreachable', reason })
  })

  it('is left when the one who asks stops', async () => {
    const stop = new AbortController()
    answer = () => stop.abort()
    expect(await fetchSource(address, { signal: stop.signal })).toMatchObject({
      kind: 'unreachable',
      reason: expect.stringContaining('aborted'),
    })
  })

  it('where nobody listens is unreachable', async () => {
    await new Promise((closed) => server.close(closed))
    expect(await fetchSource(address)).toMatchObject({
      kind: 'unreachable',
      reason: expect.stringContaining('ECONNREFUSED'),
    })
  })

  it('that is none is unreachable', async () => {
    expect(await fetchSource('http://')).toMatchObject({
      kind: 'unreachable',
      reason: expect.stringContaining('http://'),
    })
  })
})

describe('a file', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ata-zan-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('gives its bytes, within the limit', async () => {
    const path = join(folder, 'ru.txt')
    await writeFile(path, 'текст')
    const fetched = await fetchSource(path)
    expect(fetched.kind === 'bytes' && text(fetched.bytes)).toBe('текст')
    expect(await fetchSource(path, { maxBytes: 9 })).toMatchObject({
      kind: 'unreachable',
      reason: expect.stringContaining('larger'),
    })
  })

  it('that is not there, or is a folder, is unreachable', async () => {
    expect(await fetchSource(join(folder, 'no.txt'))).toMatchObject({
      kind: 'unreachable',
      reason: expect.stringContaining('ENOENT'),
    })
    expect(await fetchSource(folder)).toMatchObject({ kind: 'unreachable', reason: expect.stringContaining('EISDIR') })
  })
})

async function listening(server: Server): Promise<string> {
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error(`Expected a port, got ${address}`)
  return `http://127.0.0.1:${address.port}`
}
