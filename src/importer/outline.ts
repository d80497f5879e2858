import type { Clause, Official } from '../corpus/schema.ts'
import { type OfficialLocale, officialLocales } from '../text/locale.ts'
import { faultOf } from './fault.ts'
import { type Grammar, grammars, isHeading, marksOf } from './grammar.ts'
import { type Skipped, settle, sift } from './sift.ts'
import { type Tree, treeOf } from './tree.ts'

export type Outlined =
  | { readonly kind: 'outlined'; readonly law: Law; readonly skipped: readonly Skipped[] }
  | { readonly kind: 'refused'; readonly reason: string }

export type Law = Pick<Official, 'sections' | 'articles'>

/**
 * The whole Constitution in one language out of a file's lines, or the reason why they are not it.
 * A line feed inside a line is a break inside a paragraph.
 */
export function outline(lines: readonly string[], locale: OfficialLocale): Outlined {
  const grammar = grammars[locale]
  const settled = settle(lines, grammar)
  if (!settled.some((line) => isHeading(line, grammar))) return { kind: 'refused', reason: whyNoHeading(lines, locale) }
  const { kept, skipped } = sift(settled, grammar)
  const tree = treeOf(kept.flatMap((line) => marksOf(line, grammar)))
  const fault = faultOf(tree)
  return fault ? { kind: 'refused', reason: fault } : { kind: 'outlined', law: lawOf(tree), skipped }
}

function whyNoHeading(lines: readonly string[], locale: OfficialLocale): string {
  const wanted = grammars[locale].name
  const other = officialLocales.find((each) => each !== locale && hasHeading(lines, grammars[each]))
  if (other)
    return `the text is in ${grammars[other].name}, the ${wanted} one was expected (--lang ${other} takes this one)`
  return `it is not the Constitution in ${wanted}: no line heads a section («Раздел I», «I бөлім») or an article («Статья 1», «1-бап»)`
}

function hasHeading(lines: readonly string[], grammar: Grammar): boolean {
  return settle(lines, grammar).some((line) => isHeading(line, grammar))
}

function lawOf({ preamble, sections, articles }: Tree): Law {
  return {
    sections: sections.map(({ number, title }) => ({ section: Number(number), title })),
    articles: [
      { article: 0, section: 0, clauses: [{ text: preamble, items: [] }] },
      ...articles.map(({ number, section, clauses }) => ({
        article: Number(number),
        section: Number(section),
        clauses: clauses.map(clauseOf),
      })),
    ],
  }
}

function clauseOf({ text, items, after }: Tree['articles'][number]['clauses'][number]): Clause {
  return { text, items: items.map((item) => item.text), ...(after ? { after } : {}) }
}
