import { startApp } from './app.ts'
import { readConfig } from './config.ts'
import { createEmulator } from './playground/emulator.ts'
import { untilStopped } from './runtime/lifecycle.ts'
import { createLog } from './runtime/log.ts'

/** With BOT_TOKEN the bot on Telegram; without it the playground: the same bot, against the emulator, in a browser. */
async function main(): Promise<void> {
  const config = readConfig(process.env)
  const log = createLog(config.LOG_LEVEL)
  const now = () => new Date()
  if (config.BOT_TOKEN) {
    const app = await startApp({ config, token: config.BOT_TOKEN, apiRoot: config.TELEGRAM_API_ROOT, log, now })
    log.info({ bot: app.name }, 'the bot is running')
    return untilStopped([app.close], log)
  }
  const token = '1:playground-token-of-this-machine-only'
  const playground = await createEmulator({ token }).listen(config.PORT, config.HOST)
  const app = await startApp({
    config: { ...config, OFFICIAL_TEXT: 'off' },
    token,
    apiRoot: playground.apiRoot,
    log: createLog('warn'),
    now,
  })
  console.log(`Ata Zań is in the playground: ${playground.url}`)
  return untilStopped([app.close, playground.close], log)
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
