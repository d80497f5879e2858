import type { Subject } from '../corpus/passages.ts'
import { readWords } from '../text/analyse.ts'
import type { Locale } from '../text/locale.ts'
import type { IndexedPassage } from './indexed.ts'
import { createSpelling, type Spelling } from './spelling.ts'

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
  readonly corrected: Spelling
}

export function createLexicon(passages: readonly IndexedPassage[], locale: Locale): Lexicon {
  const subjects = subjectsByStem(passages)
  const total = new Set(passages.map(({ passage }) => passage.subject)).size
  const knows = (known: string) => subjects.has(known)
  return {
    locale,
    knows,
    subjects: (known) => subjects.get(known) ?? NONE,
    rarity: (known) => Math.log(1 + total / (0.5 + (subjects.get(known)?.size ?? 0))),
    share: (text) => share(text, locale, knows),
    corrected: createSpelling(passages.flatMap(({ words, title }) => [...words, ...title])),
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
