import SearchableMap from 'minisearch/SearchableMap'
import type { Subject } from '../corpus/passages.ts'
import { readWords } from '../text/analyse.ts'
import type { Locale } from '../text/locale.ts'
import type { IndexedPassage } from './passage-index.ts'
import { createSpelling } from './spelling.ts'

/** The stems that the corpus has in one language, and how rare each is. */
export type Lexicon = {
  readonly locale: Locale
  /** Inverse document frequency of a stem over subjects, in nats; an unknown one is as rare as can be. */
  readonly rarity: (stem: string) => number
  readonly knows: (stem: string) => boolean
  /** The subjects that have a stem in any passage. */
  readonly subjects: (stem: string) => ReadonlySet<Subject>
  /** The part of a text's letters that stand in words of this language, 0–1. */
  readonly share: (text: string) => number
  /** The known stem that an unknown word is most likely a misspelling of. */
  readonly corrected: (form: string, stem: string) => string | undefined
}

export function createLexicon(passages: readonly IndexedPassage[], locale: Locale): Lexicon {
  const subjects = subjectsByStem(passages)
  const total = new Set(passages.map(({ passage }) => passage.subject)).size
  const tree = SearchableMap.from([...subjects].map(([known, set]) => [known, set.size]))
  const spelling = createSpelling(passages.flatMap(({ words, title }) => [...words, ...title]))
  const knows = (known: string) => subjects.has(known)
  return {
    locale,
    knows,
    subjects: (known) => subjects.get(known) ?? NONE,
    rarity: (known) => Math.log(1 + total / (0.5 + (subjects.get(known)?.size ?? 0))),
    share: (text) => share(text, locale, knows),
    corrected: (form, unknown) => (form.length < 4 ? undefined : (spelling(form) ?? nearest(unknown, tree))),
  }
}

const NONE: ReadonlySet<Subject> = new Set()

function subjectsByStem(passages: readonly IndexedPassage[]): Map<string, Set<Subject>> {
  const subjects = new Map<string, Set<Subject>>()
  for (const { passage, words, title } of passages) {
    for (const { stem: known } of [...words, ...title]) {
      const set = subjects.get(known)
      if (set) set.add(passage.subject)
      else subjects.set(known, new Set([passage.subject]))
    }
  }
  return subjects
}

function share(text: string, locale: Locale, knows: (stem: string) => boolean): number {
  let known = 0
  let all = 0
  for (const { form, stem, stop } of readWords(text, locale)) {
    if (/^\d+$/.test(form)) continue
    all += form.length
    if (stop || knows(stem)) known += form.length
  }
  return all ? known / all : 0
}

/** Short words are never corrected: too many real ones lie one letter apart. */
function nearest(unknown: string, tree: SearchableMap<number>): string | undefined {
  if (unknown.length < 4) return undefined
  const near = [...tree.fuzzyGet(unknown, unknown.length < 5 ? 1 : 2)].filter(([known, [, edits]]) =>
    plausible(unknown, known, edits),
  )
  const [best] = near.sort(([, [sizeA, a]], [, [sizeB, b]]) => a - b || sizeB - sizeA)
  return best?.[0]
}

/** One letter off, two in a long word, or two letters swapped («sceince»), which counts as two edits. */
function plausible(unknown: string, known: string, edits: number): boolean {
  if (known.length < 4) return false
  return edits <= 1 || unknown.length >= 7 || [...unknown].sort().join('') === [...known].sort().join('')
}
