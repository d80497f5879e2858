import { clean } from '../text/fold.ts'
import { type Grammar, isHeading, isMarked } from './grammar.ts'

/** A line of the file that is not the law, and why it was left out. */
export type Skipped = { readonly line: string; readonly why: string }

/** Does the text end as a sentence does? */
export const SENTENCE_END = /[.!?…][»"”)]*$/u

/** Resolves the breaks inside lines, makes spaces plain, drops empty lines. */
export function settle(lines: readonly string[], grammar: Grammar): string[] {
  return lines.flatMap((line) => joinBroken(line.split('\n').map(plain).filter(Boolean), grammar))
}

/** Parts the law from what stands around and between it: draft mark, title, publisher's notes, a page's menus and footer. */
export function sift(lines: readonly string[], grammar: Grammar): { kept: string[]; skipped: Skipped[] } {
  const start = startOf(lines, grammar)
  const end = endOf(lines, grammar)
  const kept: string[] = []
  const skipped: Skipped[] = []
  for (const [at, line] of lines.entries()) {
    const why = at < start ? whyBefore(line, grammar) : at >= end ? AFTER : grammar.note.test(line) ? NOTE : undefined
    if (why) skipped.push({ line, why })
    else kept.push(line)
  }
  return { kept, skipped }
}

const NOTE = "a publisher's note, not the law"
const AFTER = 'stands after the last article'

function whyBefore(line: string, grammar: Grammar): string {
  if (grammar.draft.test(line)) return 'a draft mark, not part of the law'
  if (grammar.title.test(line)) return 'the title'
  return 'stands before the preamble'
}

function startOf(lines: readonly string[], grammar: Grammar): number {
  const opening = lines.findIndex((line) => grammar.opening.test(line))
  // Without its opening words nothing tells a preamble from a title: none is kept, and its lack is found.
  return opening < 0 ? lines.findIndex((line) => isHeading(line, grammar)) : opening
}

// A page goes on after article 96 with its menus, «Скачать», «© …»: from the first line there that is no sentence.
function endOf(lines: readonly string[], grammar: Grammar): number {
  const lastMarked = lines.findLastIndex((line) => isMarked(line, grammar))
  const end = lines.findIndex((line, at) => at > lastMarked && !SENTENCE_END.test(line))
  return lastMarked < 0 || end < 0 ? lines.length : end
}

// «VIII бөлім⏎Сот төрелігі …» is two lines, «еңбекке жарамсыз⏎ата-анасына» is one: a break parts only what is marked.
function joinBroken(pieces: readonly string[], grammar: Grammar): string[] {
  const lines: string[] = []
  for (const piece of pieces) {
    const before = lines.at(-1)
    const own = before === undefined || isHeading(before, grammar) || isMarked(piece, grammar)
    if (own) lines.push(piece)
    else lines[lines.length - 1] = `${before} ${piece}`
  }
  return lines
}

function plain(text: string): string {
  return clean(text).replace(/ +/g, ' ').trim()
}
