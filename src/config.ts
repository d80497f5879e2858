import { z } from 'zod'

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

// A variable set to nothing, as compose files do, is not set.
const present = (environment: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))

const configSchema = z.object({
  BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{30,}$/, 'must look like 123456789:AA… (from @BotFather); leave it out to open the playground')
    .optional(),
  TELEGRAM_API_ROOT: z.url({ protocol: /^https?$/ }).default('https://api.telegram.org'),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'must look like redis://localhost:6379' }).optional(),
  PORT: whole(0, 65_535).default(8080),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('data'),
  OFFICIAL_TEXT: z.enum(['auto', 'off']).default('auto'),
  OFFICIAL_KK_URL: z.string().optional(),
  OFFICIAL_RU_URL: z.string().optional(),
  ADMIN_IDS: z
    .string()
    .regex(/^\s*\d+(\s*,\s*\d+)*\s*$/, 'must be Telegram numbers with commas: 123, 456')
    .default('')
    .transform((ids) => ids.split(',').flatMap((id) => (id.trim() ? [Number(id)] : []))),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

export type Config = z.infer<typeof configSchema>

/** The settings in an environment; throws one Error that names every fault and the way out. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const result = configSchema.safeParse(present(environment))
  if (result.success) return result.data
  const faults = result.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
  throw new Error(`config: these variables are not usable; see .env.example.\n${faults.join('\n')}`)
}
