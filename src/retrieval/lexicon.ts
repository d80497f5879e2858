import type { Subject } from '../corpus/passages.ts'
import { readWords, type WordRead } from '../text/analyse.ts'
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
  const words = standingOf(passages)
  const subjects = subjectsByStem(words)
  const total = new Set(passages.map(({ passage }) => passage.subject)).size
  const knows = (known: string) => subjects.has(known)
  return {
    locale,
    knows,
    subjects: (known) => subjects.get(known) ?? NONE,
    rarity: (known) => Math.log(1 + total / (0.5 + (subjects.get(known)?.size ?? 0))),
    share: (text) => share(text, locale, knows),
    corrected: createSpelling(words),
  }
}

const NONE: ReadonlySet<Subject> = new Set()

/** How often a word stands in the corpus, and in which subjects; one may come twice. */
type Standing = { count: number; readonly subjects: Subject[] }

// By word, not by stem: a corpus of four hundred thousand words has fifty thousand different ones.
function standingOf(passages: readonly IndexedPassage[]): ReadonlyMap<WordRead, Standing> {
  const standing = new Map<WordRead, Standing>()
  const add = (word: WordRead, subject: Subject) => {
    const known = standing.get(word)
    if (!known) standing.set(word, { count: 1, subjects: [subject] })
    else {
      known.count++
      if (known.subjects.at(-1) !== subject) known.subjects.push(subject)
    }
  }
  for (const { passage, words, title } of passages) {
    for (const word of words) add(word, passage.subject)
    for (const word of title) add(word, passage.subject)
  }
  return standing
}

function subjectsByStem(words: ReadonlyMap<WordRead, Standing>): ReadonlyMap<string, ReadonlySet<Subject>> {
  const byStem = new Map<string, Set<Subject>>()
  for (const [{ stem }, { subjects }] of words) {
    const known = byStem.get(stem)
    if (!known) byStem.set(stem, new Set(subjects))
    else for (const subject of subjects) known.add(subject)
  }
  return byStem
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
