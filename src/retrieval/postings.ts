import type { Passage } from '../corpus/passages.ts'
import { readWords, type WordRead } from '../text/analyse.ts'
import type { Locale } from '../text/locale.ts'
import { KINDS, kindOf } from './question-kind.ts'

/** Which words stand in which questions of one language, and what each wants to hear: all that is indexed of them. */
export type Postings = {
  readonly words: readonly WordRead[] // the different ones, stop words left out
  readonly counts: Uint16Array // in how many questions each word stands
  readonly places: Uint16Array // which questions these are, word after word
  readonly lengths: Uint16Array // how many different stems each question has
  readonly kinds: Uint16Array // what each wants to hear: 1 + its place among KINDS, 0 for nothing
}

/** Places are kept in two bytes: half of what the index weighs. */
export const MOST_QUESTIONS = 0xffff

/** Reads the questions. Throws where there are more than can be told apart. */
export function postingsOf(questions: readonly Passage[], locale: Locale): Postings {
  if (questions.length > MOST_QUESTIONS)
    throw new Error(
      `retrieval: expected at most ${MOST_QUESTIONS} questions in ${locale}, got ${questions.length}. Widen the arrays of postings.ts.`,
    )
  const standing = new Map<string, { word: WordRead; places: number[] }>()
  const lengths = new Uint16Array(questions.length)
  const kinds = new Uint16Array(questions.length)
  questions.forEach(({ text }, at) => {
    const read = readWords(text, locale)
    const content = read.filter(({ stop }) => !stop)
    for (const word of content) {
      const known = standing.get(word.form)
      if (!known) standing.set(word.form, { word, places: [at] })
      else if (known.places.at(-1) !== at) known.places.push(at)
    }
    lengths[at] = new Set(content.map(({ stem }) => stem)).size
    const kind = kindOf(read)
    kinds[at] = kind ? 1 + KINDS.indexOf(kind) : 0
  })
  const all = [...standing.values()]
  return {
    words: all.map(({ word }) => word),
    counts: Uint16Array.from(all, ({ places }) => places.length),
    places: Uint16Array.from(all.flatMap(({ places }) => places)),
    lengths,
    kinds,
  }
}

/** The questions that a stem stands in. */
export type Places = {
  readonly has: (stem: string) => boolean
  readonly of: (stem: string) => Uint16Array
}

const NOWHERE = new Uint16Array()

/** By stem; the places of a stem's words are brought together when it is first asked for, as few ever are. */
export function createPlaces({ words, counts, places }: Postings): Places {
  const starts = new Uint32Array(words.length + 1)
  const wordsOf = new Map<string, number[]>()
  words.forEach(({ stem }, at) => {
    starts[at + 1] = (starts[at] ?? 0) + (counts[at] ?? 0)
    const known = wordsOf.get(stem)
    if (known) known.push(at)
    else wordsOf.set(stem, [at])
  })
  const together = (stem: string) => {
    const lists = (wordsOf.get(stem) ?? []).map((at) => places.subarray(starts[at], starts[at + 1]))
    return lists.length > 1 ? Uint16Array.from(new Set(lists.flatMap((list) => [...list]))) : (lists[0] ?? NOWHERE)
  }
  const found = new Map<string, Uint16Array>()
  return {
    has: (stem) => wordsOf.has(stem),
    of: (stem) => {
      const known = found.get(stem) ?? together(stem)
      if (wordsOf.has(stem)) found.set(stem, known)
      return known
    },
  }
}
