import { isDeepStrictEqual } from 'node:util'
import type { Official } from '../corpus/schema.ts'

/** What an import changed against the one before; articles and sections by number. */
export type Changes =
  | { readonly kind: 'first' }
  | { readonly kind: 'same' }
  | {
      readonly kind: 'changed'
      readonly added: readonly number[]
      readonly removed: readonly number[]
      readonly changed: readonly number[]
      readonly sections: readonly number[]
    }

export function changesBetween(former: Official | undefined, official: Official): Changes {
  if (!former) return { kind: 'first' }
  const then = new Map(former.articles.map((article) => [article.article, article]))
  const now = new Map(official.articles.map((article) => [article.article, article]))
  const added = [...now.keys()].filter((number) => !then.has(number))
  const removed = [...then.keys()].filter((number) => !now.has(number))
  const changed = [...now.keys()].filter(
    (number) => then.has(number) && !isDeepStrictEqual(then.get(number), now.get(number)),
  )
  const sections = retitled(former, official)
  const none = [added, removed, changed, sections].every((numbers) => numbers.length === 0)
  return none ? { kind: 'same' } : { kind: 'changed', added, removed, changed, sections }
}

function retitled(former: Official, official: Official): number[] {
  const titles = new Map(former.sections.map(({ section, title }) => [section, title]))
  return official.sections.filter(({ section, title }) => titles.get(section) !== title).map(({ section }) => section)
}
