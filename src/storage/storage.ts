/**
 * The port to what is remembered between messages: small JSON values under keys, and lists that only grow.
 * Two adapters, memory and Redis; test/storage/contract proves them equal.
 */
export type Storage = {
  /** The value under a key; undefined where there is none or it has expired. */
  readonly read: (key: string) => Promise<unknown>
  /** Keeps a JSON value; with a time to live in seconds it is gone after that. */
  readonly write: (key: string, value: unknown, ttlSeconds?: number) => Promise<void>
  readonly remove: (key: string) => Promise<void>
  /** Adds a JSON value to the end of a list. */
  readonly append: (list: string, value: unknown) => Promise<void>
  /** The values of a list, oldest first. */
  readonly list: (list: string) => Promise<unknown[]>
  readonly close: () => Promise<void>
}
