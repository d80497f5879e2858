import type { Passage, Subject } from '../corpus/passages.ts'
import { BM25, COUNTED, type Search } from './hits.ts'
import type { Indexed } from './indexed.ts'

/**
 * BM25 over short questions. A common stem stands in thousands of them: here that costs an addition each, where MiniSearch
 * makes a result of each and sorts them all.
 */
export function createQuestionIndex({
  questions,
  postings: { lengths },
  places: { of },
}: Pick<Indexed, 'questions' | 'postings' | 'places'>): Search {
  const gains = gainsOf(lengths)
  const { subjects, subjectOf } = numbered(questions)
  // One for all searches, zero between them: a new one each would take as long as the search.
  const scores = new Float64Array(questions.length)
  return (query) => {
    const met: number[] = []
    for (const stem of query) {
      const places = of(stem)
      const rarity = Math.log(1 + (questions.length - places.length + 0.5) / (places.length + 0.5))
      // By index: an iterator takes three times as long, and this is where the time of finding goes.
      for (let nth = 0; nth < places.length; nth++) {
        const at = places[nth] ?? 0
        const before = scores[at] ?? 0
        if (!before) met.push(at)
        scores[at] = before + rarity * (gains[at] ?? 0)
      }
    }
    const best: number[][] = []
    for (const at of met) {
      const nth = subjectOf[at] ?? 0
      best[nth] ??= []
      keep(scores[at] ?? 0, best[nth])
      scores[at] = 0
    }
    const hits = new Map<Subject, readonly number[]>()
    subjects.forEach((subject, nth) => {
      if (best[nth]) hits.set(subject, best[nth])
    })
    return hits
  }
}

/** The subjects of questions, and of each question which of them it is. */
function numbered(questions: readonly Passage[]): {
  readonly subjects: readonly Subject[]
  readonly subjectOf: Uint16Array
} {
  const numbers = new Map<Subject, number>()
  const subjectOf = new Uint16Array(questions.length)
  questions.forEach(({ subject }, at) => {
    const number = numbers.get(subject) ?? numbers.size
    numbers.set(subject, number)
    subjectOf[at] = number
  })
  return { subjects: [...numbers.keys()], subjectOf }
}

/** Puts a score among the best few, highest first, if it is one of them. */
function keep(score: number, best: number[]): void {
  if (best.length === COUNTED) {
    if (score <= (best[COUNTED - 1] ?? 0)) return
    best.pop()
  }
  let place = best.length
  for (; place && (best[place - 1] ?? 0) < score; place--) best[place] = best[place - 1] ?? 0
  best[place] = score
}

/** What a stem counts for in each question: more in a short one. */
function gainsOf(lengths: Uint16Array): Float64Array {
  const { k, b } = BM25
  const average = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1)
  // By index: Float64Array.from() with a function takes ten times as long.
  const gains = new Float64Array(lengths.length)
  for (let at = 0; at < gains.length; at++) gains[at] = (k + 1) / (1 + k * (1 - b + (b * (lengths[at] ?? 0)) / average))
  return gains
}
