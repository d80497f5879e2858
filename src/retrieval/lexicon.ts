import type { Passage, Subject } from '../corpus/passages.ts'
import { readWords } from '../text/analyse.ts'
import type { Locale } from '../text/locale.ts'
import type { Indexed, IndexedText } from './indexed.ts'
import type { Meanings } from './meanings.ts'
import type { Postings } from './postings.ts'
import { createSpelling, type Met, type Spelling } from './spelling.ts'

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

export function createLexicon(
  { locale, texts, questions, postings, places }: Indexed,
  meanings: Meanings[Locale],
): Lexicon {
  const ofTexts = subjectsOfTexts(texts)
  const sets = new Map<string, ReadonlySet<Subject>>() // made as they are asked for: few ever are
  const made = (stem: string) => {
    const set = new Set(ofTexts.get(stem))
    for (const at of places.of(stem)) if (questions[at]) set.add(questions[at].subject)
    sets.set(stem, set)
    return set
  }
  const knows = (stem: string) => places.has(stem) || ofTexts.has(stem)
  const subjects = (stem: string) => sets.get(stem) ?? (knows(stem) ? made(stem) : NONE)
  const total = countSubjects(texts, questions)
  const spelling = createSpelling(metIn(texts, postings))
  return {
    locale,
    knows,
    subjects,
    rarity: (known) => Math.log(1 + total / (0.5 + subjects(known).size)),
    share: (text) => share(text, locale, knows),
    // What has a meaning is a word, and no misspelling of another.
    corrected: (word) => (meanings.has(word.stem) ? undefined : spelling(word)),
  }
}

function countSubjects(texts: readonly IndexedText[], questions: readonly Passage[]): number {
  const all = new Set<Subject>()
  for (const { passage } of texts) all.add(passage.subject)
  for (const { subject } of questions) all.add(subject)
  return all.size
}

function metIn(texts: readonly IndexedText[], { words, counts }: Postings): Met[] {
  const met: Met[] = words.map((word, at) => ({ word, count: counts[at] ?? 0 }))
  for (const { words, title } of texts) for (const word of [...words, ...title]) met.push({ word, count: 1 })
  return met
}

const NONE: ReadonlySet<Subject> = new Set()

function subjectsOfTexts(texts: readonly IndexedText[]): ReadonlyMap<string, ReadonlySet<Subject>> {
  const subjects = new Map<string, Set<Subject>>()
  for (const { passage, words, title } of texts)
    for (const { stem } of [...words, ...title]) {
      const known = subjects.get(stem)
      if (known) known.add(passage.subject)
      else subjects.set(stem, new Set([passage.subject]))
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
