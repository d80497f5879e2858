import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'

const token = '123456789:AAabcdefghijklmnopqrstuvwxyz0123456789'

/** The message of the one Error. */
function faultsOf(environment: Record<string, string>): string {
  try {
    return JSON.stringify(readConfig(environment))
  } catch (error) {
    return error instanceof Error ? error.message : 'not an Error'
  }
}

describe('the settings', () => {
  it('of an empty environment open the playground on this machine alone', () => {
    expect(readConfig({})).toEqual({
      TELEGRAM_API_ROOT: 'https://api.telegram.org',
      PORT: 8080,
      HOST: '127.0.0.1',
      DATA_DIR: 'data',
      OFFICIAL_TEXT: 'auto',
      ADMIN_IDS: [],
      LOG_LEVEL: 'info',
    })
  })

  it('that are set to nothing, as compose files do, are not set', () => {
    expect(readConfig({ BOT_TOKEN: '', REDIS_URL: ' ', PORT: '', ADMIN_IDS: '' })).toEqual(readConfig({}))
  })

  it('are read as numbers and lists where they are that', () => {
    expect(readConfig({ BOT_TOKEN: token, PORT: '0', ADMIN_IDS: ' 12, 345 ,6' })).toMatchObject({
      BOT_TOKEN: token,
      PORT: 0,
      ADMIN_IDS: [12, 345, 6],
    })
  })

  it('leave alone what is not theirs', () => {
    expect(readConfig({ PATH: '/bin' })).not.toHaveProperty('PATH')
  })
})

describe('settings that are not usable', () => {
  it('are all named in one message, with the way out, and without their values', () => {
    const environment = {
      BOT_TOKEN: 'secret',
      TELEGRAM_API_ROOT: 'ftp://x',
      REDIS_URL: 'localhost:6379',
      PORT: '70000',
      OFFICIAL_TEXT: 'yes',
      ADMIN_IDS: '@ann',
      LOG_LEVEL: 'loud',
    }
    const message = faultsOf(environment)
    expect(message.split('\n')[0]).toBe('config: these variables are not usable; see .env.example.')
    const named = message.split('\n').slice(1)
    expect(named.map((line) => line.trim().split(':')[0])).toEqual(Object.keys(environment))
    expect(message).toContain('from @BotFather')
    expect(message).not.toContain('secret')
  })

  it.each([
    ['PORT', '80.5'],
    ['PORT', '-1'],
    ['PORT', 'http'],
    ['ADMIN_IDS', '1,,2'],
    ['BOT_TOKEN', `${token} `],
    ['REDIS_URL', 'http://localhost'],
  ])('%s=%s is one of them', (name, value) => {
    expect(faultsOf({ [name]: value })).toContain(`\n  ${name}: `)
  })
})

describe('.env.example', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n')
  const entries = lines.flatMap((line) => (/^\w+=/.test(line) ? [line.split(/=(.*)/).slice(0, 2)] : []))
  const example = Object.fromEntries(entries) as Record<string, string>

  it('is the settings of an empty environment', () => {
    expect(readConfig(example)).toEqual(readConfig({}))
  })

  it('lists exactly the variables that are read', () => {
    const wrong = Object.fromEntries(Object.keys(example).map((name) => [name, 'a']))
    const free = ['HOST', 'DATA_DIR', 'OFFICIAL_KK_URL', 'OFFICIAL_RU_URL'] // these take any text
    const named = faultsOf(wrong)
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(':')[0] ?? '')
    expect([...named, ...free].sort()).toEqual(Object.keys(example).sort())
    expect(Object.keys(example).sort()).toEqual(
      [...new Set(readFileSync('src/config.ts', 'utf8').match(/^ {2}[A-Z_]+(?=:)/gm))]
        .map((name) => name.trim())
        .sort(),
    )
  })

  it('says of each what it is for', () => {
    for (const block of lines.join('\n').trim().split('\n\n')) expect(block).toMatch(/^# \S/)
  })
})
