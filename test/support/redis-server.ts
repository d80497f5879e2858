import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A real Redis for this test run: empty at its start, gone at its end. */
    redisUrl: string
  }
}

const run = promisify(execFile)
const BINARY = 'redis-server'
const READY_WITHIN = 10_000
const WAY_OUT = 'Install it (Debian: apt-get install redis-server; macOS: brew install redis) and run the tests again.'

/** Starts Redis before the tests, where it is not installed after installing it, and ends it behind them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!(await present())) await install()
  const dir = await mkdtemp(join(tmpdir(), 'ata-zan-redis-'))
  const port = await freePort()
  const server = start(port, dir)
  await answering(server, port)
  project.provide('redisUrl', `redis://127.0.0.1:${port}`)
  return async () => {
    await stop(server)
    await rm(dir, { recursive: true, force: true })
  }
}

async function present(): Promise<boolean> {
  return run(BINARY, ['--version']).then(
    () => true,
    () => false,
  )
}

async function install(): Promise<void> {
  try {
    await apt('update')
    await apt('install', '-y', '--no-install-recommends', BINARY)
  } catch (error) {
    throw new Error(`tests: redis-server is missing and apt could not install it (${firstLine(error)}). ${WAY_OUT}`)
  }
}

/** RUNLEVEL=1 tells Debian's scripts to start no service: the tests run their own server on their own port. */
async function apt(...words: string[]): Promise<void> {
  await run('apt-get', words, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' } })
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? ''
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('tests: no free port on 127.0.0.1.')
  return address.port
}

function start(port: number, dir: string): ChildProcess {
  const settings = { port, bind: '127.0.0.1', dir, save: '', appendonly: 'no' }
  const words = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)])
  return spawn(BINARY, words, { stdio: 'ignore' })
}

/** Resolves when Redis answers PING; throws when it ended or stays silent. */
async function answering(server: ChildProcess, port: number): Promise<void> {
  const deadline = Date.now() + READY_WITHIN
  while (!(await ping(port))) {
    if (server.exitCode !== null) throw new Error(`tests: redis-server ended with code ${server.exitCode}. ${WAY_OUT}`)
    if (Date.now() > deadline) {
      await stop(server)
      throw new Error(`tests: redis-server did not answer PING within ${READY_WITHIN / 1000} seconds.`)
    }
  }
}

/** One PING over a bare socket; a refused one waits a moment, so that asking again is no busy loop. */
function ping(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'))
    const end = (answered: boolean) => {
      socket.destroy()
      if (answered) resolve(true)
      else setTimeout(resolve, 20, false)
    }
    socket.once('data', (data) => end(data.toString().startsWith('+PONG')))
    socket.once('error', () => end(false))
    socket.setTimeout(1000, () => end(false))
  })
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  await ended
}
