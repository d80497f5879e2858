import { type OfficialLocale, officialLocales } from '../../text/locale.ts'
import type { Corpus } from '../load.ts'
import type { Clause } from '../schema.ts'
import { fileOf } from './structure.ts'
import { misses } from './told.ts'

/** What numbers, fractions, terms of office and bodies the restatement lacks that the imported official text has. */
export function faithfulFaults({ articles, official }: Corpus): string[] {
  return officialLocales.flatMap((locale) =>
    (official[locale]?.articles ?? []).flatMap(({ article, clauses }) => {
      const own = articles.find((each) => each.article === article)?.[locale]
      // The preamble is retold freely.
      if (!own || article === 0) return []
      return clauses.flatMap((clause, at) => {
        const restated = own.clauses[at]
        if (!restated) return []
        return clauseMisses(clause, restated, { title: own.title, locale }).map(
          ({ item, what }) =>
            `${fileOf(article)}: ${locale} ${placeOf(article, at, item)} lacks ${what}, which the official text has.`,
        )
      })
    }),
  )
}

type Miss = { readonly item: number; readonly what: string } // item 0: the clause's own words
type Context = { readonly title: string; readonly locale: OfficialLocale }

/** An item may be told by the words that open its clause, the opening by any of its items. */
function clauseMisses(official: Clause, restated: Clause, { title, locale }: Context): Miss[] {
  const opening = `${title} ${restated.text}`
  const whole = [opening, ...restated.items, restated.after ?? ''].join(' ')
  return [
    ...misses(`${official.text} ${official.after ?? ''}`, [whole], locale).map((what) => ({ item: 0, what })),
    ...official.items.flatMap((item, at) =>
      misses(item, [`${opening} ${restated.items[at] ?? ''}`], locale).map((what) => ({ item: at + 1, what })),
    ),
  ]
}

function placeOf(article: number, at: number, item: number): string {
  return [article, at + 1, ...(item ? [item] : [])].join('.')
}
