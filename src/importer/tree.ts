import type { Mark } from './grammar.ts'
import { SENTENCE_END } from './sift.ts'

/** What stands in the file, numbers as written: nothing here is checked yet. A clause without a number has ''. */
export type Tree = {
  readonly preamble: string
  readonly sections: readonly Section[]
  readonly articles: readonly Article[]
}
export type Section = { readonly number: string; readonly title: string }
export type Article = { readonly number: string; readonly section: string; readonly clauses: readonly Clause[] }
export type Item = { readonly number: string; readonly text: string }
export type Clause = Item & { readonly items: readonly Item[]; readonly after: string }

/** Groups marks into sections, articles, clauses and items. An article before the first section has section ''. */
export function treeOf(marks: readonly Mark[]): Tree {
  const sections = parted(marks, 'section')
  const early = parted(sections.before, 'article')
  return {
    preamble: textOf(early.before),
    sections: sections.groups.map(sectionOf),
    articles: [...early.groups.map((group) => articleOf(group, '')), ...sections.groups.flatMap(articlesOf)],
  }
}

function sectionOf([head, ...rest]: readonly Mark[]): Section {
  const title = parted(rest, 'article').before.map((mark) => mark.text)
  return { number: head?.number ?? '', title: title.join(' ') }
}

function articlesOf([head, ...rest]: readonly Mark[]): Article[] {
  return parted(rest, 'article').groups.map((group) => articleOf(group, head?.number ?? ''))
}

function articleOf([head, ...rest]: readonly Mark[], section: string): Article {
  const { before, groups } = parted(rest, 'clause')
  const clauses = [...(before.length > 0 ? [before] : []), ...groups].map(clauseOf)
  return { number: head?.number ?? '', section, clauses }
}

function clauseOf(marks: readonly Mark[]): Clause {
  const { before, groups } = parted(marks, 'item')
  const tail = tailOf(groups.at(-1) ?? [])
  const items = groups.map((group, at) =>
    itemOf(at === groups.length - 1 ? group.slice(0, group.length - tail.length) : group),
  )
  const number = before[0]?.kind === 'clause' ? before[0].number : ''
  return { number, text: textOf(before), items, after: textOf(tail) }
}

// A full stop alone does not end a list: items 2, 4 and 8 of article 46 have one and go on in a second paragraph, before the
// next item. Only after the last item, and if that ended, is the clause itself gone on with, as in article 55, clause 4.
function tailOf([last, ...rest]: readonly Mark[]): Mark[] {
  return last && SENTENCE_END.test(last.text) ? rest : []
}

function itemOf(marks: readonly Mark[]): Item {
  return { number: marks[0]?.number ?? '', text: textOf(marks) }
}

function textOf(marks: readonly Mark[]): string {
  return marks
    .map((mark) => mark.text)
    .join('\n')
    .trim()
}

type Parted = { readonly before: Mark[]; readonly groups: Mark[][] }

function parted(marks: readonly Mark[], kind: Mark['kind']): Parted {
  const before: Mark[] = []
  const groups: Mark[][] = []
  for (const mark of marks) {
    if (mark.kind === kind) groups.push([mark])
    else (groups.at(-1) ?? before).push(mark)
  }
  return { before, groups }
}
