import type { Storage } from './storage.ts'

/** What is remembered lives as long as the process. `now` gives milliseconds. */
export function createMemoryStorage({ now }: { readonly now: () => number }): Storage {
  const values = new Map<string, { readonly json: string; readonly until: number }>()
  const lists = new Map<string, string[]>()
  return {
    read: async (key) => {
      const kept = values.get(key)
      if (kept && kept.until > now()) return JSON.parse(kept.json)
      values.delete(key)
      return undefined
    },
    // Values are kept as JSON, so that nothing comes back that Redis would not give back.
    write: async (key, value, ttlSeconds) => {
      const until = ttlSeconds === undefined ? Number.POSITIVE_INFINITY : now() + ttlSeconds * 1000
      values.set(key, { json: JSON.stringify(value), until })
    },
    remove: async (key) => {
      values.delete(key)
    },
    append: async (list, value) => {
      lists.set(list, [...(lists.get(list) ?? []), JSON.stringify(value)])
    },
    list: async (list) => (lists.get(list) ?? []).map((json) => JSON.parse(json)),
    close: async () => {},
  }
}
