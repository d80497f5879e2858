import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Official } from '../../src/corpus/schema.ts'
import { linesOf } from '../../src/importer/lines.ts'
import { type Law, outline } from '../../src/importer/outline.ts'
import { clausesIn, itemsIn } from '../../src/importer/shape.ts'
import type { OfficialLocale } from '../../src/text/locale.ts'

const folder = '../shared/official'
const absent = !existsSync(folder)
const why = absent ? ` (not run: ${folder} is not here)` : ''

async function read(path: string, locale: OfficialLocale): Promise<{ law: Law; skipped: string[] }> {
  const outlined = await outlinedFrom(path, locale)
  if (outlined.kind !== 'outlined') throw new Error(`Expected ${path} to be read, got: ${outlined.reason}`)
  return { law: outlined.law, skipped: outlined.skipped.map(({ line }) => line) }
}

async function outlinedFrom(path: string, locale: OfficialLocale) {
  const lines = await linesOf(readFileSync(`${folder}/${path}`))
  return lines.kind === 'lines' ? outline(lines.lines, locale) : lines
}

type Counted = {
  article: number
  section: number | null
  clauses: number
  numbered: boolean
  items: Record<string, number>
}

// In the outline a clause without a number is «0», and the preamble is counted by paragraphs.
function counted({ article, section, clauses }: Official['articles'][number], numbered: boolean): Counted {
  const items = clauses.map((clause, at): [string, number] => [String(numbered ? at + 1 : 0), clause.items.length])
  const withItems = Object.fromEntries(items.filter(([, count]) => count > 0))
  if (article > 0) return { article, section, clauses: clauses.length, numbered, items: withItems }
  return { article, section: null, clauses: clauses[0]?.text.split('\n').length ?? 0, numbered, items: withItems }
}

describe.skipIf(absent).each(['ru', 'kk'] as const)(`the official text in %s${why}`, (locale) => {
  it('has the clauses and items that its outline counts', async () => {
    const { law } = await read(`2026/${locale}.docx`, locale)
    const wanted: Counted[] = JSON.parse(readFileSync(`${folder}/2026/outline.json`, 'utf8'))
    const numbered = new Map(wanted.map((each) => [each.article, each.numbered]))
    expect(law.articles.map((article) => counted(article, numbered.get(article.article) ?? false))).toEqual(wanted)
  })

  it('has the shape by which a hole is found', async () => {
    const { articles } = (await read(`2026/${locale}.docx`, locale)).law
    for (const { article, clauses } of articles.slice(1)) {
      const items = clauses.map((_, at) => itemsIn(article, at + 1))
      expect([article, clausesIn(article), items]).toEqual([
        article,
        clauses.length,
        clauses.map((each) => each.items.length),
      ])
    }
  })

  it('is the same from docx and from txt', async () => {
    expect((await read(`2026/${locale}.docx`, locale)).law).toEqual((await read(`2026/${locale}.txt`, locale)).law)
  })

  it('loses no word between txt and articles', async () => {
    const { law, skipped } = await read(`2026/${locale}.txt`, locale)
    const kept = law.articles.flatMap(({ clauses }) =>
      clauses.flatMap(({ text, items, after }) => [text, ...items, after ?? '']),
    )
    const letters = (text: string) => text.replace(/\s/g, '').length
    const lines = readFileSync(`${folder}/2026/${locale}.txt`, 'utf8').split('\n')
    const heads = lines.filter((line) => /^(?:Статья \d+|\d+-бап|Раздел [IVX]+|[ІIVX]+ бөлім)$/.test(line))
    const numbers = lines.map((line) => /^\d+[.)]/.exec(line)?.[0] ?? '')
    const titles = law.sections.map(({ title }) => title)
    expect(letters([...kept, ...skipped, ...heads, ...numbers, ...titles].join(''))).toBe(letters(lines.join('')))
  })

  it('keeps two paragraphs in items 2, 4 and 8 of article 46, and goes on with clause 4 of article 55 after its items', async () => {
    const { law } = await read(`2026/${locale}.docx`, locale)
    const two = law.articles[46]?.clauses[0]?.items.flatMap((item, at) => (item.includes('\n') ? [at + 1] : []))
    expect(two).toEqual([2, 4, 8])
    const after = law.articles.flatMap(({ article, clauses }) =>
      clauses.flatMap((clause, at) => (clause.after ? [[article, at + 1]] : [])),
    )
    expect(after).toEqual([[55, 4]])
  })

  it('has section titles of their own, section 8 with both its paragraphs', async () => {
    const { law } = await read(`2026/${locale}.docx`, locale)
    expect(law.sections.map(({ title }) => title.length > 5 && title.length < 80)).toEqual(Array(11).fill(true))
    expect(law.sections[7]?.title).toMatch(/^\S+ \S+\. \S+ \S+|^\S+\. \S+ \S+/)
  })

  it('skips the draft mark and the title, nothing else', async () => {
    expect((await read(`2026/${locale}.docx`, locale)).skipped).toHaveLength(2)
  })

  it('is refused as the other language', async () => {
    const outlined = await outlinedFrom(`2026/${locale}.docx`, locale === 'ru' ? 'kk' : 'ru')
    expect(outlined).toEqual({ kind: 'refused', reason: expect.stringContaining(`--lang ${locale}`) })
  })

  it('of 1995 is refused', async () => {
    expect(await outlinedFrom(`1995/${locale}.txt`, locale)).toEqual({
      kind: 'refused',
      reason: expect.stringContaining('1995'),
    })
    expect(await outlinedFrom(`1995/${locale}.pdf`, locale)).toEqual({
      kind: 'refused',
      reason: expect.stringContaining('PDF'),
    })
  })
})
