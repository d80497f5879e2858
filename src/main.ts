import { startApp } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { createEmulator } from './playground/emulator.ts'
import { untilStopped } from './runtime/lifecycle.ts'
import { createLog } from './runtime/log.ts'

/** With BOT_TOKEN the bot on Telegram; without it the playground: the same bot, against the emulator, in a browser. */
async function main(): Promise<void> {
  const config = readConfig(process.env)
  await (config.BOT_TOKEN ? onTelegram(config, config.BOT_TOKEN) : inPlayground(config))
}

async function onTelegram(config: Config, token: string): Promise<void> {
  const log = createLog(config.LOG_LEVEL)
  const app = await startApp({ config, token, apiRoot: config.TELEGRAM_API_ROOT, log, now: () => new Date() })
  log.info({ bot: app.name }, 'the bot is running')
  await untilStopped({ closers: [app.close], ended: app.ended, log })
}

const PLAYGROUND_TOKEN = '1:playground-token-of-this-machine-only'

async function inPlayground(given: Config): Promise<void> {
  const log = createLog('warn') // the address is what is looked for on the screen
  const config: Config = { ...given, OFFICIAL_TEXT: 'off' }
  const playground = await createEmulator({ token: PLAYGROUND_TOKEN })
    .listen(config.PORT, config.HOST)
    .catch((error: Error) => {
      throw new Error(`playground: PORT ${config.PORT} cannot be opened (${error.message}). Set PORT to a free one.`)
    })
  const deps = { config, token: PLAYGROUND_TOKEN, apiRoot: playground.apiRoot, log, now: () => new Date() }
  const app = await startApp(deps).catch(async (error: unknown) => {
    await playground.close()
    throw error
  })
  console.log(`Ata Zań is in the playground: ${playground.url}`)
  await untilStopped({ closers: [app.close, playground.close], ended: app.ended, log })
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
