import { randomUUID } from 'node:crypto'
import { createServer } from 'node:net'
import { Redis } from 'ioredis'
import { afterEach, beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest'
import { createMemoryStorage } from '../../src/storage/memory.ts'
import { createRedisStorage } from '../../src/storage/redis.ts'
import type { Storage } from '../../src/storage/storage.ts'

/** One adapter, and how its clock goes on: memory is told the time, Redis has its own. */
type Adapter = {
  readonly open: () => Promise<Storage>
  /** Resolves when the condition holds, at the latest some seconds on; false where it never came to hold. */
  readonly later: (condition: () => Promise<boolean>) => Promise<boolean>
}

function memory(): Adapter {
  let milliseconds = 0
  return {
    open: async () => createMemoryStorage({ now: () => milliseconds }),
    later: async (condition) => {
      milliseconds += 1000
      return condition()
    },
  }
}

function redis(): Adapter {
  return {
    open: () => createRedisStorage({ url: inject('redisUrl') }),
    later: async (condition) => {
      const deadline = Date.now() + 5000
      while (!(await condition())) if (Date.now() > deadline) return false
      return true
    },
  }
}

describe.each([
  ['memory', memory],
  ['Redis', redis],
])('storage in %s', (_name, adapter) => {
  const { open, later } = adapter()
  let storage: Storage
  beforeEach(async () => {
    storage = await open()
  })
  afterEach(() => storage.close())

  it('knows nothing under a key that was never written', async () => {
    expect(await storage.read('never')).toBeUndefined()
    expect(await storage.list('never')).toEqual([])
  })

  it.each([
    ['a word', 'Құрылтай'],
    ['an empty word', ''],
    ['a number', -1.5],
    ['zero', 0],
    ['false', false],
    ['null', null],
    ['unicode, bidi and line feeds', '🇰🇿 ә \u202e\u0000 \n "«»'],
    ['a nested value', { places: [{ article: 7, clause: null }], 'ключ с пробелом': [[], {}] }],
    ['a long text', 'ұ'.repeat(100_000)],
  ])('gives back %s as it was written', async (_what, value) => {
    await storage.write('value', value)
    expect(await storage.read('value')).toEqual(value)
  })

  it('gives back what JSON keeps of a value, and a copy of its own each time', async () => {
    const written = { kept: [1], left: undefined }
    await storage.write('copy', written)
    written.kept.push(2)
    const first = await storage.read('copy')
    expect(first).toStrictEqual({ kept: [1] })
    expect(await storage.read('copy')).not.toBe(first)
  })

  it('puts a new value in the place of the old one', async () => {
    await storage.write('place', 'old')
    await storage.write('place', 'new')
    expect(await storage.read('place')).toBe('new')
  })

  it('forgets what is removed, and takes the removal of an unknown key', async () => {
    await storage.write('gone', 1)
    await storage.remove('gone')
    await storage.remove('never there')
    expect(await storage.read('gone')).toBeUndefined()
  })

  it('keeps values of separate keys apart, also where one key begins with the other', async () => {
    await storage.write('chat:1', 'one')
    await storage.write('chat:11', 'eleven')
    await storage.remove('chat:1')
    expect(await storage.read('chat:11')).toBe('eleven')
  })

  it('forgets a value when its time to live is over, and not before', async () => {
    await storage.write('short', 'here', 1)
    await storage.write('long', 'here', 3600)
    expect(await storage.read('short')).toBe('here')
    expect(await later(async () => (await storage.read('short')) === undefined)).toBe(true)
    expect(await storage.read('long')).toBe('here')
  })

  it('keeps a value for good that is written anew without a time to live', async () => {
    await storage.write('renewed', 1, 1)
    await storage.write('renewed', 2)
    await storage.write('clock', 1, 1)
    expect(await later(async () => (await storage.read('clock')) === undefined)).toBe(true)
    expect(await storage.read('renewed')).toBe(2)
  })

  it('lists values in the order they came, the same one twice too', async () => {
    const list = randomUUID()
    for (const value of [{ n: 1 }, 'екі', null, 'екі']) await storage.append(list, value)
    expect(await storage.list(list)).toEqual([{ n: 1 }, 'екі', null, 'екі'])
  })

  it('loses nothing that is appended at the same time', async () => {
    const list = randomUUID()
    const values = Array.from({ length: 50 }, (_, at) => at)
    await Promise.all(values.map((value) => storage.append(list, value)))
    expect(new Set(await storage.list(list))).toEqual(new Set(values))
  })
})

describe('Redis alone', () => {
  const url = () => inject('redisUrl')

  async function opened(): Promise<Storage> {
    const storage = await createRedisStorage({ url: url() })
    onTestFinished(() => storage.close())
    return storage
  }

  it('shows one storage what another has written', async () => {
    const [one, other] = [await opened(), await opened()]
    await one.write('shared', { by: 'one' })
    const list = randomUUID()
    await one.append(list, 1)
    await other.append(list, 2)
    expect(await other.read('shared')).toEqual({ by: 'one' })
    expect(await one.list(list)).toEqual([1, 2])
  })

  it('begins all keys alike, so that one Redis may serve others too', async () => {
    const storage = await opened()
    const redis = new Redis(url())
    onTestFinished(() => redis.disconnect())
    await storage.write('prefixed', 1)
    await storage.append('prefixed list', 1)
    expect(await redis.keys('*prefixed*')).toEqual(
      expect.arrayContaining(['ata-zan:prefixed', 'ata-zan:prefixed list']),
    )
    expect(await redis.keys('prefixed*')).toEqual([])
  })

  it('closes its connection', async () => {
    const watcher = new Redis(url())
    onTestFinished(() => watcher.disconnect())
    const clients = async (): Promise<string[]> => String(await watcher.client('LIST')).match(/\bid=\d+/g) ?? []
    const before = await clients()
    const storage = await createRedisStorage({ url: url() })
    const own = (await clients()).filter((id) => !before.includes(id))
    expect(own).toHaveLength(1)
    await storage.close()
    expect(await clients()).toEqual(expect.not.arrayContaining(own))
  })

  it('says at the start that nothing answers, and what to do', async () => {
    const nobody = `redis://127.0.0.1:${await closedPort()}`
    await expect(createRedisStorage({ url: nobody })).rejects.toThrow(
      /^storage: Redis at REDIS_URL does not answer \(.*ECONNREFUSED.*\)\. Start it, or leave REDIS_URL empty\.$/,
    )
  })
})

async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 1
}
