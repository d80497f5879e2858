import { createAnswers } from './answers/answers.ts'
import { startBot } from './bot/bot.ts'
import type { Config } from './config.ts'
import { type Corpus, loadCorpus } from './corpus/load.ts'
import { officialAddresses } from './importer/address.ts'
import { importOfficial } from './importer/import.ts'
import type { Log } from './runtime/log.ts'
import { createMemoryStorage } from './storage/memory.ts'
import { createRedisStorage } from './storage/redis.ts'
import { officialLocales } from './text/locale.ts'

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
  readonly close: () => Promise<void>
}

const corpusDir = new URL('../corpus', import.meta.url).pathname

/** Joins the parts and starts them; close() ends them in reverse. Throws with the reason where one cannot start. */
export async function startApp({ config, token, apiRoot, log, now }: AppDeps): Promise<App> {
  const load = (): Corpus => loadCorpus({ corpusDir, dataDir: config.DATA_DIR })
  const corpus = load()
  let answers = createAnswers(corpus)
  const storage = config.REDIS_URL
    ? await createRedisStorage({ url: config.REDIS_URL })
    : createMemoryStorage({ now: () => now().getTime() })
  const bot = await startBot({ token, apiRoot, answers: () => answers, storage, adminIds: config.ADMIN_IDS, now, log })
  const stopping = new AbortController()
  const settled = importMissing({ config, corpus, log, now, signal: stopping.signal }).then((imported) => {
    if (imported) answers = createAnswers(load())
  })
  return {
    name: bot.name,
    settled,
    close: async () => {
      stopping.abort()
      await bot.close()
      await settled
      await storage.close()
    },
  }
}

type Missing = Pick<AppDeps, 'config' | 'log' | 'now'> & { readonly corpus: Corpus; readonly signal: AbortSignal }

/** A deployment quotes the law without a manual step: what was never imported is tried once. True where any came. */
async function importMissing({ config, corpus, log, now, signal }: Missing): Promise<boolean> {
  if (config.OFFICIAL_TEXT === 'off') return false
  const addresses = { kk: config.OFFICIAL_KK_URL, ru: config.OFFICIAL_RU_URL }
  const missing = officialLocales.filter((locale) => !corpus.official[locale])
  const outcomes = await Promise.all(
    missing.map(async (locale) => {
      const source = addresses[locale] ?? officialAddresses[locale]
      const outcome = await importOfficial({ locale, source, dataDir: config.DATA_DIR, now: now(), signal })
      if (outcome.kind === 'imported') log.info({ locale, source }, 'the official text is imported')
      else log.warn({ locale, source, reason: outcome.reason }, 'no official text: the restatement goes on')
      return outcome.kind === 'imported'
    }),
  )
  return outcomes.includes(true)
}
