import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterEach, expect, inject, it, vi } from 'vitest'

vi.setConfig({ testTimeout: 60_000 }) // each start reads the whole corpus

const started: ChildProcess[] = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

/** `npm start` without npm: its output so far, and its end. */
function npmStart(variables: Readonly<Record<string, string>>) {
  const env = { PATH: process.env.PATH ?? '', ...variables }
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], { env })
  started.push(child)
  const output = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text
  })
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...output }))
  return { child, ended }
}

it('without a token prints one address, serves the chat there, and ends when told', async () => {
  const { child, ended } = npmStart({ PORT: '0', REDIS_URL: inject('redisUrl') })
  const [line] = (await once(child.stdout, 'data')) as [string]
  const [, url = ''] = line.match(/^Ata Zań is in the playground: (http:\/\/127\.0\.0\.1:\d+)\n$/) ?? []
  expect((await fetch(url)).status).toBe(200)
  child.kill('SIGTERM')
  expect(await ended).toEqual({ code: 0, stdout: line, stderr: '' })
})

it('with settings that are not usable says so and ends with 1', async () => {
  const { ended } = npmStart({ PORT: 'many', ADMIN_IDS: 'ann' })
  const { code, stdout, stderr } = await ended
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(
    /^config: these variables are not usable; see \.env\.example\.\n {2}PORT: .*\n {2}ADMIN_IDS: .*\n$/,
  )
})

it('on a port that is taken says which and ends with 1', async () => {
  const server = createServer()
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens))
  const address = server.address()
  const port = String(typeof address === 'object' ? address?.port : '')
  const { code, stderr } = await npmStart({ PORT: port }).ended
  server.close()
  expect(code).toBe(1)
  expect(stderr).toMatch(new RegExp(`^playground: PORT ${port} cannot be opened .* Set PORT to a free one\\.\\n$`))
})

it('with a token that Telegram does not know says so, keeps no connection and ends with 1', async () => {
  const telegram = createServer((_, response) => {
    response.writeHead(401, { 'content-type': 'application/json' })
    response.end('{"ok":false,"error_code":401,"description":"Unauthorized"}')
  })
  await new Promise<void>((listens) => telegram.listen(0, '127.0.0.1', listens))
  const address = telegram.address()
  const { code, stderr } = await npmStart({
    BOT_TOKEN: '123456789:AAabcdefghijklmnopqrstuvwxyz0123456789',
    TELEGRAM_API_ROOT: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    REDIS_URL: inject('redisUrl'),
    OFFICIAL_TEXT: 'off',
  }).ended
  telegram.close()
  expect(code).toBe(1)
  expect(stderr).toContain('401: Unauthorized')
})
