import { Redis } from 'ioredis'
import type { Storage } from './storage.ts'

// All our keys begin alike: one Redis may serve others too.
const PREFIX = 'ata-zan:'

/**
 * What is remembered lives in Redis. Throws where the address cannot be reached at the start; later it reconnects by
 * itself and calls wait.
 */
export async function createRedisStorage({ url }: { readonly url: string }): Promise<Storage> {
  const redis = new Redis(url, { lazyConnect: true, keyPrefix: PREFIX, maxRetriesPerRequest: 3 })
  // A lost connection shows itself in the calls that wait for it. The first failure tells why ("ECONNREFUSED"), where
  // connect() itself says only "Connection is closed."
  let failure: Error | undefined
  redis.on('error', (error: Error) => {
    failure ??= error
  })
  try {
    await redis.connect()
  } catch (error) {
    redis.disconnect()
    const why = reason(failure ?? error)
    throw new Error(`storage: Redis at REDIS_URL does not answer (${why}). Start it, or leave REDIS_URL empty.`)
  }
  return {
    read: async (key) => {
      const json = await redis.get(key)
      return json === null ? undefined : JSON.parse(json)
    },
    write: async (key, value, ttlSeconds) => {
      const json = JSON.stringify(value)
      await (ttlSeconds === undefined ? redis.set(key, json) : redis.set(key, json, 'EX', ttlSeconds))
    },
    remove: async (key) => {
      await redis.del(key)
    },
    append: async (list, value) => {
      await redis.rpush(list, JSON.stringify(value))
    },
    list: async (list) => (await redis.lrange(list, 0, -1)).map((json) => JSON.parse(json)),
    close: async () => {
      await redis.quit()
    },
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
