import type { OfficialLocale } from '../text/locale.ts'

/** How one language of the official text names its parts. Group 1 is the number, group 2 what follows on the same line. */
export type Grammar = {
  readonly name: string
  readonly section: RegExp
  readonly article: RegExp
  readonly opening: RegExp
  readonly title: RegExp
  readonly draft: RegExp
  readonly note: RegExp
}

/** One line as the outline sees it. `number` is as written («5», «5-1»), a section's in Arabic figures; a paragraph has none. */
export type Mark = {
  readonly kind: 'section' | 'article' | 'clause' | 'item' | 'paragraph'
  readonly number: string
  readonly text: string
}

// A saved page may write «Статья 5. Каждый …» on one line; a sentence that begins «Статья 5 настоящей …» is no heading.
const REST = String.raw`\.?(?: ?(?=[\p{Lu}\d«"(])(.+))?$`
const NUMBER = String.raw`(\d+(?:-\d+)?)`
const ROMAN = '([IVXІХ]+)' // І and Х also Cyrillic: the Kazakh text's first section is «І бөлім» with a Cyrillic І

export const grammars: Readonly<Record<OfficialLocale, Grammar>> = {
  ru: {
    name: 'Russian',
    section: new RegExp(`^(?:Раздел|РАЗДЕЛ) ${ROMAN}(?![\\p{L}])${REST}`, 'u'),
    article: new RegExp(`^(?:Статья|СТАТЬЯ) ${NUMBER}(?![\\d-])${REST}`, 'u'),
    opening: /^мы, /iu,
    title: /^конституция республики казахстан$/iu,
    draft: /^проект$/iu,
    note: /^(?:сноска|примечание)(?!\p{L})/iu,
  },
  kk: {
    name: 'Kazakh',
    section: new RegExp(`^${ROMAN}[ -]?(?:бөл[іi]м|БӨЛ[ІI]М)(?!\\p{L})${REST}`, 'u'),
    article: new RegExp(`^${NUMBER} ?[-‑–] ?(?:бап|БАП)(?!\\p{L})${REST}`, 'u'),
    opening: /^б[іi]з, /iu,
    title: /^қазақстан республикасының конституциясы$/iu,
    draft: /^жоба$/iu,
    note: /^(?:ескерту|ескертпе)(?!\p{L})/iu,
  },
}

const CLAUSE = new RegExp(`^${NUMBER}\\.(?!\\d) ?(.*)$`, 'u')
const ITEM = new RegExp(`^${NUMBER}\\) ?(.*)$`, 'u')

/** Reads one line; a heading that shares its line with text gives two marks. */
export function marksOf(line: string, grammar: Grammar): Mark[] {
  const section = grammar.section.exec(line)
  if (section) return [heading('section', arabic(section[1] ?? '')), ...restOf(section, grammar)]
  const article = grammar.article.exec(line)
  if (article) return [heading('article', article[1] ?? ''), ...restOf(article, grammar)]
  return [numbered('clause', CLAUSE.exec(line)) ?? numbered('item', ITEM.exec(line)) ?? paragraph(line)]
}

export function isHeading(line: string, grammar: Grammar): boolean {
  return grammar.section.test(line) || grammar.article.test(line)
}

/** Does the line begin a part of its own: a heading, a clause, an item? */
export function isMarked(line: string, grammar: Grammar): boolean {
  return marksOf(line, grammar)[0]?.kind !== 'paragraph'
}

function heading(kind: 'section' | 'article', number: string): Mark {
  return { kind, number, text: '' }
}

function restOf(match: RegExpExecArray, grammar: Grammar): Mark[] {
  return match[2] ? marksOf(match[2], grammar) : []
}

function numbered(kind: 'clause' | 'item', match: RegExpExecArray | null): Mark | undefined {
  return match ? { kind, number: match[1] ?? '', text: match[2] ?? '' } : undefined
}

function paragraph(text: string): Mark {
  return { kind: 'paragraph', number: '', text }
}

function arabic(roman: string): string {
  const values = [...roman.replaceAll('І', 'I').replaceAll('Х', 'X')].map((c) => ({ I: 1, V: 5, X: 10 })[c] ?? 0)
  return String(values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0))
}
