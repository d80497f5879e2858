import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest'
import { type App, startApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { createEmulator, type Emulator } from '../src/playground/emulator.ts'
import { phrases } from '../src/reply/phrases/phrases.ts'
import { docx, madeLines } from './importer/made.ts'
import { meet } from './support/person.ts'

vi.setConfig({ testTimeout: 60_000 }) // each start reads the whole corpus

const russian = { about: { first_name: 'Иван', language_code: 'ru' } }

let emulator: Emulator
let telegram: Awaited<ReturnType<Emulator['listen']>>
let ministry: { readonly server: Server; readonly address: string }
let serve: RequestListener
let asked: string[]
let dataDir: string
let lines: string[]
let app: App | undefined

beforeEach(async () => {
  emulator = createEmulator()
  telegram = await emulator.listen()
  asked = []
  serve = (request, response) => void response.end(docx(madeLines(request.url === '/kk' ? 'kk' : 'ru')))
  ministry = await listening((request, response) => {
    asked.push(request.url ?? '')
    serve(request, response)
  })
  dataDir = await mkdtemp(join(tmpdir(), 'ata-zan-'))
  lines = []
})
afterEach(async () => {
  await app?.close() // once more where the test has: that does no harm
  app = undefined
  await telegram.close()
  ministry.server.close().closeAllConnections()
  await rm(dataDir, { recursive: true })
})

async function start(environment: Record<string, string> = {}): Promise<App> {
  const sources = { OFFICIAL_KK_URL: `${ministry.address}/kk`, OFFICIAL_RU_URL: `${ministry.address}/ru` }
  const config = readConfig({ DATA_DIR: dataDir, ...sources, ...environment })
  const log = pino({}, { write: (line: string) => void lines.push(line) })
  app = await startApp({ config, token: emulator.token, apiRoot: telegram.apiRoot, log, now: () => new Date() })
  return app
}

it('answers, with everything in memory and OFFICIAL_TEXT=off, and fetches nothing', async () => {
  const { name, settled } = await start({ OFFICIAL_TEXT: 'off' })
  expect(name).toBe('ata_zan_bot')
  const person = meet(emulator, russian)
  await person.send('/language')
  await person.press('Қазақша')
  expect((await person.send('46')).text).toContain('46-бап.')
  await settled
  expect(asked).toEqual([])
  expect(await readdir(dataDir)).toEqual([])
  expect(emulator.refusals()).toEqual([])
})

it('finds in Redis what another process has left there: the language, an open dialogue', async () => {
  const environment = { OFFICIAL_TEXT: 'off', REDIS_URL: inject('redisUrl') }
  const first = await start(environment)
  const person = meet(emulator, russian)
  await person.send('/language')
  await person.press('English')
  await person.pressGone('w.en.28')
  await first.close()
  await start(environment)
  expect((await person.send('Not this')).text).toBe(phrases.en.wrongKept)
  expect((await person.send('46')).text).toContain('Article 46.')
  expect((await person.send('/forget')).text).toBe(phrases.en.forgotten)
  expect(emulator.refusals()).toEqual([])
})

it('says what is wrong when Redis does not answer', async () => {
  await expect(start({ OFFICIAL_TEXT: 'off', REDIS_URL: 'redis://127.0.0.1:1' })).rejects.toThrow(
    /^storage: Redis at REDIS_URL does not answer .*ECONNREFUSED/,
  )
})

describe('the official text, when none is there', () => {
  it('is fetched once in the background; the law is quoted from then on, by the next process too', async () => {
    let open = () => {}
    const opened = new Promise<void>((resolve) => {
      open = resolve
    })
    const made = serve
    serve = (request, response) => void opened.then(() => made(request, response))
    const first = await start()
    const person = meet(emulator, russian)
    expect((await person.send('статья 23')).text).toContain(phrases.ru.restated)
    open()
    await first.settled
    const after = await person.send('статья 23')
    expect(after.text).toContain('Это выдуманные слова места 23.1.')
    expect(after.text).toContain(phrases.ru.officialText)
    expect((await person.send('23-бап')).text).toContain(phrases.kk.officialText)
    expect(messages()).toEqual(['kk: the official text is imported', 'ru: the official text is imported'])
    await first.close()
    await (await start()).settled
    expect((await person.send('статья 23')).text).toContain(phrases.ru.officialText)
    expect(asked.sort()).toEqual(['/kk', '/ru'])
  })

  it('and not to be had in one language, is one line in the log; the other comes', async () => {
    const made = serve
    serve = (request, response) =>
      request.url === '/ru' ? void response.writeHead(503).end() : made(request, response)
    await (await start()).settled
    expect(messages()).toEqual(['kk: the official text is imported', 'ru: no official text: the restatement goes on'])
    const person = meet(emulator, russian)
    expect((await person.send('статья 23')).text).toContain(phrases.ru.restated)
    expect((await person.send('23-бап')).text).toContain(phrases.kk.officialText)
  })

  it('does not keep the app from closing while it is on its way', async () => {
    let arrived = () => {}
    const arriving = new Promise<void>((resolve) => {
      arrived = resolve
    })
    serve = () => arrived()
    const running = await start()
    await arriving
    await running.close()
    await running.settled
    expect(lines).toEqual([])
    emulator.person().send('23')
    expect(emulator.pending()).toBe(1) // nobody polls any more
  })
})

/** What was logged, by language. */
function messages(): string[] {
  const logged = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  return logged.map(({ locale, msg }) => `${locale}: ${msg}`).sort()
}

async function listening(answer: RequestListener) {
  const server = createServer(answer)
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error(`Expected a port, got ${address}`)
  return { server, address: `http://127.0.0.1:${address.port}` }
}
