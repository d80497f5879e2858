import { fileURLToPath } from 'node:url'
import { createAnswers } from './answers/answers.ts'
import { startBot } from './bot/bot.ts'
import type { Config } from './config.ts'
import { type Corpus, loadCorpus } from './corpus/load.ts'
import { officialAddresses } from './importer/address.ts'
import { importOfficial } from './importer/import.ts'
import type { Log } from './runtime/log.ts'
import { createMemoryStorage } from './storage/memory.ts'
import { createRedisStorage } from './storage/redis.ts'
import type { Storage } from './storage/storage.ts'
import { type OfficialLocale, officialLocales } from './text/locale.ts'

export type AppDeps = {
  readonly config: Config
  readonly token: string
  readonly apiRoot: string
  readonly log: Log
  readonly now: () => Date
}

export type App = {
  readonly name: string // the bot's username
  /** Resolves when the import in the background is through, whatever became of it. */
  readonly settled: Promise<void>
  /** Resolves with the error when Telegram ends the polling for good; the app is still to be closed. */
  readonly ended: Promise<unknown>
  readonly close: () => Promise<void>
}

const corpusDir = fileURLToPath(new URL('../corpus', import.meta.url))

/** Joins the parts and starts them; close() ends them in reverse. Throws with the reason where one cannot start. */
export async function startApp({ config, token, apiRoot, log, now }: AppDeps): Promise<App> {
  const load = (): Corpus => loadCorpus({ corpusDir, dataDir: config.DATA_DIR })
  const corpus = load()
  let answers = createAnswers(corpus)
  const storage = await openStorage(config, now)
  const deps = { token, apiRoot, answers: () => answers, storage, adminIds: config.ADMIN_IDS, now, log }
  const bot = await startBot(deps).catch(async (error: unknown) => {
    await storage.close() // else a Redis connection keeps the process alive that could not start
    throw error
  })
  const stopping = new AbortController()
  const settled = importMissing({ config, corpus, log, now, signal: stopping.signal })
    .then((imported) => {
      if (imported) answers = createAnswers(load())
    })
    .catch((error: unknown) => log.warn({ reason: String(error) }, 'no official text: the restatement goes on'))
  return {
    name: bot.name,
    settled,
    ended: bot.ended,
    close: async () => {
      stopping.abort()
      await bot.close()
      await settled
      await storage.close()
    },
  }
}

async function openStorage({ REDIS_URL }: Config, now: () => Date): Promise<Storage> {
  return REDIS_URL ? createRedisStorage({ url: REDIS_URL }) : createMemoryStorage({ now: () => now().getTime() })
}

type Missing = Pick<AppDeps, 'config' | 'log' | 'now'> & { readonly corpus: Corpus; readonly signal: AbortSignal }

/** A deployment quotes the law without a manual step: what was never imported is tried once. True where any came. */
async function importMissing({ corpus, ...order }: Missing): Promise<boolean> {
  if (order.config.OFFICIAL_TEXT === 'off') return false
  const missing = officialLocales.filter((locale) => !corpus.official[locale])
  const outcomes = await Promise.all(missing.map((locale) => importOne(locale, order)))
  return outcomes.includes(true)
}

async function importOne(locale: OfficialLocale, { config, log, now, signal }: Omit<Missing, 'corpus'>) {
  const given = { kk: config.OFFICIAL_KK_URL, ru: config.OFFICIAL_RU_URL }[locale]
  const source = given ?? officialAddresses[locale]
  const outcome = await importOfficial({ locale, source, dataDir: config.DATA_DIR, now: now(), signal })
  if (outcome.kind === 'imported') log.info({ locale, source }, 'the official text is imported')
  else if (!signal.aborted) {
    log.warn({ locale, source, reason: outcome.reason }, 'no official text: the restatement goes on')
  }
  return outcome.kind === 'imported'
}
