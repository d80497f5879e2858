import { createHash } from 'node:crypto'
import { officialPath } from '../corpus/load.ts'
import type { Official } from '../corpus/schema.ts'
import type { OfficialLocale } from '../text/locale.ts'
import { type Changes, changesBetween } from './changes.ts'
import { fetchSource, type Limits } from './fetch.ts'
import { linesOf } from './lines.ts'
import { readOfficial, writeOfficial } from './official-file.ts'
import { type Law, outline } from './outline.ts'
import type { Skipped } from './sift.ts'

export type Order = Limits & {
  readonly locale: OfficialLocale
  readonly source: string // a file or an http(s) address
  readonly dataDir: string
  readonly now: Date
}

/** How much was read; the preamble is not counted. */
export type Counts = {
  readonly sections: number
  readonly articles: number
  readonly clauses: number
  readonly items: number
}

export type Outcome =
  | {
      readonly kind: 'imported'
      readonly official: Official
      readonly file: string
      readonly read: Counts
      readonly skipped: readonly Skipped[]
      readonly changes: Changes
    }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unreachable'; readonly reason: string }

/** Takes the law in one language from `source` into `dataDir`. If it is not imported, the former import stays untouched. */
export async function importOfficial({ locale, source, dataDir, now, ...limits }: Order): Promise<Outcome> {
  const fetched = await fetchSource(source, limits)
  if (fetched.kind !== 'bytes') return fetched
  const read = await linesOf(fetched.bytes)
  if (read.kind !== 'lines') return read
  const outlined = outline(read.lines, locale)
  if (outlined.kind !== 'outlined') return outlined
  const { law, skipped } = outlined
  const sha256 = createHash('sha256').update(fetched.bytes).digest('hex')
  const official = { locale, source, importedAt: now.toISOString(), sha256, ...law }
  const changes = changesBetween(await readOfficial(dataDir, locale), official)
  const file = officialPath(dataDir, locale)
  try {
    await writeOfficial(dataDir, official)
  } catch (error) {
    return { kind: 'refused', reason: `${file} cannot be written: ${error instanceof Error ? error.message : error}` }
  }
  return { kind: 'imported', official, file, read: counts(law), skipped, changes }
}

function counts({ sections, articles }: Law): Counts {
  const clauses = articles.filter(({ article }) => article > 0).flatMap((article) => article.clauses)
  return {
    sections: sections.length,
    articles: articles.length - 1,
    clauses: clauses.length,
    items: clauses.flatMap((clause) => clause.items).length,
  }
}
