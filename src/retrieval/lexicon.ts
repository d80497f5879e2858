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
  const { knows, subjects } = byStem(words)
  const total = new Set(passages.map(({ passage }) => passage.subject)).size
  return {
    locale,
    knows,
    subjects,
    rarity: (known) => Math.log(1 + total / (0.5 + subjects(known).size)),
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

/** What stems there are, and the subjects of each; their sets are made as they are asked for, which few ever are. */
function byStem(words: ReadonlyMap<WordRead, Standing>): Pick<Lexicon, 'knows' | 'subjects'> {
  const standing = new Map<string, Subject[][]>()
  for (const [{ stem }, { subjects }] of words) {
    const known = standing.get(stem)
    if (known) known.push(subjects)
    else standing.set(stem, [subjects])
  }
  const sets = new Map<string, ReadonlySet<Subject>>()
  const made = (stem: string, lists: readonly Subject[][]) => {
    const set = new Set(lists.flat())
    sets.set(stem, set)
    return set
  }
  return {
    knows: (stem) => standing.has(stem),
    subjects: (stem) => {
      const lists = standing.get(stem)
      return lists ? (sets.get(stem) ?? made(stem, lists)) : NONE
    },
  }
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
